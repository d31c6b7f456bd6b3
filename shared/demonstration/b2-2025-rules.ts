import type { SimpleAmount } from '../rules/amount.ts';
import type { Comparison } from '../rules/condition.ts';
import type { RuleSet } from '../rules/rule-set.ts';
import type { Cents, IsoDate } from '../values/brands.ts';
import { b2CriterionGroups2025 } from './b2-2025-criteria.ts';
import { b2Fields2025 } from './b2-2025-fields.ts';
import { cinisello } from './cinisello.ts';

const notice = 'Avviso pubblico Misura B2 2025, requisiti di accesso (spip.php?article39958)';
const adult: Comparison = { field: 'ageAtClosing', operator: 'atLeast', value: 18 };
const minor: Comparison = { field: 'ageAtClosing', operator: 'lessThan', value: 18 };
const severe: Comparison = { field: 'l104Severe', operator: 'isTrue' };
const accompaniment: Comparison = { field: 'accompanimentAllowance', operator: 'isTrue' };

/**
 * The rules of the B2 call of 2025. Gates are the notice's own (DOMAIN C.1.1); the page is cut before points and
 * amounts, so those are demonstration configuration.
 *
 * @example b2Rules2025.act.demonstration // true: screens say so
 */
export const b2Rules2025: RuleSet = {
  call: 'B2-2025',
  version: 1,
  title: 'Misura B2 2025 – criteri',
  act: {
    reference:
      'Requisiti: avviso pubblico 2025 (DGR XII/3719 del 2024). Punteggi e importi: configurazione dimostrativa',
    date: null,
    demonstration: true,
  },
  fields: b2Fields2025,
  derived: [
    {
      id: 'ageAtClosing',
      label: 'Età alla chiusura del bando',
      kind: 'ageInYears',
      field: 'beneficiaryBirthDate',
      on: { date: '2025-07-10' as IsoDate },
    },
  ],
  gates: [
    {
      code: 'RESIDENZA',
      text: 'Il beneficiario non risiede in uno dei Comuni dell’Ambito',
      article: notice,
      condition: [[{ field: 'residence', operator: 'oneOf', value: cinisello.comuni.map(({ istat }) => istat) }]],
    },
    {
      code: 'CERTIFICAZIONE_ADULTI',
      text: 'Mancano l’invalidità al 100% con la gravità L. 104/1992 art. 3 c. 3, oppure l’indennità di accompagnamento',
      article: notice,
      appliesWhen: [[adult]],
      condition: [[{ field: 'civilInvalidity100', operator: 'isTrue' }, severe], [accompaniment]],
    },
    {
      code: 'CERTIFICAZIONE_MINORI',
      text: 'Manca la gravità L. 104/1992 art. 3 c. 3 insieme all’indennità di accompagnamento o di frequenza',
      article: notice,
      appliesWhen: [[minor]],
      condition: [
        [accompaniment, severe],
        [{ field: 'frequencyAllowance', operator: 'isTrue' }, severe],
      ],
    },
    {
      code: 'ISEE_TIPO_ADULTI',
      text: 'Per gli adulti serve l’ISEE sociosanitario',
      article: notice,
      appliesWhen: [[adult]],
      condition: [[{ field: 'iseeType', operator: 'equals', value: 'sociosanitario' }]],
    },
    {
      code: 'ISEE_TIPO_MINORI',
      text: 'Per i minori serve l’ISEE ordinario',
      article: notice,
      appliesWhen: [[minor]],
      condition: [[{ field: 'iseeType', operator: 'equals', value: 'ordinario' }]],
    },
    {
      code: 'ISEE_SOGLIA_ADULTI',
      text: 'L’ISEE sociosanitario supera 25.000 euro',
      article: notice,
      appliesWhen: [[adult]],
      condition: [[{ field: 'isee', operator: 'atMost', value: 25_000_00 }]],
    },
    {
      code: 'ISEE_SOGLIA_MINORI',
      text: 'L’ISEE ordinario supera 40.000 euro',
      article: notice,
      appliesWhen: [[minor]],
      condition: [[{ field: 'isee', operator: 'atMost', value: 40_000_00 }]],
    },
  ],
  reserves: [
    {
      code: 'ISEE_DIFFORME',
      text: 'L’attestazione ISEE riporta omissioni o difformità: vanno chiesti i documenti o una nuova DSU',
      article: 'DPCM 159/2013, art. 11 c. 5',
      condition: [[{ field: 'iseeDiscrepancy', operator: 'isTrue' }]],
    },
  ],
  groups: b2CriterionGroups2025,
  totalCap: null,
  tiers: [],
  order: [
    { by: 'score', direction: 'descending', label: 'Punteggio' },
    { by: 'field', field: 'isee', direction: 'ascending', label: 'ISEE più basso' },
  ],
  amount: {
    kind: 'byProfile',
    field: 'profile',
    table: [
      { value: 'caregiver', amount: fixed(1_200_00) },
      { value: 'homeAssistant', amount: fixed(4_800_00) },
      { value: 'homeCareServices', amount: fixed(2_400_00) },
    ],
  },
  budget: { kind: 'fullOnly' },
};

function fixed(cents: number): SimpleAmount {
  return { kind: 'fixed', cents: cents as Cents };
}
