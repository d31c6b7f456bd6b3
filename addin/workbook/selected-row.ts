import { runExcel } from './run-excel.ts';

/** Where the person's cursor stands. */
export interface SelectedRow {
  readonly sheetName: string;
  /** Zero-based. */
  readonly row: number;
}

/** The row of the active cell. */
export function selectedRow(): Promise<SelectedRow> {
  return runExcel(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load('rowIndex');
    cell.worksheet.load('name');
    await context.sync();
    return { sheetName: cell.worksheet.name, row: cell.rowIndex };
  });
}
