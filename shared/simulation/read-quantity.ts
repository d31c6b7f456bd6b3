import type { CellValue } from '../values/cell-value.ts';
import { parseDate } from '../values/date.ts';
import { parseInteger } from '../values/integer.ts';
import { parseMoment } from '../values/moment.ts';
import { parseMoney } from '../values/money.ts';
import { notRead, type Parsed, read } from '../values/parsed.ts';
import type { QuantityUnit } from './quantity.ts';

/** `negative`: below zero where only points may be. `unfit`: not written as its unit is. */
export type QuantityReason = 'unfit' | 'negative';

/**
 * What a person typed for a quantity, the Italian way; a blank is `missing`, which for a cap means that there is none.
 *
 * @example readQuantity('22.000', 'euro') // { ok: true, value: 2200000 }
 * @example readQuantity('12,5', 'points') // { ok: true, value: 1250 }
 * @example readQuantity('14%', 'percent') // { ok: true, value: 1400 }
 */
export function readQuantity(text: string, unit: QuantityUnit): Parsed<number | string, QuantityReason> {
  switch (unit) {
    case 'euro':
      return measure(text.trim());
    case 'points':
      return plainNumber(text.trim(), 'points');
    case 'percent':
      return plainNumber(text.trim().replace(/\s*%$/, ''), 'measure');
    case 'decimal':
      return plainNumber(text.trim(), 'measure');
    case 'years':
    case 'months':
    case 'whole':
      return unfitUnless(parseInteger(text));
    case 'date':
      return unfitUnless(parseDate(text));
    case 'moment':
      return unfitUnless(parseMoment(text));
  }
}

/** Two decimals, as money has, but a currency would mean something else was meant. */
function plainNumber(text: string, kind: 'points' | 'measure'): Parsed<number, QuantityReason> {
  if (/[€a-z]/i.test(text)) return notRead('unfit');
  return kind === 'points' ? unfitUnless(parseMoney(text)) : measure(text);
}

function measure(text: CellValue): Parsed<number, QuantityReason> {
  const parsed = unfitUnless(parseMoney(text));
  return parsed.ok && parsed.value < 0 ? notRead('negative') : parsed;
}

function unfitUnless<Value>(parsed: Parsed<Value, string>): Parsed<Value, QuantityReason> {
  if (parsed.ok) return read(parsed.value);
  return notRead(parsed.reason === 'missing' || parsed.reason === 'negative' ? parsed.reason : 'unfit');
}
