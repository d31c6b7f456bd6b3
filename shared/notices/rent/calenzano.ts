import type { Comparison } from '../../rules/condition.ts';
import type { RuleSet } from '../../rules/rule-set.ts';
import { notStated, writtenAct } from '../parts/act.ts';
import { atLeast, atMost, equals, lessThan, moreThan } from '../parts/comparisons.ts';
import { share } from '../parts/values.ts';
import { rentFields, rentIncidence } from './rent-fields.ts';

const notice = 'Comune di Calenzano, contributi all’affitto 2023 (L. 431/1998, art. 11)';

const tierA: readonly Comparison[] = [atMost('ise', 14_877_20), atLeast('incidence', 14_00)];
const tierB: readonly Comparison[] = [
  moreThan('ise', 14_877_20),
  atMost('ise', 32_048_52),
  atLeast('incidence', 24_00),
];

/**
 * Rent contributions of Calenzano, 2023: tiers by ISE and by what the rent takes of it. [2]
 * https://www.lanazione.it/firenze/cronaca/bonus-affitti-a-calenzano-come-chiederlo-e-chi-puo-averlo-6c02a73d
 *
 * A contribution *never below 200 euro* is a floor on what is shared out, which no way of spending has: a theoretical one
 * below it leaves the row with reserve.
 *
 * @example evaluate(compileRuleSet(calenzanoRent), rowId, values).tier // 'A'
 */
export const calenzanoRent: RuleSet = {
  call: 'CALENZANO-AFFITTI-2023',
  version: 1,
  title: 'Calenzano – contributi all’affitto 2023',
  act: writtenAct(notice, [
    'misura del contributo (qui il contributo teorico calcolato dall’ufficio)',
    'riparto in proporzione del fondo di 94.000 euro',
    'ordine nella stessa fascia',
    'come si applica il minimo di 200 euro',
    'ISE pari a zero (qui incidenza oltre ogni soglia, con attestazione del servizio sociale)',
  ]),
  fields: rentFields,
  derived: [rentIncidence],
  gates: [
    {
      code: 'FINESTRA',
      text: 'La domanda non è stata presentata dal 1° al 30 settembre 2023',
      article: notice,
      // Rome is two hours ahead of UTC in September.
      condition: [[atLeast('presentedAt', '2023-08-31T22:00:00Z'), atMost('presentedAt', '2023-09-30T21:59:59Z')]],
    },
    {
      code: 'ISEE_SOGLIA',
      text: 'L’ISEE supera 16.500 euro',
      article: notice,
      condition: [[atMost('isee', 16_500_00)]],
    },
    {
      code: 'FASCIA',
      text: 'ISE e incidenza del canone non rientrano in nessuna delle due fasce',
      article: notice,
      condition: [tierA, tierB],
    },
  ],
  reserves: [
    {
      code: 'ISE_ZERO',
      text: 'Con ISE pari a zero serve l’attestazione del servizio sociale sul sostegno ricevuto',
      article: notStated('come si tratta un ISE pari a zero'),
      condition: [[equals('ise', 0)]],
    },
    {
      code: 'SOTTO_IL_MINIMO',
      text: 'Il contributo teorico è inferiore al minimo di 200 euro',
      article: `${notice}. ${notStated('se si porta a 200 euro o non si eroga')}`,
      condition: [[lessThan('theoreticalContribution', 200_00)]],
    },
  ],
  groups: [],
  totalCap: null,
  tiers: [
    { id: 'A', label: 'Fascia A', article: notice, condition: [tierA] },
    { id: 'B', label: 'Fascia B', article: notice, condition: [tierB] },
  ],
  order: [{ by: 'tier', label: 'Fascia A prima della fascia B' }],
  amount: share('theoreticalContribution', 100_00, null),
  budget: { kind: 'proRata' },
};
