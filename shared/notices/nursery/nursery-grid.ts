import type { RuleSet } from '../../rules/rule-set.ts';
import { writtenAct } from '../parts/act.ts';
import { noMoney } from '../parts/values.ts';
import { familyFields, familyGroup } from './grid-family.ts';
import { grid } from './grid-source.ts';
import { workFields, workGroup } from './grid-work.ts';

/**
 * A full municipal grid for nursery places: family and work of both parents. [2] https://slideplayer.it/amp/2764016
 * (the Comune is not named and the copy is cut after the work points).
 *
 * @example evaluate(compileRuleSet(nurseryGrid), rowId, values).score // 5500
 */
export const nurseryGrid: RuleSet = {
  call: 'NIDO-GRIGLIA',
  version: 1,
  title: 'Asilo nido – griglia di un Comune non indicato',
  act: writtenAct(grid, [
    'la parte della griglia dopo il lavoro, che non si legge',
    'posti',
    'ordine a parità di punti',
    'più conviventi con invalidità (qui se ne conta uno)',
  ]),
  fields: [...familyFields, ...workFields],
  derived: [],
  gates: [],
  reserves: [],
  groups: [familyGroup, workGroup],
  totalCap: null,
  tiers: [],
  order: [{ by: 'score', direction: 'descending', label: 'Punteggio' }],
  amount: noMoney,
  budget: { kind: 'places', places: 20 },
};
