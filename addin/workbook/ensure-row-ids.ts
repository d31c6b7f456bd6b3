import type { SheetRows } from './sheet-rows.ts';

export type RowIdOutcome =
  /** Ids stand in the column *ID Ambito*. `rows` is the reading with ids filled in. */
  | { readonly kind: 'written'; readonly rows: SheetRows; readonly added: number; readonly columnAdded: boolean }
  /** The sheet is protected and was not written to: the ids are kept in the workbook's settings, by content of the row. */
  | { readonly kind: 'keptAside'; readonly rows: SheetRows; readonly added: number };

/**
 * Gives every row whose `rowId` is null the id of `newId(rowIndex)`: a fresh UUID v4, or the one the service already has
 * for that row. A caller that sets `rowId` to null in `rows` has the cell's present id replaced (a duplicated row).
 * Call it only after the person consented to the column.
 */
export declare function ensureRowIds(rows: SheetRows, newId: (rowIndex: number) => string): Promise<RowIdOutcome>;
