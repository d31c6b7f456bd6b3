import { displayText } from '../../model/display-text.ts';
import type { SheetModel } from '../../model/sheet-model.ts';

/** What Excel gives rows and columns nobody has sized, in pixels. */
export const defaultRowHeight = 20;
export const defaultColumnWidth = 76;

const defaultFontSize = 11;
const pixelsPerPoint = 4 / 3;
const linePixelsPerPoint = 1.75;
const letterPixelsPerPoint = 0.66;

/** The height in pixels that shows every line of the row's wrapped and large texts, guessed from their length. */
export function fittingHeight(sheet: SheetModel, row: number): number {
  let tallest = defaultRowHeight;
  for (const [column, { value, format }] of sheet.rows[row] ?? []) {
    if (value === '' || (!format.wrapText && format.fontSize <= defaultFontSize)) continue;
    const width = (sheet.columnWidths.get(column) ?? defaultColumnWidth / pixelsPerPoint) * pixelsPerPoint;
    const letters = Math.max(1, Math.floor(width / (format.fontSize * letterPixelsPerPoint)));
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
