import { b2Fields2025 } from '../demonstration/b2-2025-fields.ts';
import type { RuleSet } from '../rules/rule-set.ts';
import type { Cents } from '../values/brands.ts';
import { notStated, writtenAct } from './parts/act.ts';
import { atLeast, atMost, isFalse, isTrue } from './parts/comparisons.ts';
import { flagField, integerField } from './parts/fields.ts';

const notice = 'Regione Marche, assegno di cura per anziani non autosufficienti';
const excluded = `${notice}, incompatibilità`;

/**
 * Care cheques of the Marche for elderly people who are not self-sufficient: no points, the lowest ISEE first and then the
 * older; 200 euro a month for at most twelve months. [P/2] decree 57/APS of 7 August 2014 (order),
 * http://docplayer.it/9734186-Decreto-del-dirigente-della-posizione-di-funzione-programmazione-sociale-n-57-aps-del-07-08-2014.html;
 * https://bonusepagamenti.it/assegno-di-cura-anziani-marche (requirements and sum).
 *
 * At most two cheques go to one household: rules are asked of one row at a time, and that is left to who reviews.
 *
 * @example evaluate(compileRuleSet(marcheCareCheque), rowId, { …, months: 12 }).amount // 240000
 */
export const marcheCareCheque: RuleSet = {
  call: 'MARCHE-ASSEGNO-CURA',
  version: 1,
  title: 'Marche – assegno di cura per anziani non autosufficienti',
  act: writtenAct(`Decreto 57/APS del 7 agosto 2014 (ordine) e avvisi successivi (requisiti, 200 euro al mese)`, [
    'soglia ISEE (intorno a 25.000 euro, la fissa ogni avviso)',
    'giorno al quale si contano i 65 anni (qui la presentazione)',
    'due assegni al massimo per nucleo, da controllare a mano',
    'modo di esaurire le risorse',
  ]),
  fields: [
    ...b2Fields2025.filter(({ id }) => id === 'civilInvalidity100' || id === 'accompanimentAllowance'),
    flagField('homeHelp', 'Riceve l’assistenza domiciliare (SAD)', ['SAD', 'Assistenza domiciliare']),
    flagField('homeCarePremium', 'Riceve Home Care Premium', ['Home Care Premium', 'HCP']),
    flagField('permanentResidence', 'Ricovero permanente in struttura', ['Ricovero permanente', 'In struttura']),
    integerField('months', 'Mesi di assegno', ['Mesi', 'N. mesi', 'Mensilità']),
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
      code: 'ETA',
      text: 'Il beneficiario non ha 65 anni',
      article: `${notice}, requisiti. ${notStated('il giorno al quale si contano')}`,
      condition: [[atLeast('ageWhenPresented', 65)]],
    },
    {
      code: 'CERTIFICAZIONE',
      text: 'Mancano l’invalidità al 100% e l’indennità di accompagnamento insieme',
      article: `${notice}, requisiti`,
      condition: [[isTrue('civilInvalidity100'), isTrue('accompanimentAllowance')]],
    },
    {
      code: 'ISEE_SOGLIA',
      text: 'L’ISEE supera 25.000 euro',
      article: `${notice}, requisiti. ${notStated('la soglia dell’avviso')}`,
      condition: [[atMost('isee', 25_000_00)]],
    },
    {
      code: 'SAD',
      text: 'Il beneficiario riceve già l’assistenza domiciliare',
      article: excluded,
      condition: [[isFalse('homeHelp')]],
    },
    {
      code: 'HOME_CARE_PREMIUM',
      text: 'Il beneficiario riceve già Home Care Premium',
      article: excluded,
      condition: [[isFalse('homeCarePremium')]],
    },
    {
      code: 'RICOVERO',
      text: 'Il beneficiario è ricoverato in modo permanente in una struttura',
      article: excluded,
      condition: [[isFalse('permanentResidence')]],
    },
  ],
  reserves: [],
  groups: [],
  totalCap: null,
  tiers: [],
  order: [
    { by: 'field', field: 'isee', direction: 'ascending', label: 'ISEE più basso' },
    { by: 'field', field: 'beneficiaryBirthDate', direction: 'ascending', label: 'Età maggiore' },
  ],
  amount: { kind: 'months', field: 'months', monthly: 200_00 as Cents, most: 12 },
  budget: { kind: 'fullOnly' },
};
