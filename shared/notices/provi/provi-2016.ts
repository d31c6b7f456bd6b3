import type { RuleSet } from '../../rules/rule-set.ts';
import type { IsoDate } from '../../values/brands.ts';
import { notStated, writtenAct } from '../parts/act.ts';
import { atLeast, atMost, equals, isTrue, lessThan, oneOf } from '../parts/comparisons.ts';
import { flagField } from '../parts/fields.ts';
import { share } from '../parts/values.ts';
import { proviDerived, proviFields, proviGates } from './provi-fields.ts';

const notice = 'Regione Puglia, PRO.V.I. 2016, requisiti';
const adult = [[atLeast('ageWhenPresented', 18)]];
const minor = [[lessThan('ageWhenPresented', 18)]];

/**
 * Independent-life projects of Puglia, 2016: its requirements; the evaluation grid cannot be read. [P/2]
 * http://domoticasociale.it/it/provi/provi-2016-soggetti-beneficiari-161.html,
 * https://www.puglianews24.eu/progetti-vita-indipendente-8002.html/amp
 *
 * @example evaluate(compileRuleSet(provi2016), rowId, { …, projectCost: 1800000 }).amount // 1500000: 1,250 euro a month
 */
export const provi2016: RuleSet = {
  call: 'PROVI-2016',
  version: 1,
  title: 'PRO.V.I. 2016 – progetti di vita indipendente, Puglia',
  act: writtenAct(notice, [
    'griglia di valutazione e ordine (qui la presentazione)',
    'data di pubblicazione alla quale si contano i 12 mesi di residenza (qui il 1° gennaio 2016)',
    'giorno al quale si conta l’età (qui la presentazione)',
    'tipo di ISEE dei minori',
  ]),
  fields: [...proviFields, flagField('livesAtHome', 'Vive nella propria casa', ['Vive a casa', 'A domicilio'])],
  derived: proviDerived({ date: '2016-01-01' as IsoDate }),
  gates: [
    {
      code: 'ETA',
      text: 'Il beneficiario non ha tra 16 e 64 anni',
      article: `${notice}. ${notStated('il giorno al quale si conta l’età')}`,
      condition: [[atLeast('ageWhenPresented', 16), atMost('ageWhenPresented', 64)]],
    },
    ...proviGates({ article: notice, residence: `${notice}. ${notStated('la data di pubblicazione')}` }),
    {
      code: 'CASA',
      text: 'Il beneficiario non vive nella propria casa',
      article: notice,
      condition: [[isTrue('livesAtHome')]],
    },
    {
      code: 'ISEE_TIPO_ADULTI',
      text: 'Per gli adulti serve l’ISEE sociosanitario su nucleo ristretto',
      article: notice,
      appliesWhen: adult,
      condition: [[equals('iseeType', 'sociosanitario'), isTrue('restrictedHousehold')]],
    },
    {
      code: 'ISEE_SOGLIA_ADULTI',
      text: 'L’ISEE ristretto supera 20.000 euro',
      article: notice,
      appliesWhen: adult,
      condition: [[atMost('isee', 20_000_00)]],
    },
    {
      code: 'ISEE_TIPO_MINORI',
      text: 'Per i minori serve l’ISEE ordinario per prestazioni sociosanitarie',
      article: `${notice}. ${notStated('quale tipo di attestazione')}`,
      appliesWhen: minor,
      condition: [[oneOf('iseeType', ['ordinario', 'sociosanitario'])]],
    },
    {
      code: 'ISEE_SOGLIA_MINORI',
      text: 'L’ISEE supera 30.000 euro',
      article: notice,
      appliesWhen: minor,
      condition: [[atMost('isee', 30_000_00)]],
    },
  ],
  reserves: [],
  groups: [],
  totalCap: null,
  tiers: [],
  order: [],
  amount: share('projectCost', 100_00, 15_000_00),
  budget: { kind: 'places', places: 536 },
};
