import type { RuleSet } from '../../rules/rule-set.ts';
import { writtenAct } from '../parts/act.ts';
import { integerField } from '../parts/fields.ts';
import { nurseryGrid } from './nursery-grid.ts';

/**
 * The tie-breaks of Bondeno over the grid of another Comune: more weekly hours of the two parents, more children up to 6,
 * then day and hour of the application, which end every order. [P]
 * https://www.comune.bondeno.fe.it/servizio/richiedere-iscrizione-all-asilo-nido/
 *
 * @example nurseryBondeno.derived[0]?.kind // 'sum': the hours of both parents
 */
export const nurseryBondeno: RuleSet = {
  ...nurseryGrid,
  call: 'NIDO-BONDENO',
  title: 'Asilo nido – precedenze di Bondeno a parità di punti',
  act: writtenAct('Comune di Bondeno, iscrizione all’asilo nido: ordine a parità di punti', [
    'la griglia dei punti (qui quella di un altro Comune)',
    'posti',
  ]),
  fields: [...nurseryGrid.fields, integerField('childrenUpTo6', 'Minori fino a 6 anni', ['Minori 0-6 anni'])],
  derived: [
    {
      id: 'parentsHours',
      label: 'Ore settimanali dei genitori',
      kind: 'sum',
      fields: ['parent1Hours', 'parent2Hours'],
      blanks: 'leftOut',
    },
  ],
  order: [
    { by: 'score', direction: 'descending', label: 'Punteggio' },
    { by: 'field', field: 'parentsHours', direction: 'descending', label: 'Più ore di lavoro dei genitori' },
    { by: 'field', field: 'childrenUpTo6', direction: 'descending', label: 'Più minori fino a 6 anni' },
  ],
};
