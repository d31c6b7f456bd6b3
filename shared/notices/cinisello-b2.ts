import { b2Rules2025 } from '../demonstration/b2-2025-rules.ts';
import type { SharedRanking } from '../rules/budget-mode.ts';
import type { RuleSet } from '../rules/rule-set.ts';
import type { Cents } from '../values/brands.ts';
import { notStated, writtenAct } from './parts/act.ts';
import { atLeast, equals } from './parts/comparisons.ts';
import { fixed } from './parts/values.ts';

const ranking2024 = 'Graduatorie della Misura B2, annualità 2024 (DGR 1669/2023)';

/**
 * The three rankings of the Misura B2 of the Cinisello Ambito: what any of them leaves over scrolls ranking 1 and no other.
 * [P] https://insiemeperilsociale.it/pubblicazione-graduatoria-misura-b2-annualita-2024 (rankings and scroll, 2024);
 * https://www.comune.cinisello-balsamo.mi.it/spip.php?article39958 (requirements, 2025).
 *
 * @example rankWithinBudget({ … }).parts.map(({ passedOn }) => passedOn)
 */
export const ciniselloB2: RuleSet = {
  ...b2Rules2025,
  call: 'B2-CINISELLO',
  title: 'Cinisello Balsamo – Misura B2, tre graduatorie',
  act: writtenAct(`${ranking2024}; requisiti dell’avviso 2025 (DGR XII/3719 del 2024)`, [
    'griglia dei punti e ordine (configurazione dimostrativa)',
    'importi',
    'risorse di ciascuna graduatoria',
    'se l’ultimo può essere finanziato in parte (qui no)',
    'età alla quale si è anziani',
  ]),
  gates: [
    ...b2Rules2025.gates,
    {
      code: 'SERVIZI_SOLO_ANZIANI',
      text: 'I servizi domiciliari sono solo per anziani non autosufficienti',
      article: `${ranking2024}, graduatoria 3. ${notStated('l’età alla quale si è anziani')}`,
      appliesWhen: [[equals('profile', 'homeCareServices')]],
      condition: [[atLeast('ageAtClosing', 65)]],
    },
  ],
  amount: {
    kind: 'byProfile',
    field: 'profile',
    table: [
      { value: 'caregiver', amount: fixed(1_200_00) },
      { value: 'homeAssistant', amount: fixed(4_000_00) },
      { value: 'homeCareServices', amount: fixed(2_400_00) },
    ],
  },
  budget: {
    kind: 'rankings',
    field: 'profile',
    rankings: [
      ranking('1', 'Graduatoria 1 – assistenti familiari', { profile: 'homeAssistant', budget: 10_000_00 }),
      ranking('2', 'Graduatoria 2 – caregiver familiari', { profile: 'caregiver', budget: 1_200_00 }),
      ranking('3', 'Graduatoria 3 – servizi domiciliari', { profile: 'homeCareServices', budget: 2_400_00 }),
    ],
  },
};

function ranking(
  id: string,
  label: string,
  { profile, budget }: { readonly profile: string; readonly budget: number },
): SharedRanking {
  return {
    id,
    label,
    values: [profile],
    budget: budget as Cents,
    mode: { kind: 'fullOnly' },
    overflowsTo: id === '1' ? null : '1',
  };
}
