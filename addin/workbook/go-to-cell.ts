import { runExcel } from './run-excel.ts';
import { WorkbookError } from './workbook-error.ts';

/** Shows the sheet and selects the cell or area (`C7`). Rejects with `notFound` when the sheet is gone. */
export function goToCell(sheetName: string, address: string): Promise<void> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    await context.sync();
    if (sheet.isNullObject) throw new WorkbookError('notFound', sheetName);
    sheet.activate();
    sheet.getRange(address).select();
    await context.sync();
  });
}
