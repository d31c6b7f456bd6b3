import type { Band, CriterionGroup } from '../rules/criterion.ts';
import type { Points } from '../values/brands.ts';

const article = 'Configurazione dimostrativa: l’avviso non pubblica la griglia dei punteggi';

/**
 * The weights of the demonstration: at most 100 points in four groups. No act backs them.
 *
 * @example b2CriterionGroups2025.map(({ cap }) => cap) // [5000, 2000, 2500, 500]
 */
export const b2CriterionGroups2025: readonly CriterionGroup[] = [
  {
    id: 'selfSufficiency',
    label: 'Non autosufficienza',
    cap: points(50),
    criteria: [
      {
        kind: 'band',
        id: 'adl',
        label: 'Attività di base della vita quotidiana perdute (ADL)',
        article,
        whenMissing: 'incomplete',
        field: 'adl',
        bands: [upTo(1, 0), between(1, 3, 15), between(3, 5, 28), over(5, 40)],
        outside: null,
      },
      {
        kind: 'flag',
        id: 'severeWithAllowance',
        label: 'Gravità L. 104/1992 insieme all’indennità di accompagnamento',
        article,
        whenMissing: 'noPoints',
        condition: [
          [
            { field: 'l104Severe', operator: 'isTrue' },
            { field: 'accompanimentAllowance', operator: 'isTrue' },
          ],
        ],
        points: points(12),
      },
      {
        kind: 'band',
        id: 'age',
        label: 'Età',
        article,
        whenMissing: 'incomplete',
        field: 'ageAtClosing',
        bands: [upTo(17, 8), between(17, 74, 4), over(74, 8)],
        outside: null,
      },
    ],
  },
  {
    id: 'household',
    label: 'Condizione familiare',
    cap: points(20),
    criteria: [
      {
        kind: 'flag',
        id: 'livesAlone',
        label: 'Vive da solo',
        article,
        whenMissing: 'incomplete',
        condition: [[{ field: 'livesAlone', operator: 'isTrue' }]],
        points: points(10),
      },
      {
        kind: 'perUnit',
        id: 'caregiverHours',
        label: 'Ore settimanali di assistenza: 0,25 punti l’ora, al massimo 12',
        article,
        whenMissing: 'noPoints',
        field: 'caregiverHours',
        pointsPerUnit: points(0.25),
        every: 1,
        cap: points(12),
      },
    ],
  },
  {
    id: 'economic',
    label: 'Condizione economica',
    cap: points(25),
    criteria: [
      {
        kind: 'band',
        id: 'isee',
        label: 'ISEE',
        article,
        whenMissing: 'incomplete',
        field: 'isee',
        bands: [
          upTo(6_000_00, 25),
          between(6_000_00, 12_000_00, 20),
          between(12_000_00, 18_000_00, 14),
          between(18_000_00, 25_000_00, 8),
          over(25_000_00, 3),
        ],
        outside: null,
      },
    ],
  },
  {
    id: 'project',
    label: 'Progetto individuale',
    cap: points(5),
    criteria: [
      {
        kind: 'choice',
        id: 'profile',
        label: 'Strumento richiesto',
        article,
        whenMissing: 'incomplete',
        field: 'profile',
        table: [
          { value: 'caregiver', points: points(5) },
          { value: 'homeAssistant', points: points(4) },
          { value: 'homeCareServices', points: points(3) },
        ],
      },
    ],
  },
];

/** Whole hundredths, for points written as an act writes them. */
function points(written: number): Points {
  return Math.round(written * 100) as Points;
}

function upTo(to: number, given: number): Band {
  return { from: null, fromIncluded: false, to, toIncluded: true, points: points(given) };
}

function between(from: number, to: number, given: number): Band {
  return { from, fromIncluded: false, to, toIncluded: true, points: points(given) };
}

function over(from: number, given: number): Band {
  return { from, fromIncluded: false, to: null, toIncluded: false, points: points(given) };
}
