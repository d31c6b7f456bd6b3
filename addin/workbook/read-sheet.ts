import type { SheetGrid } from '../../shared/layout/sheet-grid.ts';
import { loadGrid } from './load-grid.ts';
import { isOwnTitle } from './own-sheet.ts';
import { runExcel } from './run-excel.ts';
import { loadStored } from './storage.ts';
import { WorkbookError } from './workbook-error.ts';
import { memoryIn } from './workbook-memory.ts';

/**
 * Reads the named sheet, or the active one; when the active one is ours (*Esiti*, *Graduatoria* …) the sheet the data
 * was last found on, or the first that is the person's. Rejects with `notFound` when the named sheet is gone, with
 * `noSheet` when the workbook has only sheets of ours.
 */
export function readSheet(sheetName?: string): Promise<SheetGrid> {
  return runExcel(async (context) => {
    if (sheetName !== undefined) return loadNamed(context, sheetName);
    return loadGrid(context, await personsSheet(context));
  });
}

/** Reads a sheet by name inside a command. */
export async function loadNamed(context: Excel.RequestContext, sheetName: string): Promise<SheetGrid> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
  await context.sync();
  if (sheet.isNullObject) throw new WorkbookError('notFound', sheetName);
  return loadGrid(context, sheet);
}

async function personsSheet(context: Excel.RequestContext): Promise<Excel.Worksheet> {
  const settings = loadStored(context);
  const active = context.workbook.worksheets.getActiveWorksheet().load('name');
  const sheets = await personsSheets(context);
  const remembered = memoryIn(settings).sheetName;
  const sheet =
    sheets.find((candidate) => candidate.name === active.name) ??
    sheets.find((candidate) => candidate.name === remembered) ??
    sheets[0];
  if (sheet === undefined) throw new WorkbookError('noSheet');
  return sheet;
}

async function personsSheets(context: Excel.RequestContext): Promise<readonly Excel.Worksheet[]> {
  const sheets = context.workbook.worksheets.load('items/name,items/visibility');
  await context.sync();
  const visible = sheets.items.filter((sheet) => sheet.visibility === 'Visible');
  const corners = visible.map((sheet) => sheet.getRange('A1').load('values'));
  await context.sync();
  return visible.filter((_, index) => !isOwnTitle(corners[index]?.values[0]?.[0]));
}
