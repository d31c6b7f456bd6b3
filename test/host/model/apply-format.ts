import { type Area, SHEET_COLUMNS, SHEET_ROWS } from './area.ts';
import type { SheetModel } from './sheet-model.ts';
import { type CellFormat, DEFAULT_FORMAT } from './workbook-snapshot.ts';

/** Changes the look of an area; whole rows and columns keep it for the cells that come later. */
export function applyFormat(sheet: SheetModel, area: Area, patch: Partial<CellFormat>): void {
  const wholeColumns = area.rows >= SHEET_ROWS;
  const wholeRows = area.columns >= SHEET_COLUMNS;
  const patched = patcher(patch);
  if (!wholeColumns && !wholeRows) {
    someCell(area, (row, column) => {
      const cell = sheet.ensureCell(row, column);
      cell.format = patched(cell.format);
      return false;
    });
    return;
  }
  for (const [, , cell] of sheet.cellsIn(area)) cell.format = patched(cell.format);
  const looks = wholeColumns ? sheet.columnFormats : sheet.rowFormats;
  const start = wholeColumns ? area.column : area.row;
  const count = wholeColumns ? area.columns : area.rows;
  for (let index = start; index < start + count; index++) {
    looks.set(index, patched(looks.get(index) ?? DEFAULT_FORMAT));
  }
}

/** New rows look like the row above them. */
export function copyLooks(sheet: SheetModel, from: number, to: number, count: number): void {
  for (const [column, cell] of sheet.rows[from] ?? []) {
    if (cell.format === DEFAULT_FORMAT) continue;
    for (let row = to; row < to + count; row++) sheet.ensureCell(row, column).format = cell.format;
  }
}

/** Whether any cell of the area passes the test. */
export function someCell(area: Area, test: (row: number, column: number) => boolean): boolean {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (test(row, column)) return true;
    }
  }
  return false;
}

/** Cells that looked the same share one look afterwards too. */
function patcher(patch: Partial<CellFormat>): (format: CellFormat) => CellFormat {
  const known = new Map<CellFormat, CellFormat>();
  return (format) => {
    const found = known.get(format) ?? { ...format, ...patch };
    known.set(format, found);
    return found;
  };
}
