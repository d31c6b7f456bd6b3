import { b2Fields2025 } from '../demonstration/b2-2025-fields.ts';
import type { RuleSet } from '../rules/rule-set.ts';
import { notStated, writtenAct } from './parts/act.ts';
import { atLeast, atMost, equals, isFalse, isTrue } from './parts/comparisons.ts';
import { choiceField, flagField, moneyField } from './parts/fields.ts';
import { share } from './parts/values.ts';

const measure = 'Dopo di Noi (L. 112/2016), Lombardia';

/**
 * *Dopo di Noi* in Lombardia: who has lost both parents first, then by date until money ends; renovation at 70% of its cost
 * and at most 20,000 euro. [P] https://comune.tradate.va.it/novita/notizie/bando-dopo-di-noi/ (sums),
 * https://www.comune.milano.it/en/contributi-dopo-di-noi-il-progetto (target and priorities).
 *
 * @example evaluate(compileRuleSet(dopoDiNoi), rowId, { …, measure: 'renovation', cost: 2000000 }).amount // 1400000
 */
export const dopoDiNoi: RuleSet = {
  call: 'DOPO-DI-NOI',
  version: 1,
  title: 'Dopo di Noi – Lombardia, sostegni e ristrutturazioni',
  act: writtenAct(`${measure}: bando di Tradate (importi), pagina di Milano (destinatari e priorità)`, [
    'giorno al quale si conta l’età (qui la presentazione)',
    'risorse e modo di esaurirle',
    'se chi non è in nessuna priorità è ammesso (qui sì, per ultimo)',
  ]),
  fields: [
    ...b2Fields2025.filter(({ id }) => id === 'l104Severe'),
    flagField('dueToAgeing', 'Disabilità dovuta all’invecchiamento', ['Da invecchiamento']),
    choiceField('familySupport', 'Sostegno della famiglia', {
      titles: ['Priorità', 'Sostegno familiare'],
      choices: [
        { value: 'bothParentsMissing', label: 'Mancano entrambi i genitori', synonyms: ['orfano di entrambi'] },
        { value: 'parentsUnable', label: 'I genitori non sono in grado', synonyms: ['genitori non in grado'] },
        { value: 'prospectOfLoss', label: 'In prospettiva il sostegno verrà meno', synonyms: ['in prospettiva'] },
        { value: 'other', label: 'Nessuna di queste', synonyms: ['altro', 'nessuna'] },
      ],
    }),
    choiceField('measure', 'Sostegno richiesto', {
      titles: ['Sostegno', 'Intervento richiesto', 'Tipo di contributo'],
      choices: [
        { value: 'renovation', label: 'Ristrutturazione dell’alloggio', synonyms: ['ristrutturazione'] },
        {
          value: 'autonomyVoucher',
          label: 'Voucher di accompagnamento all’autonomia',
          synonyms: ['voucher autonomia'],
        },
        { value: 'familyCounselling', label: 'Consulenza alla famiglia', synonyms: ['consulenza'] },
      ],
    }),
    moneyField('cost', 'Spesa prevista', ['Costo', 'Spesa', 'Costo dell’intervento']),
  ],
  derived: [
    {
      id: 'ageWhenPresented',
      label: 'Età alla presentazione',
      kind: 'ageInYears',
      field: 'beneficiaryBirthDate',
      on: { field: 'presentedAt' },
    },
  ],
  gates: [
    {
      code: 'GRAVITA',
      text: 'Manca la gravità L. 104/1992 art. 3 c. 3',
      article: `${measure}, destinatari`,
      condition: [[isTrue('l104Severe')]],
    },
    {
      code: 'INVECCHIAMENTO',
      text: 'La disabilità è dovuta all’invecchiamento',
      article: `${measure}, destinatari`,
      condition: [[isFalse('dueToAgeing')]],
    },
    {
      code: 'ETA',
      text: 'Il beneficiario non ha tra 18 e 64 anni',
      article: `${measure}, destinatari. ${notStated('il giorno al quale si conta l’età')}`,
      condition: [[atLeast('ageWhenPresented', 18), atMost('ageWhenPresented', 64)]],
    },
    {
      code: 'ISEE_TIPO',
      text: 'Serve l’ISEE sociosanitario',
      article: `${measure}, destinatari`,
      condition: [[equals('iseeType', 'sociosanitario')]],
    },
  ],
  reserves: [],
  groups: [],
  totalCap: null,
  tiers: [
    priority('bothParentsMissing', 'Mancano entrambi i genitori'),
    priority('parentsUnable', 'Genitori non in grado'),
    priority('prospectOfLoss', 'In prospettiva il sostegno verrà meno'),
    { id: 'other', label: 'Tutti gli altri', article: notStated('se sono ammessi'), condition: null },
  ],
  order: [{ by: 'tier', label: 'Priorità' }],
  amount: {
    kind: 'byProfile',
    field: 'measure',
    table: [
      { value: 'renovation', amount: share('cost', 70_00, 20_000_00) },
      { value: 'autonomyVoucher', amount: share('cost', 100_00, 4_800_00) },
      { value: 'familyCounselling', amount: share('cost', 100_00, 600_00) },
    ],
  },
  budget: { kind: 'fullOnly' },
};

function priority(id: string, label: string) {
  return { id, label, article: `${measure}, priorità`, condition: [[equals('familySupport', id)]] };
}
