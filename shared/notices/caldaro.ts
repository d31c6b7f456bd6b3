import type { Condition } from '../rules/condition.ts';
import type { Alternative, Criterion } from '../rules/criterion.ts';
import type { RuleSet } from '../rules/rule-set.ts';
import { notStated, writtenAct } from './parts/act.ts';
import { atLeast, equals, isTrue, oneOf } from './parts/comparisons.ts';
import { byChoice, perOne, situation } from './parts/criteria.ts';
import { choiceField, dateField, flagField, integerField, optional } from './parts/fields.ts';
import { noMoney, points } from './parts/values.ts';

const page = 'Casa di riposo di Caldaro, criteri per la formazione della graduatoria';
const care = `${page}, bisogno assistenziale`;
const other = `${page}, altri criteri`;

/** Istat code of Caldaro sulla Strada del Vino. */
const CALDARO = '021015';

/**
 * Admission to the home for the elderly of Caldaro: four groups with caps, at most 110 points. [P]
 * https://www.altenheimkaltern.it/it/ammissione/criteri-per-la-formazione-della-graduatoria-per-l-ammissione
 *
 * The three scales count only where there is no valid care level. A criterion has no condition of its own, so each scale is
 * the best of its own marks, each asked together with *nessun livello valido*.
 *
 * @example evaluate(compileRuleSet(caldaro), rowId, values).score // 11000 at most
 */
export const caldaro: RuleSet = {
  call: 'CALDARO',
  version: 1,
  title: 'Caldaro – ammissione alla casa di riposo',
  act: writtenAct(page, [
    'posti disponibili',
    'ordine a parità di punti',
    'giorno fino al quale si contano i mesi di attesa',
    'i tre casi da 10 punti della residenza letti come alternativi',
  ]),
  fields: [
    choiceField('careLevel', 'Livello di assistenza', {
      titles: ['Livello assistenziale', 'Livello di non autosufficienza', 'Livello'],
      choices: [
        ...['0', '1', '2', '3', '4'].map((level) => ({ value: level, label: `Livello ${level}` })),
        { value: 'none', label: 'Nessun livello valido', synonyms: ['nessuno', 'non valido', 'assente'] },
      ],
    }),
    optional(
      integerField('dailyAutonomy', 'Punti di autonomia nella vita quotidiana', ['Punti autonomia', 'Autonomia']),
    ),
    optional(integerField('incontinence', 'Punti di incontinenza', ['Incontinenza'])),
    optional(integerField('orientation', 'Punti di orientamento', ['Orientamento'])),
    integerField('careAtHome', 'Possibilità di assistenza a domicilio', ['Assistenza a domicilio']),
    integerField('homeSuitability', 'Idoneità dell’abitazione', ['Abitazione', 'Idoneità abitazione']),
    integerField('personalDifficulties', 'Difficoltà personali', ['Disagio personale']),
    dateField('listDate', 'Data di aggiornamento della lista', ['Data lista', 'Lista al']),
    flagField('relativesResident', 'Parenti di primo grado residenti a Caldaro', ['Parenti di primo grado residenti']),
    flagField('formerlyResident', 'Già residente a Caldaro', ['Ex residente']),
    flagField('usuallyLivingThere', 'Domicilio abituale a Caldaro', ['Domiciliato a Caldaro']),
  ],
  derived: [
    {
      id: 'waitingMonths',
      label: 'Mesi compiuti di attesa',
      kind: 'completedMonths',
      field: 'presentedAt',
      on: { field: 'listDate' },
    },
  ],
  gates: [],
  reserves: [],
  groups: [
    {
      id: 'care',
      label: 'Bisogno assistenziale',
      cap: points(40),
      criteria: [
        byChoice({ id: 'careLevel', label: 'Livello di assistenza', article: care }, 'careLevel', {
          0: 0,
          1: 10,
          2: 20,
          3: 30,
          4: 40,
          none: 0,
        }),
        withoutLevel('dailyAutonomy', 'Autonomia nella vita quotidiana', 24),
        withoutLevel('incontinence', 'Incontinenza', 8),
        withoutLevel('orientation', 'Orientamento', 8),
      ],
    },
    {
      id: 'family',
      label: 'Situazione familiare e sociale',
      cap: points(30),
      criteria: [
        assessed('careAtHome', 'Possibilità di assistenza a domicilio'),
        assessed('homeSuitability', 'Idoneità dell’abitazione'),
        assessed('personalDifficulties', 'Difficoltà personali'),
      ],
    },
    {
      id: 'waiting',
      label: 'Attesa',
      cap: points(10),
      criteria: [
        perOne(
          { id: 'waitingMonths', label: 'Un punto per ogni mese compiuto dalla domanda', article: `${page}, attesa` },
          { field: 'waitingMonths', give: 1, most: 10 },
        ),
      ],
    },
    {
      id: 'other',
      label: 'Residenza',
      cap: points(30),
      criteria: [
        {
          kind: 'best',
          id: 'residence',
          label: 'Legame con Caldaro',
          article: other,
          whenMissing: 'incomplete',
          alternatives: [
            tie('resident', 'Residente a Caldaro', 30, [[oneOf('residence', [CALDARO])]]),
            tie('relativesResident', 'Parenti di primo grado residenti', 10, [[isTrue('relativesResident')]]),
            tie('formerlyResident', 'Già residente', 10, [[isTrue('formerlyResident')]]),
            tie('usuallyLivingThere', 'Vi abita di solito', 10, [[isTrue('usuallyLivingThere')]]),
          ],
        },
      ],
    },
  ],
  totalCap: points(110),
  tiers: [],
  order: [{ by: 'score', direction: 'descending', label: 'Punteggio' }],
  amount: noMoney,
  budget: { kind: 'places', places: 1 },
};

/** A scale from 0 to `most`, whose points are the mark itself. */
function withoutLevel(field: string, label: string, most: number): Criterion {
  const marks = Array.from({ length: most }, (_, index) => index + 1);
  return {
    kind: 'best',
    id: field,
    label: `${label}, senza un livello valido: al massimo ${most}`,
    article: care,
    whenMissing: 'incomplete',
    alternatives: marks.map((mark) =>
      situation({ id: `${field}${mark}`, label: `${mark}`, article: care }, mark, [
        [equals('careLevel', 'none'), atLeast(field, mark)],
      ]),
    ),
  };
}

/** Points from 0 to 10 that the assessment gives; what each is given for is not on the page. */
function assessed(field: string, label: string): Criterion {
  const article = `${page}, situazione familiare e sociale. ${notStated('quando si danno i punti da 0 a 10')}`;
  return perOne({ id: field, label: `${label}: al massimo 10`, article }, { field, give: 1, most: 10 });
}

function tie(id: string, label: string, give: number, condition: Condition): Alternative {
  return situation({ id, label, article: other }, give, condition);
}
