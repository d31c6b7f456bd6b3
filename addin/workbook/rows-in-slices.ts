import type { ColumnMapping } from '../../shared/layout/column-mapping.ts';
import type { FoundData } from '../../shared/layout/found-data.ts';
import { type FieldRow, rowsByField } from '../../shared/layout/rows-by-field.ts';
import type { SheetGrid } from '../../shared/layout/sheet-grid.ts';

/** Few enough rows to stay below 20 ms, so that the pane answers to keys and clicks while a large sheet is read. */
const ROWS_AT_ONCE = 2000;

/** The data rows by field, with a pause for the page between slices. */
export async function rowsInSlices(
  grid: SheetGrid,
  found: FoundData,
  mapping: ColumnMapping,
): Promise<readonly FieldRow[]> {
  const rows: FieldRow[] = [];
  for (let start = 0; start < found.dataRows.length; start += ROWS_AT_ONCE) {
    await pause();
    const slice = { ...found, dataRows: found.dataRows.slice(start, start + ROWS_AT_ONCE) };
    rows.push(...rowsByField(grid, slice, mapping));
  }
  return rows;
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
