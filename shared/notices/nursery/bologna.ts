import type { RuleSet } from '../../rules/rule-set.ts';
import { writtenAct } from '../parts/act.ts';
import { atMost } from '../parts/comparisons.ts';
import { nurseryGrid } from './nursery-grid.ts';

const page = 'Comune di Bologna, graduatorie dei nidi';

/**
 * The tie-breaks of Bologna over the grid of another Comune: ISEE up to 50,000 first, more work and study points, more
 * family points, lower ISEE, older child. [P] http://www.comune.bologna.it/istruzione/servizi/3:31307/31153/
 *
 * @example nurseryBologna.order.map(({ by }) => by) // ['score', 'tier', 'group', 'group', 'field', 'field']
 */
export const nurseryBologna: RuleSet = {
  ...nurseryGrid,
  call: 'NIDO-BOLOGNA',
  title: 'Asilo nido – precedenze di Bologna a parità di punti',
  act: writtenAct(`${page}: ordine a parità di punti`, [
    'la griglia dei punti (qui quella di un altro Comune)',
    'posti',
  ]),
  tiers: [
    {
      id: 'upTo50000',
      label: 'ISEE fino a 50.000 euro',
      article: page,
      condition: [[atMost('isee', 50_000_00)]],
    },
    { id: 'over50000', label: 'ISEE oltre 50.000 euro', article: page, condition: null },
  ],
  order: [
    { by: 'score', direction: 'descending', label: 'Punteggio' },
    { by: 'tier', label: 'ISEE fino a 50.000 euro' },
    { by: 'group', group: 'work', direction: 'descending', label: 'Più punti per lavoro e studio' },
    { by: 'group', group: 'family', direction: 'descending', label: 'Più punti per il carico familiare' },
    { by: 'field', field: 'isee', direction: 'ascending', label: 'ISEE più basso' },
    { by: 'field', field: 'beneficiaryBirthDate', direction: 'ascending', label: 'Bambino più grande' },
  ],
};
