import { readRows } from '../../../addin/workbook/read-rows.ts';
import { readSheet } from '../../../addin/workbook/read-sheet.ts';
import type { SheetRows } from '../../../addin/workbook/sheet-rows.ts';
import { baseFields } from '../../../shared/fields/base-fields.ts';
import { findData } from '../../../shared/layout/find-data.ts';
import { proposeMapping } from '../../../shared/layout/propose-mapping.ts';

/** Reads the sheet the way a pane does, with the proposed mapping. */
export async function readApplications(): Promise<SheetRows> {
  const grid = await readSheet();
  const found = findData(grid);
  if (found === null) throw new Error('nothing found');
  return readRows(found, proposeMapping(found, grid, baseFields));
}
