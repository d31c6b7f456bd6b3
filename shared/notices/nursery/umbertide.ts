import type { SharedRanking } from '../../rules/budget-mode.ts';
import type { RuleSet } from '../../rules/rule-set.ts';
import type { Cents } from '../../values/brands.ts';
import { writtenAct } from '../parts/act.ts';
import { choiceField, moneyField } from '../parts/fields.ts';
import { nurseryGrid } from './nursery-grid.ts';

/**
 * The nursery of Umbertide over the grid of another Comune: three rankings by age, each with its places, and the lower
 * family income on equal points. [P] https://umbertide.mycity.it/luoghi/3440884/nido-d-infanzia-centro-bambini-ranocchio
 *
 * @example rankWithinBudget({ … }).parts.length // 3
 */
export const nurseryUmbertide: RuleSet = {
  ...nurseryGrid,
  call: 'NIDO-UMBERTIDE',
  title: 'Asilo nido – tre graduatorie per età e precedenze di Umbertide',
  act: writtenAct('Comune di Umbertide, nido d’infanzia: tre graduatorie per età e ordine a parità di punti', [
    'la griglia dei punti (qui quella di un altro Comune)',
    'nome ed età di ciascuna graduatoria',
    'posti di ciascuna',
  ]),
  fields: [
    ...nurseryGrid.fields,
    choiceField('ageGroup', 'Fascia di età', {
      titles: ['Sezione', 'Graduatoria'],
      choices: [
        { value: 'small', label: 'Piccoli', synonyms: ['lattanti'] },
        { value: 'middle', label: 'Medi', synonyms: ['mezzani'] },
        { value: 'large', label: 'Grandi', synonyms: ['divezzi'] },
      ],
    }),
    moneyField('familyIncome', 'Reddito familiare', ['Reddito del nucleo', 'Reddito']),
  ],
  order: [
    { by: 'score', direction: 'descending', label: 'Punteggio' },
    { by: 'field', field: 'familyIncome', direction: 'ascending', label: 'Reddito familiare più basso' },
  ],
  budget: {
    kind: 'rankings',
    field: 'ageGroup',
    rankings: [ranking('small', 'Piccoli'), ranking('middle', 'Medi'), ranking('large', 'Grandi')],
  },
};

function ranking(id: string, label: string): SharedRanking {
  return { id, label, values: [id], budget: 0 as Cents, mode: { kind: 'places', places: 7 }, overflowsTo: null };
}
