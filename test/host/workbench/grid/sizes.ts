import { displayText } from '../../model/display-text.ts';
import type { SheetModel } from '../../model/sheet-model.ts';

/** What Excel gives rows and columns nobody has sized, in pixels. */
export const defaultRowHeight = 20;
export const defaultColumnWidth = 76;

const defaultFontSize = 11;
const pixelsPerPoint = 4 / 3;
const linePixelsPerPoint = 1.75;
const letterPixelsPerPoint = 0.66;

/** The height of a row in pixels: as set by hand or by the file, else what fits its tallest cell, as Excel fits it. */
export function rowHeight(sheet: SheetModel, row: number): number {
  const points = sheet.rowHeights.get(row);
  return points === undefined ? fittingHeight(sheet, row) : points * pixelsPerPoint;
}

/** The width of a column in pixels. */
export function columnWidth(sheet: SheetModel, column: number): number {
  const points = sheet.columnWidths.get(column);
  return points === undefined ? defaultColumnWidth : points * pixelsPerPoint;
}

/** How many pixels the visible rows above `row` take. */
export function rowsHeight(sheet: SheetModel, row: number): number {
  let height = 0;
  for (let above = 0; above < row; above++) if (!sheet.isRowHidden(above)) height += rowHeight(sheet, above);
  return height;
}

/** How many pixels the visible columns left of `column` take. */
export function columnsWidth(sheet: SheetModel, column: number): number {
  let width = 0;
  for (let left = 0; left < column; left++) if (!sheet.hiddenColumns.has(left)) width += columnWidth(sheet, left);
  return width;
}

/** The height that shows every line of the row's wrapped and large texts, guessed from their length. */
function fittingHeight(sheet: SheetModel, row: number): number {
  let tallest = defaultRowHeight;
  for (const [column, { value, format }] of sheet.rows[row] ?? []) {
    if (value === '' || (!format.wrapText && format.fontSize <= defaultFontSize)) continue;
    const letters = Math.max(1, Math.floor(columnWidth(sheet, column) / (format.fontSize * letterPixelsPerPoint)));
    const lines = format.wrapText ? wrappedLines(displayText(value, format.numberFormat), letters) : 1;
    tallest = Math.max(tallest, Math.ceil(lines * format.fontSize * linePixelsPerPoint));
  }
  return tallest;
}

function wrappedLines(text: string, lettersInLine: number): number {
  return text.split('\n').reduce((total, line) => total + linesOf(line, lettersInLine), 0);
}

/** Words go to the next line whole, unless one alone is longer than a line. */
function linesOf(line: string, lettersInLine: number): number {
  let lines = 1;
  let used = 0;
  for (const word of line.split(' ')) {
    if (used > 0 && used + 1 + word.length > lettersInLine) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + word.length;
    if (used > lettersInLine) {
      lines += Math.ceil(used / lettersInLine) - 1;
      used %= lettersInLine;
    }
  }
  return lines;
}
