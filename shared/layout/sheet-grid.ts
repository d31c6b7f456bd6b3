import type { CellValue } from '../values/cell-value.ts';
import type { Area } from './area.ts';

/** What the add-in reads of one sheet before deciding where the data lies. Rows and columns are zero-based. */
export interface SheetGrid {
  readonly sheetName: string;
  /** Origin of the used range. */
  readonly firstRow: number;
  readonly firstColumn: number;
  /** The used range, row by row; every row has the same length. */
  readonly values: readonly (readonly CellValue[])[];
  /** Rows a person hid or a filter hides, absolute. */
  readonly hiddenRows: readonly number[];
  readonly merges: readonly Area[];
  readonly tables: readonly SheetTable[];
  /** A protected sheet is read but never written to. */
  readonly isProtected?: boolean;
}

export interface SheetTable {
  readonly name: string;
  /** Headings and totals included. */
  readonly area: Area;
  readonly hasTotals: boolean;
}

/** The value of a cell by absolute row and column; `null` outside the used range and for blank cells. */
export function gridValue(grid: SheetGrid, row: number, column: number): CellValue {
  const value = grid.values[row - grid.firstRow]?.[column - grid.firstColumn];
  return value === undefined || isBlank(value) ? null : value;
}

/** Whether a cell holds nothing a person can see. Example: `isBlank(' ')` is true, `isBlank(0)` is false. */
export function isBlank(value: CellValue): boolean {
  if (typeof value !== 'string') return value === null;
  // Most texts begin with a letter or a digit: those need no closer look.
  const first = value.charCodeAt(0);
  return !(first > 0x20 && first < 0x7f) && value.trim() === '';
}
