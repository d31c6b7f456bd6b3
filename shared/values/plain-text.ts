import { cellText } from './cell-text.ts';
import type { CellValue } from './cell-value.ts';
import { missing, type Parsed, read } from './parsed.ts';

/**
 * Names and other free text, without blanks at the ends. A number typed in a text column is its digits.
 *
 * @example parseText('  Rossi ') // { ok: true, value: 'Rossi' }
 */
export function parseText(cell: CellValue): Parsed<string> {
  if (cell === null) return missing;
  const text = typeof cell === 'string' ? cellText(cell) : String(cell);
  return text === '' ? missing : read(text);
}
