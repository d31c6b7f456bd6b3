import type { ReadingProblemCode, SheetProblemCode } from '../../../shared/criteria-sheet/sheet-problem.ts';
import type { RuleSetProblemCode } from '../../../shared/rules/check/rule-set-problem.ts';
import type { RuleSet } from '../../../shared/rules/rule-set.ts';
import { onALine, sampleRules, sharedBudget, shareOfRent } from './sample-rules.ts';
import type { CellName, ClerkSheet } from './sheet-cells.ts';

/** One thing a clerk does wrong. */
export interface Mistake {
  readonly rules?: RuleSet;
  readonly make: (sheet: ClerkSheet) => void;
  /** The one cell to be marked; the mistakes beside it, if any, are other codes. */
  readonly at: CellName;
  readonly others?: readonly SheetProblemCode[];
}

const noTiers = { tiers: [], order: sampleRules().order.slice(1) };
export const sharedRules = sampleRules({ budget: sharedBudget });
const C = 'Criteri';

/** What a clerk does wrong, for each thing that can be wrong in rules. */
export const wrongRules: Readonly<Record<Exclude<RuleSetProblemCode, 'FIELD_REDEFINED'>, Mistake>> = {
  UNKNOWN_FIELD: wrote([C, 'Attesa', 'Campo'], 'Mesi di atesa'),
  DUPLICATE_ID: wrote([C, 'Persona sola', 'Codice'], 'lostAdl'),
  FIELD_WITHOUT_COLUMN: wrote(['Campi', 'Vive da solo', 'Titoli di colonna o sinonimi'], ''),
  CHOICES_MISSING: wrote(['Campi', 'ADL perdute', 'Tipo'], 'scelta', ['FIELD_TYPE_UNFIT']),
  CHOICE_AMBIGUOUS: wrote(['Campi', 'Servizi domiciliari', 'Titoli di colonna o sinonimi'], 'badante'),
  SOURCES_MISSING: wrote(['Valori calcolati', 'ISE e canone', 'Campi'], ' ; ; '),
  OPERATOR_UNFIT: wrote(['Riserve', 'DIFFORME', 'Confronto'], 'oltre'),
  VALUE_UNFIT: wrote(['Requisiti', ['SOGLIA', 1], 'Valore'], 'venticinquemila'),
  CHOICE_UNKNOWN: wrote([C, 'Strumento', 'Valore'], 'Careghiver familiare'),
  CHOICE_UNCOVERED: { make: (sheet) => sheet.deleteRow(C, ['Strumento', 2]), at: [C, 'Strumento', 'Campo'] },
  FIELD_TYPE_UNFIT: wrote([C, 'Attesa', 'Campo'], 'Verbale della UVM'),
  CONDITION_EMPTY: {
    make: (sheet) => {
      sheet.write(['Riserve', 'DIFFORME', 'Campo'], '');
      sheet.write(['Riserve', 'DIFFORME', 'Confronto'], '');
    },
    at: ['Riserve', 'DIFFORME', 'Campo'],
  },
  CONDITION_IMPOSSIBLE: {
    make: (sheet) =>
      sheet.insertRow('Requisiti', ['SOGLIA', 1], { Legame: 'e', Campo: 'ISEE', Confronto: 'oltre', Valore: '30.000' }),
    at: ['Requisiti', ['SOGLIA', 1], 'Campo'],
  },
  GATES_IMPOSSIBLE: {
    make: (sheet) => {
      sheet.deleteRow('Requisiti', 'SOGLIA');
      sheet.write(['Requisiti', ['', 1], 'Codice'], 'SOGLIA');
      sheet.write(['Requisiti', 'SOGLIA', 'Motivo di esclusione'], 'Supera');
      sheet.write(['Requisiti', 'SOGLIA', 'Articolo'], 'art. 2');
      sheet.insertRow('Requisiti', 'SOGLIA', {
        Codice: 'MINIMO',
        'Motivo di esclusione': 'Non arriva',
        Articolo: 'art. 2',
        Parte: 'requisito',
        Campo: 'ISEE',
        Confronto: 'oltre',
        Valore: 30_000,
      });
    },
    at: ['Requisiti', 'MINIMO', 'Campo'],
  },
  CRITERION_UNREACHABLE: wrote([C, 'Persona sola', 'Punti'], 0, [], 'Gruppo, criterio o alternativa'),
  BANDS_MISSING: {
    make: (sheet) => {
      sheet.deleteRow(C, ['Attività perdute', 2]);
      sheet.deleteRow(C, ['Attività perdute', 1]);
      for (const heading of ['Confronto', 'Valore', 'Punti']) sheet.write([C, 'Attività perdute', heading], '');
    },
    at: [C, 'Attività perdute', 'Confronto'],
  },
  BANDS_OVERLAP: wrote([C, ['Attività perdute', 1], 'Confronto'], 'almeno'),
  BAND_EMPTY: wrote([C, ['Attività perdute', 1], 'Secondo valore'], 1, [], 'Confronto'),
  BAND_END_NOT_WHOLE: wrote([C, ['Attività perdute', 1], 'Secondo valore'], '3,5'),
  GAP_UNDECLARED: wrote([C, ['Attività perdute', 2], 'Valore'], 5, [], 'Confronto', ['Attività perdute', 0]),
  CAP_BELOW_CRITERION: wrote([C, 'Persona sola', 'Punti'], 50),
  CAP_SIGN: wrote([C, 'Attesa', 'Tetto'], -3),
  POINTS_NOT_WHOLE: wrote([C, 'Persona sola', 'Punti'], '10,125'),
  UNIT_NOT_POSITIVE: wrote([C, 'Attesa', 'Valore'], 0),
  ALTERNATIVES_TOO_FEW: {
    make: (sheet) => sheet.deleteRow(C, 'In attesa da tempo'),
    at: [C, 'Legame con il Comune', 'Gruppo, criterio o alternativa'],
  },
  PENALTY_NOT_NEGATIVE: wrote([C, 'Rinuncia recente', 'Punti'], 5),
  PERIOD_EMPTY: wrote([C, 'Rinuncia recente', 'Valore'], '01/02/2025'),
  EVALUATORS_TOO_FEW: wrote([C, ['Valutazione della UVM', 2], 'Valore'], 3),
  MOST_NOT_POSITIVE: wrote([C, 'Valutazione della UVM', 'Tetto'], 0),
  TIER_AFTER_EVERYBODY: {
    make: (sheet) => {
      sheet.write(['Fasce di precedenza', 'Fascia A', 'Parte'], 'tutti gli altri');
      for (const heading of ['Campo', 'Confronto', 'Valore']) {
        sheet.write(['Fasce di precedenza', 'Fascia A', heading], '');
      }
    },
    at: ['Fasce di precedenza', 'Fascia A', 'Fascia'],
  },
  TIERS_MISSING: {
    rules: sampleRules({ ...noTiers, budget: { kind: 'fullOnly' } }),
    make: (sheet) => sheet.insertRow('Ordine', '', { 'In base a': 'fascia', Descrizione: 'Prima la fascia A' }),
    at: ['Ordine', 'fascia', 'In base a'],
  },
  TIERS_UNUSED: {
    rules: sampleRules({ budget: { kind: 'fullOnly' } }),
    make: (sheet) => sheet.deleteRow('Ordine', 'fascia'),
    at: ['Fasce di precedenza', ['', -1], 'Codice'],
  },
  ORDER_WITHOUT_SCORE: {
    make: (sheet) => sheet.deleteRow('Ordine', 'punteggio'),
    at: ['Ordine', ['', -1], 'In base a'],
  },
  ORDER_KEY_REPEATED: {
    make: (sheet) =>
      sheet.insertRow('Ordine', 'punti del gruppo', {
        'In base a': 'campo',
        Descrizione: 'Ancora ISEE',
        'Campo o gruppo': 'ISEE',
        Verso: 'decrescente',
      }),
    at: ['Ordine', 'Ancora ISEE', 'In base a'],
  },
  ORDER_TIER_NOT_FIRST: {
    make: (sheet) => {
      sheet.deleteRow('Ordine', 'fascia');
      sheet.insertRow('Ordine', 'punteggio', { 'In base a': 'fascia', Descrizione: 'Prima la fascia A' });
    },
    at: ['Ordine', ['', -1], 'In base a'],
  },
  GROUP_UNKNOWN: wrote(['Ordine', 'punti del gruppo', 'Campo o gruppo'], 'Bisogni'),
  AMOUNT_NOT_POSITIVE: wrote(['Importo', 'Caregiver familiare', 'Importo o quota'], 0),
  SHARE_OUT_OF_RANGE: {
    rules: sampleRules({ amount: shareOfRent }),
    make: (sheet) => sheet.write(['Importo', '70%', 'Importo o quota'], '170%'),
    at: ['Importo', '170%', 'Importo o quota'],
  },
  LINE_ENDS: {
    rules: sampleRules({ amount: onALine }),
    make: (sheet) => sheet.write(['Importo', 'primo punto', 'Valore'], '40.000,00'),
    at: ['Importo', 'primo punto', 'Valore'],
  },
  MONTHS_NOT_POSITIVE: wrote(['Importo', 'Servizi domiciliari', 'Valore'], 0),
  PLACES_NOT_POSITIVE: wrote(['Risorse', 'Fascia B', 'Posti'], 0),
  BUDGET_PARTS_MISSING: {
    rules: sharedRules,
    make: (sheet) => {
      sheet.deleteRow('Risorse', 'Con i servizi');
      sheet.deleteRow('Risorse', 'A casa');
    },
    at: ['Risorse', 'più graduatorie', 'Modo'],
  },
  BUDGET_PART_NOT_POSITIVE: {
    rules: sharedRules,
    make: (sheet) => sheet.write(['Risorse', 'A casa', 'Risorse'], 0),
    at: ['Risorse', 'A casa', 'Risorse'],
  },
  BUDGET_TIER_MISSING: {
    make: (sheet) => sheet.deleteRow('Risorse', 'Fascia B'),
    at: ['Risorse', 'una fascia dopo l’altra', 'Modo'],
  },
  BUDGET_TIER_UNKNOWN: wrote(['Risorse', 'Fascia B', 'Nome o fascia'], 'Fascia C', [], undefined, 'Fascia C'),
  BUDGET_TIER_ORDER: {
    make: (sheet) => {
      sheet.write(['Risorse', 'Fascia A', 'Nome o fascia'], 'appoggio');
      sheet.write(['Risorse', 'Fascia B', 'Nome o fascia'], 'Fascia A');
      sheet.write(['Risorse', 'appoggio', 'Nome o fascia'], 'Fascia B');
    },
    at: ['Risorse', 'una fascia dopo l’altra', 'Modo'],
  },
  OVERFLOW_UNKNOWN: {
    rules: sharedRules,
    make: (sheet) => sheet.write(['Risorse', 'Con i servizi', 'Residuo a'], 'In casa'),
    at: ['Risorse', 'Con i servizi', 'Residuo a'],
  },
  OVERFLOW_CIRCLE: {
    rules: sharedRules,
    make: (sheet) => sheet.write(['Risorse', 'A casa', 'Residuo a'], 'A casa'),
    at: ['Risorse', ['più graduatorie', 1], 'Residuo a'],
    others: ['OVERFLOW_CIRCLE'],
  },
};

