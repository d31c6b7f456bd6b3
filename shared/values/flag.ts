import { cellText } from './cell-text.ts';
import type { CellValue } from './cell-value.ts';
import { foldText } from './fold-text.ts';
import { missing, type NotRead, notRead, type Parsed, read } from './parsed.ts';

/**
 * A yes or no as people mark it: `SI`, `sì`, `x`, `VERO`, 1; `NO`, `FALSO`, 0. A blank is missing, never no.
 *
 * @example parseFlag('Sì') // { ok: true, value: true }
 * @example parseFlag('') // { ok: false, reason: 'missing' }
 */
export function parseFlag(cell: CellValue): Parsed<boolean, 'unreadable'> {
  if (cell === null) return missing;
  if (typeof cell === 'boolean') return cell ? yes : no;
  if (typeof cell === 'number') return cell === 1 ? yes : cell === 0 ? no : unreadable;
  const known = ANSWERS.get(cell);
  if (known) return known;
  const text = cellText(cell);
  if (text === '') return missing;
  if (text.length > LONGEST) return unreadable;
  return ANSWERS.get(MARKS.has(text) ? 'x' : foldText(text)) ?? unreadable;
}

const yes = read(true);
const no = read(false);
const unreadable: NotRead<'unreadable'> = notRead('unreadable');
const LONGEST = 20;
const MARKS: ReadonlySet<string> = new Set(['✓', '✔', '☑', '☒', '✗', '×']);
const ANSWERS: ReadonlyMap<string, Parsed<boolean, 'unreadable'>> = new Map([
  ...['SI', 'Si', 'si', 'sì', 's', 'x', 'X', 'vero', 'true', '1', 'yes', 'y', 'v'].map((text) => [text, yes] as const),
  ...['NO', 'No', 'no', 'n', 'falso', 'false', '0', 'f'].map((text) => [text, no] as const),
]);
