import type { ColumnMapping } from '../../shared/layout/column-mapping.ts';
import type { FoundData } from '../../shared/layout/found-data.ts';
import { moveMapping, refindData } from '../../shared/layout/refind-data.ts';
import type { SheetGrid } from '../../shared/layout/sheet-grid.ts';
import { idsAside, withIdsAside } from './ids-aside.ts';
import { loadNamed } from './read-sheet.ts';
import { rowsInSlices } from './rows-in-slices.ts';
import { runExcel } from './run-excel.ts';
import { type SheetRows, sheetRows } from './sheet-rows.ts';
import { withShownZeros } from './shown-zeros.ts';
import { loadStored } from './storage.ts';
import { WorkbookError } from './workbook-error.ts';

/**
 * Reads the data rows afresh, by field: rows and columns that moved since are found again by their headings. Rejects
 * with `notFound` when the sheet or its headings are gone.
 */
export function readRows(found: FoundData, mapping: ColumnMapping): Promise<SheetRows> {
  return runExcel(async (context) => (await loadReading(context, found, mapping)).rows);
}

/** The rows and the sheet they were read from, for commands that go on to write. */
export interface Reading {
  readonly rows: SheetRows;
  readonly grid: SheetGrid;
  readonly settings: Excel.SettingCollection;
}

/** {@link readRows} inside a command. */
export async function loadReading(
  context: Excel.RequestContext,
  found: FoundData,
  mapping: ColumnMapping,
): Promise<Reading> {
  const settings = loadStored(context);
  const grid = await loadNamed(context, found.sheetName);
  const now = refindData(grid, found);
  if (now === null) throw new WorkbookError('notFound', found.sheetName);
  const moved = moveMapping(mapping, now);
  const read = await withShownZeros(context, now, moved, await rowsInSlices(grid, now, moved));
  const isProtected = grid.isProtected === true;
  // Also after the protection was taken off: the rows keep the ids they were transmitted with.
  const rows = withIdsAside(read, idsAside(settings));
  return {
    rows: sheetRows({ sheetName: grid.sheetName, found: now, mapping: moved, rows, isProtected }),
    grid,
    settings,
  };
}
