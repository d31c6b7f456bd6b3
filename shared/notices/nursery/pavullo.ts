import type { RuleSet } from '../../rules/rule-set.ts';
import { writtenAct } from '../parts/act.ts';
import { oneOf } from '../parts/comparisons.ts';
import { integerField } from '../parts/fields.ts';
import { nurseryGrid } from './nursery-grid.ts';

const page = 'Comune di Pavullo nel Frignano, iscrizione ai nidi d’infanzia';

/** Istat code of Pavullo nel Frignano. */
const PAVULLO = '036030';

/**
 * The precedences of Pavullo over the grid of another Comune: residents before all others; on equal points a secondary
 * score on how far grandparents can help, then the older child. [P]
 * https://comune.pavullo-nel-frignano.mo.it/servizi/iscrizione-ai-nidi-dinfanzia-comunali
 *
 * @example nurseryPavullo.order[0]?.by // 'tier'
 */
export const nurseryPavullo: RuleSet = {
  ...nurseryGrid,
  call: 'NIDO-PAVULLO',
  title: 'Asilo nido – precedenze di Pavullo a parità di punti',
  act: writtenAct(`${page}: residenti e ordine a parità di punti`, [
    'la griglia dei punti (qui quella di un altro Comune)',
    'la tabella del punteggio secondario sui nonni (qui già calcolato)',
    'posti',
  ]),
  fields: [
    ...nurseryGrid.fields,
    integerField('grandparentsScore', 'Punteggio secondario sull’aiuto dei nonni', ['Punteggio nonni']),
  ],
  tiers: [
    { id: 'residents', label: 'Residenti', article: page, condition: [[oneOf('residence', [PAVULLO])]] },
    { id: 'others', label: 'Non residenti', article: page, condition: null },
  ],
  order: [
    { by: 'tier', label: 'Prima i residenti' },
    { by: 'score', direction: 'descending', label: 'Punteggio' },
    { by: 'field', field: 'grandparentsScore', direction: 'descending', label: 'Punteggio secondario sui nonni' },
    { by: 'field', field: 'beneficiaryBirthDate', direction: 'ascending', label: 'Bambino più grande' },
  ],
};
