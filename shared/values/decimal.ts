import { cellText } from './cell-text.ts';
import type { CellValue } from './cell-value.ts';
import { type MoneyReason, parseMoney } from './money.ts';
import { type NotRead, notRead, type Read } from './parsed.ts';

/** `negative`: below zero, where a measure is asked. */
export type DecimalReason = MoneyReason | 'negative';

/** A measure that can be read; `rounded` where the number in the cell had more than two decimals. */
export interface DecimalReading extends Read<number> {
  readonly rounded?: true;
}

/**
 * A measure with at most two decimals in integer hundredths, from zero up: points an evaluator gave, hours and minutes in
 * hundredths. Written the Italian way, as money is, but without a currency.
 *
 * @example parseDecimal('12,5') // { ok: true, value: 1250 }
 * @example parseDecimal('€ 12') // { ok: false, reason: 'unreadable' }
 */
export function parseDecimal(cell: CellValue): DecimalReading | NotRead<DecimalReason> {
  if (typeof cell === 'string' && CURRENCY.test(cellText(cell))) return notRead('unreadable');
  const parsed = parseMoney(cell);
  return parsed.ok && parsed.value < 0 ? notRead('negative') : parsed;
}

const CURRENCY = /[€a-z]/i;
