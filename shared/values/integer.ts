import { cellText } from './cell-text.ts';
import type { CellValue } from './cell-value.ts';
import { missing, type NotRead, notRead, type Parsed, read } from './parsed.ts';

/** `fraction`: a number with decimals where a count is asked. `negative`: a count below zero. */
export type IntegerReason = 'unreadable' | 'fraction' | 'negative';

/**
 * A count: a whole number from zero up.
 *
 * @example parseInteger('12') // { ok: true, value: 12 }
 * @example parseInteger(2.5) // { ok: false, reason: 'fraction' }
 */
export function parseInteger(cell: CellValue): Parsed<number, IntegerReason> {
  if (cell === null) return missing;
  if (typeof cell === 'number') return countOf(cell);
  if (typeof cell === 'boolean') return unreadable;
  const text = cellText(cell);
  if (text === '') return missing;
  if (WHOLE.test(text)) return countOf(Number(text.replace(',', '.')));
  return FRACTION.test(text) ? notRead('fraction') : unreadable;
}

function countOf(number: number): Parsed<number, IntegerReason> {
  if (!Number.isFinite(number) || Math.abs(number) > Number.MAX_SAFE_INTEGER) return unreadable;
  if (!Number.isInteger(number)) return notRead('fraction');
  return number < 0 ? notRead('negative') : read(number + 0);
}

const unreadable: NotRead<'unreadable'> = notRead('unreadable');
const WHOLE = /^[+-]?\d{1,15}(?:,0{1,2})?$/;
const FRACTION = /^[+-]?\d{1,15}(?:,\d{1,15}|\.\d{1,2})$/;
