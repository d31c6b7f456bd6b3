import type { CellValue } from '../values/cell-value.ts';
import type { ColumnMapping } from './column-mapping.ts';
import type { FoundData } from './found-data.ts';
import { gridValue, type SheetGrid } from './sheet-grid.ts';

/** A data row by field id; `sheetRow` is zero-based and absolute. Fields without a column are absent. */
export interface FieldRow {
  readonly rowId: string | null;
  readonly cells: Readonly<Record<string, CellValue>>;
  readonly sheetRow: number;
  readonly hidden: boolean;
}

/**
 * The data rows of a sheet by field. Of a cell merged over several rows every row has the value, as a person reads it.
 * Where two columns claim a field the first supplies it.
 */
export function rowsByField(grid: SheetGrid, found: FoundData, mapping: ColumnMapping): readonly FieldRow[] {
  const merged = mergedDown(grid);
  const columns = [...columnsByField(mapping)].map(([field, column]) => ({ field, column, above: merged.get(column) }));
  const hidden = new Set(found.hiddenDataRows);
  return found.dataRows.map((sheetRow) => {
    const cells: Record<string, CellValue> = {};
    for (const { field, column, above } of columns) {
      cells[field] = gridValue(grid, above?.get(sheetRow) ?? sheetRow, column);
    }
    const rowId = cells.rowId ?? null;
    return { rowId: rowId === null ? null : String(rowId).trim(), cells, sheetRow, hidden: hidden.has(sheetRow) };
  });
}

/** The column of each mapped field, absolute. */
export function columnsByField(mapping: ColumnMapping): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  for (const { column, field } of mapping.columns) {
    if (field !== null && !columns.has(field)) columns.set(field, column);
  }
  return columns;
}

/** Column → row → the row that holds the value, for cells merged downwards. */
function mergedDown(grid: SheetGrid): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const byColumn = new Map<number, Map<number, number>>();
  for (const merge of grid.merges) {
    if (merge.columns !== 1 || merge.rows < 2) continue;
    const rows = byColumn.get(merge.column) ?? new Map<number, number>();
    for (let row = merge.row + 1; row < merge.row + merge.rows; row += 1) rows.set(row, merge.row);
    byColumn.set(merge.column, rows);
  }
  return byColumn;
}
