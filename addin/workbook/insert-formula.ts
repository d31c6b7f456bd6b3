import type { SheetRows } from './sheet-rows.ts';

/** Per-row functions that take call, headings and row. */
export type RowFunction = 'PUNTEGGIO' | 'ESITO' | 'MOTIVI';

/** Adds a column right of the data with the function in every data row. */
export declare function insertFormula(
  rows: SheetRows,
  name: RowFunction,
  callCode: string,
): Promise<{ readonly address: string; readonly count: number }>;