/** What a clerk does wrong, for each thing that cannot be read. */
export const unreadable: Readonly<Record<Exclude<ReadingProblemCode, 'SECTION_MISSING'>, Mistake>> = {
  SECTION_REPEATED: {
    make: ({ cells }) => {
      const title = cells.findIndex((row) => row[0] === '■ Ordine');
      cells.push([], ...cells.slice(title, title + 3).map((row) => [...row]));
    },
    at: ['Risorse', ['', 8], 'Codice'],
  },
  HEADING_MISSING: {
    make: ({ cells }) => {
      const heading = cells.find((row) => row[0] === 'In base a');
      if (heading !== undefined) heading[3] = 'Ordinamento';
    },
    at: ['Ordine', 'In base a', 'In base a'],
    others: ['CELL_MISSING', 'CELL_MISSING', 'CELL_MISSING'],
  },
  CELL_MISSING: wrote([C, 'Persona sola', 'Articolo'], ' '),
  CELL_ERROR: wrote([C, 'Persona sola', 'Punti'], '#RIF!'),
  CELL_UNEXPECTED: wrote([C, 'Persona sola', 'Tetto'], 12),
  LINE_MISSING: {
    make: (sheet) => sheet.deleteRow(C, ['Valutazione della UVM', 3]),
    at: [C, 'Valutazione della UVM', 'Confronto'],
  },
  LINE_UNEXPECTED: {
    rules: sampleRules({ amount: shareOfRent }),
    make: (sheet) => sheet.insertRow('Importo', '70%', { Tipo: 'fisso', 'Importo o quota': '1.200,00' }),
    at: ['Importo', 'fisso', 'Tipo'],
  },
  LINE_WITHOUT_OWNER: {
    make: (sheet) => sheet.insertRow('Riserve', '', { Campo: 'ISEE', Confronto: 'è vuoto' }),
    at: ['Riserve', ['', 1], 'Codice'],
  },
  WORD_UNKNOWN: wrote([C, 'Attesa', 'Tipo'], 'per unita di'),
  NAME_AMBIGUOUS: {
    make: (sheet) => {
      sheet.write(['Campi', 'Mesi di attesa', 'Nome'], 'Vive da solo');
      sheet.write([C, 'Attesa', 'Campo'], 'months');
      sheet.write(['Requisiti', ['PROFILO', 1], 'Campo'], 'alone');
    },
    at: [C, 'Persona sola', 'Campo'],
    others: ['NAME_AMBIGUOUS', 'UNKNOWN_FIELD', 'UNKNOWN_FIELD'],
  },
  TEXT_TOO_LONG: wrote([C, 'Persona sola', 'Codice'], 'a'.repeat(65)),
  GROUP_MISSING: {
    make: (sheet) => sheet.deleteRow(C, 'Bisogno'),
    at: [C, 'Attività perdute', 'Tipo'],
    others: ['GROUP_UNKNOWN'],
  },
  ALTERNATIVE_WITHOUT_BEST: wrote([C, 'Persona sola', 'Tipo'], 'alternativa: condizione', []),
  FIELD_NOT_ONE: wrote(['Valori calcolati', 'Età alla chiusura', 'Campi'], 'Data della rinuncia; Data della DSU'),
  COMUNE_UNKNOWN: {
    make: (sheet) => {
      sheet.write(['Riserve', 'DIFFORME', 'Campo'], 'Comune di residenza');
      sheet.write(['Riserve', 'DIFFORME', 'Confronto'], 'è uguale a');
      sheet.write(['Riserve', 'DIFFORME', 'Valore'], 'Atlantide');
    },
    at: ['Riserve', 'DIFFORME', 'Valore'],
  },
  END_REPEATED: {
    make: (sheet) => {
      sheet.write([C, 'Attività perdute', 'Secondo confronto'], 'meno di');
      sheet.write([C, 'Attività perdute', 'Secondo valore'], 3);
    },
    at: [C, 'Attività perdute', 'Secondo confronto'],
  },
};

function wrote(
  cell: CellName,
  value: string | number,
  others: readonly SheetProblemCode[] = [],
  told: string = cell[2],
  row: CellName[1] = cell[1],
): Mistake {
  return { make: (sheet) => sheet.write(cell, value), at: [cell[0], row, told], others };
}
