import type { ColumnId } from '../layout.ts';
import type { Reading } from './reading.ts';
import type { SheetRow } from './sheet-row.ts';

/** A thing of a table: the row where it begins and all of its rows, that one included. */
export interface Owner {
  readonly head: SheetRow;
  readonly rows: readonly SheetRow[];
}

/**
 * The things of a table. One begins in each row that fills any of the given columns; what comes before the first is told.
 *
 * @example ownersOf(sections.gates, ['code', 'name', 'article'], reading)
 */
export function ownersOf(rows: readonly SheetRow[], columns: readonly ColumnId[], reading: Reading): readonly Owner[] {
  const owners: { head: SheetRow; rows: SheetRow[] }[] = [];
  for (const row of rows) {
    const last = owners.at(-1);
    if (columns.some((column) => row.has(column))) owners.push({ head: row, rows: [row] });
    else if (last !== undefined) last.rows.push(row);
    else reading.report('LINE_WITHOUT_OWNER', row.placeOf(columns[0] ?? 'code'));
  }
  return owners;
}
