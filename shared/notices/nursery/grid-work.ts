import type { FieldChoice, FieldDefinition } from '../../fields/field-definition.ts';
import type { Comparison } from '../../rules/condition.ts';
import type { Alternative, Criterion, CriterionGroup } from '../../rules/criterion.ts';
import { atLeast, atMost, equals, isTrue, moreThan, oneOf } from '../parts/comparisons.ts';
import { byChoice, declaredIf, situation } from '../parts/criteria.ts';
import { choiceField, flagField, integerField, optional } from '../parts/fields.ts';
import { grid } from './grid-source.ts';

const article = `${grid}, lavoro`;
type Parent = 1 | 2;

const conditions: readonly FieldChoice[] = [
  {
    value: 'stable',
    label: 'Lavoro autonomo o contratto di almeno un anno',
    synonyms: ['autonomo', 'indeterminato', 'contratto di almeno un anno'],
  },
  { value: 'short', label: 'Contratto inferiore a un anno', synonyms: ['contratto sotto l’anno'] },
  { value: 'student', label: 'Studente', synonyms: ['studentessa'] },
  { value: 'unemployed', label: 'Disoccupato in cerca di lavoro', synonyms: ['disoccupato', 'disoccupata'] },
  { value: 'substitute', label: 'In graduatoria per supplenze', synonyms: ['supplente', 'liste di supplenza'] },
  { value: 'invalid', label: 'Non lavora per invalidità', synonyms: ['invalido', 'invalida'] },
  { value: 'other', label: 'Nessuna di queste', synonyms: ['altro', 'nessuna'] },
];

/** What the work part of the grid asks of each parent. */
export const workFields: readonly FieldDefinition[] = [...fieldsOf(1), ...fieldsOf(2)];

/**
 * The work points of the grid: the same for each parent. What is added *for a working parent* is asked of nobody else.
 *
 * @example workGroup.criteria.length // 14
 */
export const workGroup: CriterionGroup = {
  id: 'work',
  label: 'Lavoro e studio dei genitori',
  cap: null,
  criteria: [...criteriaOf(1), ...criteriaOf(2)],
};

function fieldsOf(parent: Parent): readonly FieldDefinition[] {
  const named = (label: string) => `${label} – genitore ${parent}`;
  return [
    choiceField(`parent${parent}Work`, named('Condizione lavorativa'), {
      choices: parent === 1 ? conditions : [...conditions, { value: 'absent', label: 'Genitore assente' }],
    }),
    optional(integerField(`parent${parent}Hours`, named('Ore settimanali'))),
    flagField(`parent${parent}Student`, named('Studente lavoratore')),
    flagField(`parent${parent}ProjectWorker`, named('Lavoratore a progetto')),
    optional(
      choiceField(`parent${parent}NightsAway`, named('Notti fuori casa'), {
        choices: [
          { value: 'none', label: 'Nessuna', synonyms: ['no'] },
          { value: 'allWeek', label: 'Tutta la settimana' },
          { value: 'oneWeekAMonth', label: 'Almeno una settimana al mese' },
        ],
      }),
    ),
    optional(integerField(`parent${parent}Kilometres`, named('Km tra casa e lavoro'))),
    optional(
      choiceField(`parent${parent}Nights`, named('Lavoro notturno'), {
        choices: [
          { value: 'none', label: 'No', synonyms: ['nessuno'] },
          { value: 'nightWork', label: 'Lavoro notturno' },
          { value: 'nightShifts', label: 'Turni di notte' },
        ],
      }),
    ),
  ];
}

function criteriaOf(parent: Parent): readonly Criterion[] {
  const works = oneOf(`parent${parent}Work`, ['stable', 'short']);
  const field = (name: string) => `parent${parent}${name}`;
  const named = (name: string, label: string) => ({
    id: field(name),
    label: `${label} (genitore ${parent})`,
    article,
  });
  const ifWorking = (name: string, label: string, give: number, comparison: Comparison) =>
    declaredIf(named(name, label), give, [[works, comparison]]);
  const ifWorks = (id: string, label: string, give: number, alternative: readonly Comparison[]) =>
    situation({ id, label, article }, give, [alternative]);
  const bestOf = (name: string, label: string, alternatives: readonly Alternative[]) =>
    ({ ...named(name, label), kind: 'best', whenMissing: 'noPoints', alternatives }) as const;
  return [
    byChoice(named('Work', 'Condizione lavorativa'), field('Work'), {
      ...{ stable: 13, short: 10, student: 3, unemployed: 8, substitute: 8, invalid: 12, other: 0 },
      ...(parent === 1 ? {} : { absent: 0 }),
    }),
    {
      ...bestOf('Hours', 'Ore settimanali', [
        ifWorks(field('From30'), '30 ore o più', 12, [works, atLeast(field('Hours'), 30)]),
        ifWorks(field('From21'), 'Da 21 a 29 ore', 8, [works, atLeast(field('Hours'), 21), atMost(field('Hours'), 29)]),
        ifWorks(field('UpTo20'), 'Fino a 20 ore', 6, [works, atMost(field('Hours'), 20)]),
      ]),
      whenMissing: 'incomplete',
    },
    ifWorking('Student', 'Studente lavoratore', 3, isTrue(field('Student'))),
    ifWorking('ProjectWorker', 'Lavoratore a progetto', 6, isTrue(field('ProjectWorker'))),
    bestOf('NightsAway', 'Notti fuori casa', [
      ifWorks(field('AllWeek'), 'Tutta la settimana', 5, [works, equals(field('NightsAway'), 'allWeek')]),
      ifWorks(field('OneWeek'), 'Una settimana al mese', 2, [works, equals(field('NightsAway'), 'oneWeekAMonth')]),
    ]),
    ifWorking('Kilometres', 'Lavoro a più di 25 km', 3, moreThan(field('Kilometres'), 25)),
    bestOf('Nights', 'Lavoro notturno', [
      ifWorks(field('NightWork'), 'Lavoro notturno', 6, [works, equals(field('Nights'), 'nightWork')]),
      ifWorks(field('NightShifts'), 'Turni di notte', 4, [works, equals(field('Nights'), 'nightShifts')]),
    ]),
  ];
}
