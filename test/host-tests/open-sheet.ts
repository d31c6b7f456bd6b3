import { openWorkbook } from '../host/model/snapshot-codec.ts';
import type { WorkbookModel } from '../host/model/workbook-model.ts';
import { emptySheet, emptyWorkbook, type ModelValue } from '../host/model/workbook-snapshot.ts';

/** The id of the sheet `openSheet` makes. */
export const SHEET = '{00000000-0001-0000-0000-000000000000}';

/** A workbook with one sheet *Foglio1* holding the rows from A1 on. */
export function openSheet(rows: readonly (readonly ModelValue[])[] = []): WorkbookModel {
  const cells = rows.map((line, row) => ({ row, cells: line.map((value, column) => ({ column, value })) }));
  return openWorkbook(emptyWorkbook('prova.xlsx', [{ ...emptySheet(SHEET, 'Foglio1'), rows: cells }]));
}

/** The values of a block from A1. */
export function valuesOf(model: WorkbookModel, rows: number, columns: number): ModelValue[][] {
  model.settle();
  const sheet = model.sheet(SHEET);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => sheet.value(row, column)),
  );
}
