import { cellText } from '../../values/cell-text.ts';
import { foldText } from '../../values/fold-text.ts';
import type { Reading } from './reading.ts';
import type { SheetRow } from './sheet-row.ts';

/**
 * The one row whose *Confronto* says a word; `null` where there is none, which is told.
 *
 * @example readLine(rows, { head, word: 'primo punto' }, reading)?.take('value') // 7500
 */
export function readLine(
  rows: readonly SheetRow[],
  { head, word }: { readonly head: SheetRow; readonly word: string },
  reading: Reading,
): SheetRow | null {
  const key = foldText(word);
  const [found, repeated] = rows.filter(
    (row) => row.has('operator') && foldText(cellText(String(row.take('operator')))) === key,
  );
  if (repeated !== undefined) reading.report('LINE_UNEXPECTED', repeated.placeOf('operator'));
  if (found === undefined) reading.report('LINE_MISSING', head.placeOf('operator'), { line: word });
  return found ?? null;
}
