import type { SheetRows } from './sheet-rows.ts';

export interface CellFix {
  readonly rowIndex: number;
  readonly field: string;
  /** What the cell will hold, always as text so that zeros stay. */
  readonly replacement: string;
}

/** Applies one or many fixes as one command. `skipped`: cells the person has changed since the reading, left alone. */
export declare function applyFixes(
  rows: SheetRows,
  fixes: readonly CellFix[],
): Promise<{ readonly applied: number; readonly skipped: readonly CellFix[] }>;
