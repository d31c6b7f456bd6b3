import type { CellValue } from '../values/cell-value.ts';

/** How a cell of the worksheet *Criteri* is shown. Values are Excel's own: euro and points as numbers, days as serials. */
export type SheetFormat = 'text' | 'money' | 'points' | 'integer' | 'date';

export interface SheetCell {
  readonly value: CellValue;
  readonly format: SheetFormat;
}

/**
 * What a row of the worksheet is: the sheet's title and how to fill it, a hidden row that holds the words of an in-cell
 * list, the title of a table, its headings, a group of criteria, the first row of a thing, its further lines, or a row left
 * free for the person to write in.
 */
export type LineKind = 'title' | 'note' | 'list' | 'section' | 'headings' | 'group' | 'first' | 'next' | 'free';

export interface SheetLine {
  readonly kind: LineKind;
  /** By column, from the first one of the sheet; `null` is an empty cell. */
  readonly cells: readonly (SheetCell | null)[];
}

/** Cells of one column in which a list is offered; what is not in the list may be written all the same. */
export interface OfferedList {
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** The row of kind `list` that holds the words, from its second cell on. */
  readonly listRow: number;
  readonly count: number;
}

/** The worksheet *Criteri* from its first cell on. Rows and columns are zero-based. */
export interface SheetContent {
  readonly lines: readonly SheetLine[];
  readonly lists: readonly OfferedList[];
  /** Widths in characters, column by column. */
  readonly widths: readonly number[];
  /** Rows that stay in sight. */
  readonly frozenRows: number;
  /** The column *Segnalazioni*, where mistakes are told. */
  readonly messageColumn: number;
}
