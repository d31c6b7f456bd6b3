import type { RuleSet } from '../../rules/rule-set.ts';
import { notStated, writtenAct } from '../parts/act.ts';
import { atLeast, atMost, equals, isFalse, isTrue } from '../parts/comparisons.ts';
import { choiceField, dateField, flagField, moneyField, optional } from '../parts/fields.ts';
import { share } from '../parts/values.ts';
import { proviDerived, proviFields, proviGates } from './provi-fields.ts';

const notice = 'Regione Puglia, PRO.V.I., A.D. n. 307 del 6 marzo 2025';

/**
 * Independent-life projects of Puglia, 2025: its requirements; the evaluation grid cannot be read. [P/2]
 * http://www.pianosocialetroia.it/News/ArticleID/4043/AVVISO-PUBBLICO-PER-LA-SELEZIONE-DEI-BENEFICIARI-PRO-V-I-A-D-n-307-del-06-03-2025,
 * https://comune.fragagnano.ta.it/area_letturaNotizia/560165/pagsistema.html
 *
 * SPID of level 2 is how the application is sent, not something a row says.
 *
 * @example evaluate(compileRuleSet(provi2025), rowId, { …, presentedAt: '2025-06-24T10:00:01Z' }).reasons[0]?.code // 'FINESTRA'
 */
export const provi2025: RuleSet = {
  call: 'PROVI-2025',
  version: 1,
  title: 'PRO.V.I. 2025 – progetti di vita indipendente, Puglia',
  act: writtenAct(notice, [
    'griglia di valutazione e ordine (qui la presentazione)',
    'risorse e modo di esaurirle',
    'soglie ISEE',
    'giorno al quale si contano età e residenza (qui la presentazione)',
    'età per la linea C (qui nessun limite)',
  ]),
  fields: [
    ...proviFields,
    choiceField('line', 'Linea', {
      titles: ['Linea di intervento'],
      choices: [
        { value: 'A', label: 'Linea A' },
        { value: 'C', label: 'Linea C – donne con figli minori' },
      ],
    }),
    flagField('minorChildren', 'Ha figli minori', ['Figli minori']),
    moneyField('ordinaryIsee', 'ISEE ordinario'),
    flagField('currentProject', 'Progetto PRO.V.I. in corso', ['Progetto in corso']),
    optional(dateField('currentProjectEnds', 'Fine del progetto in corso', ['Scadenza del progetto'])),
  ],
  derived: proviDerived({ field: 'presentedAt' }),
  gates: [
    {
      code: 'FINESTRA',
      text: 'La domanda non è stata presentata dalle 12:00 del 24 marzo alle 12:00 del 24 giugno 2025',
      article: notice,
      // Noon in Rome: an hour ahead of UTC on 24 March, two on 24 June.
      condition: [[atLeast('presentedAt', '2025-03-24T11:00:00Z'), atMost('presentedAt', '2025-06-24T10:00:00Z')]],
    },
    {
      code: 'ETA',
      text: 'Il beneficiario non ha tra 16 e 66 anni',
      article: `${notice}, linea A. ${notStated('il giorno al quale si conta l’età')}`,
      appliesWhen: [[equals('line', 'A')]],
      condition: [[atLeast('ageWhenPresented', 16), atMost('ageWhenPresented', 66)]],
    },
    {
      code: 'LINEA_C',
      text: 'La linea C è per donne con figli minori',
      article: `${notice}, linea C`,
      appliesWhen: [[equals('line', 'C')]],
      condition: [[equals('beneficiarySex', 'F'), isTrue('minorChildren')]],
    },
    ...proviGates({ article: notice, residence: `${notice}. ${notStated('il giorno al quale si conta')}` }),
    {
      code: 'PROGETTO_IN_CORSO',
      text: 'Un progetto in corso finisce oltre tre mesi dopo la chiusura (dopo il 24 settembre 2025)',
      article: notice,
      condition: [[isFalse('currentProject')], [atMost('currentProjectEnds', '2025-09-24')]],
    },
    {
      code: 'ISEE_TIPO',
      text: 'Serve l’ISEE sociosanitario su nucleo ristretto',
      article: notice,
      condition: [[equals('iseeType', 'sociosanitario'), isTrue('restrictedHousehold')]],
    },
    {
      code: 'ISEE_ORDINARIO',
      text: 'Serve anche l’ISEE ordinario',
      article: notice,
      // Any ISEE will do: a row that does not say it is incomplete.
      condition: [[atLeast('ordinaryIsee', 0)]],
    },
  ],
  reserves: [],
  groups: [],
  totalCap: null,
  tiers: [],
  order: [],
  amount: share('projectCost', 100_00, 15_000_00),
  budget: { kind: 'fullOnly' },
};
