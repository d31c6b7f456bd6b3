import type { SheetContent } from '../../../shared/criteria-sheet/sheet-content.ts';
import type { CellValue } from '../../../shared/values/cell-value.ts';

/** The cells of a worksheet as Excel hands them over: a rectangle, empty cells as empty text. */
export function cellsOf({ lines, messageColumn }: SheetContent): readonly (readonly CellValue[])[] {
  const widest = Math.max(messageColumn + 1, ...lines.map(({ cells }) => cells.length));
  return lines.map(({ cells }) => Array.from({ length: widest }, (_, column) => cells[column]?.value ?? ''));
}
