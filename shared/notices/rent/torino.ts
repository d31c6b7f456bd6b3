import type { RuleSet } from '../../rules/rule-set.ts';
import { writtenAct } from '../parts/act.ts';
import { atLeast, atMost } from '../parts/comparisons.ts';
import { moneyField } from '../parts/fields.ts';
import { share } from '../parts/values.ts';
import { rentFields, rentIncidence } from './rent-fields.ts';

const notice = 'Città di Torino, sostegno alla locazione 2022';

/**
 * Rent contributions of Torino, 2022: tier A is paid before tier B; in B, if money is short, lower income first and then the
 * rent that weighs more. [2] https://www.cafatub.it/product-page/bonus-affitti-torino-2022 (its "14%/24% of the rent" as the
 * measure looks like a misreading of the incidence test, and is left out).
 *
 * On death the contribution goes to another member of the household: that is for who reviews.
 *
 * @example evaluate(compileRuleSet(torinoRent), rowId, values).amount // 300000 at most in tier A
 */
export const torinoRent: RuleSet = {
  call: 'TORINO-AFFITTI-2022',
  version: 1,
  title: 'Torino – sostegno alla locazione 2022',
  act: writtenAct(notice, [
    'misura del contributo (qui il contributo teorico calcolato dall’ufficio, entro i massimi)',
    'soglie di incidenza del canone',
    'ordine nella fascia A (qui lo stesso della fascia B)',
    'risorse',
  ]),
  fields: [moneyField('familyIncome', 'Reddito familiare', ['Reddito del nucleo', 'Reddito']), ...rentFields],
  derived: [rentIncidence],
  gates: [
    {
      code: 'ISEE_SOGLIA',
      text: 'L’ISEE supera 21.752,42 euro',
      article: notice,
      condition: [[atMost('isee', 21_752_42)]],
    },
    {
      code: 'REDDITO_SOGLIA',
      text: 'Il reddito familiare supera 25.000 euro',
      article: notice,
      condition: [[atMost('familyIncome', 25_000_00)]],
    },
    {
      code: 'SOTTO_50_EURO',
      text: 'Il contributo è inferiore a 50 euro e non si eroga',
      article: notice,
      condition: [[atLeast('theoreticalContribution', 50_00)]],
    },
  ],
  reserves: [],
  groups: [],
  totalCap: null,
  tiers: [
    { id: 'A', label: 'Fascia A', article: notice, condition: [[atMost('familyIncome', 13_619_58)]] },
    { id: 'B', label: 'Fascia B', article: notice, condition: [[atMost('familyIncome', 25_000_00)]] },
  ],
  order: [
    { by: 'tier', label: 'Fascia A prima della fascia B' },
    { by: 'field', field: 'familyIncome', direction: 'ascending', label: 'Reddito più basso' },
    { by: 'field', field: 'incidence', direction: 'descending', label: 'Incidenza maggiore' },
  ],
  amount: {
    kind: 'byProfile',
    field: 'tier',
    table: [
      { value: 'A', amount: share('theoreticalContribution', 100_00, 3_000_00) },
      { value: 'B', amount: share('theoreticalContribution', 100_00, 2_300_00) },
    ],
  },
  budget: {
    kind: 'byTier',
    tiers: [
      { tier: 'A', mode: { kind: 'fullOnly' } },
      { tier: 'B', mode: { kind: 'fullOnly' } },
    ],
  },
};
