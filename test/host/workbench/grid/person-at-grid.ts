import type { Area } from '../../model/area.ts';

/** One cell as the person left it: what was typed, or null when it was emptied. */
export interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly input: string | null;
}

/** What the person can do in the grid. Each is carried out on the model, which then redraws the grid. */
export interface PersonAtGrid {
  typed(cells: readonly TypedCell[]): void;
  /** The person began or ended typing in a cell: meanwhile Excel refuses every add-in. */
  editing(isEditing: boolean): void;
  selected(areas: readonly Area[]): void;
  insertedRows(row: number, count: number): void;
  deletedRows(row: number, count: number): void;
  insertedColumns(column: number, count: number): void;
  deletedColumns(column: number, count: number): void;
  hidRows(rows: readonly number[], hidden: boolean): void;
}
