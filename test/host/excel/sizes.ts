import type { Area } from '../model/area.ts';
import type { SheetModel } from '../model/sheet-model.ts';

/** Points: what Excel gives a column and a row nobody has sized. */
export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 15;

/** Points from the left edge of the sheet to the column. */
export function columnOffset(sheet: SheetModel, column: number): number {
  let left = 0;
  for (let index = 0; index < column; index++) left += columnWidth(sheet, index);
  return left;
}

/** Points from the top edge of the sheet to the row. */
export function rowOffset(sheet: SheetModel, row: number): number {
  let top = 0;
  for (let index = 0; index < row; index++) top += rowHeight(sheet, index);
  return top;
}

/** The size of an area on the sheet, in points; hidden rows and columns take none. */
export function sumSizes(sheet: SheetModel, area: Area): { readonly width: number; readonly height: number } {
  let width = 0;
  for (let column = area.column; column < area.column + area.columns; column++) width += columnWidth(sheet, column);
  let height = 0;
  for (let row = area.row; row < area.row + area.rows; row++) height += rowHeight(sheet, row);
  return { width, height };
}

export function columnWidth(sheet: SheetModel, column: number): number {
  return sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths.get(column) ?? STANDARD_WIDTH);
}

export function rowHeight(sheet: SheetModel, row: number): number {
  return sheet.isRowHidden(row) ? 0 : (sheet.rowHeights.get(row) ?? STANDARD_HEIGHT);
}
