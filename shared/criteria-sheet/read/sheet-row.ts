import { headingOf } from '../../messages/it/criteria-words.ts';
import type { RulesPart } from '../../rules/rules-parts.ts';
import { cellText } from '../../values/cell-text.ts';
import type { CellValue } from '../../values/cell-value.ts';
import type { ColumnId } from '../layout.ts';
import type { Place } from './reading.ts';

/** A row of one table: its cells by column, and which of them have been read. */
export interface SheetRow {
  readonly row: number;
  readonly section: RulesPart;
  readonly has: (column: ColumnId) => boolean;
  /** The value of a cell, `null` where it is blank; it counts as read. */
  readonly take: (column: ColumnId) => CellValue;
  readonly placeOf: (column: ColumnId) => Place;
  readonly headingOf: (column: ColumnId) => string;
  /** The cells that hold something and that nobody has read. */
  readonly unread: () => readonly ColumnId[];
}

/**
 * A row of a table whose headings were found in these columns.
 *
 * @example sheetRow('gates', columns, { row: 71, cells }).take('code') // 'RESIDENZA'
 */
export function sheetRow(
  section: RulesPart,
  columns: ReadonlyMap<ColumnId, number>,
  { row, cells }: { readonly row: number; readonly cells: readonly CellValue[] },
): SheetRow {
  const read = new Set<ColumnId>();
  const valueAt = (column: ColumnId): CellValue => {
    const value = cells[columns.get(column) ?? -1] ?? null;
    return isBlankCell(value) ? null : value;
  };
  return {
    row,
    section,
    has: (column) => valueAt(column) !== null,
    take: (column) => {
      read.add(column);
      return valueAt(column);
    },
    placeOf: (column) => ({ row, column: columns.get(column) ?? 0 }),
    headingOf: (column) => headingOf(section, column),
    unread: () => [...columns.keys()].filter((column) => !read.has(column) && valueAt(column) !== null),
  };
}

/** Whether a cell holds nothing that people see, zero-width characters of a pasted text included. */
export function isBlankCell(value: CellValue): boolean {
  return value === null || (typeof value === 'string' && cellText(value) === '');
}
