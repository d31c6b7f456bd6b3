import type { KnownField } from '../rules/check/known-fields.ts';
import { cellText } from '../values/cell-text.ts';
import type { CellValue } from '../values/cell-value.ts';
import { parseMoney } from '../values/money.ts';
import { missing, notRead, type Parsed, read } from '../values/parsed.ts';
import type { SheetCell } from './sheet-content.ts';

/** How a number of the rules is written: euro, a count, hundredths, a share of a whole. */
export type NumberForm = 'money' | 'integer' | 'decimal' | 'percent';

/** `notWhole`: more decimals than the measure has, which would be rounded unseen. */
export type NumberReason = 'unreadable' | 'notWhole';

/**
 * The form in which the values of a field are written; only of fields that hold numbers.
 *
 * @example formOf('ratio') // 'percent'
 */
export function formOf(type: KnownField['type']): NumberForm {
  return type === 'money' || type === 'decimal' ? type : type === 'ratio' ? 'percent' : 'integer';
}

/**
 * A number of the rules as a cell: cents as euro, hundredths as decimals, basis points as *14%*.
 *
 * @example numberCell(2500000, 'money') // { value: 25000, format: 'money' }
 */
export function numberCell(value: number, form: NumberForm): SheetCell {
  switch (form) {
    case 'money':
      return { value: value / 100, format: 'money' };
    case 'decimal':
      return { value: value / 100, format: 'points' };
    case 'integer':
      return { value, format: 'integer' };
    case 'percent':
      // The sign is part of the text: a bare 14 could mean 14% or fourteen times.
      return { value: `${String(value / 100).replace('.', ',')}%`, format: 'text' };
  }
}

/**
 * A number as a clerk writes it, in the measure of the rules: cents, units, hundredths, basis points. Below zero too.
 *
 * @example readNumber('25.000,00', 'money') // { ok: true, value: 2500000 }
 * @example readNumber('14%', 'percent') // { ok: true, value: 1400 }
 */
export function readNumber(cell: CellValue, form: NumberForm): Parsed<number, NumberReason> {
  if (form === 'percent') return readPercent(cell);
  if (form !== 'money' && typeof cell === 'string' && CURRENCY.test(cell)) return notRead('unreadable');
  const hundredths = readHundredths(cell);
  if (!hundredths.ok || form !== 'integer') return hundredths;
  return hundredths.value % 100 === 0 ? read(hundredths.value / 100) : notRead('notWhole');
}

function readHundredths(cell: CellValue): Parsed<number, NumberReason> {
  if (typeof cell === 'string' && TOO_FINE.test(cellText(cell))) return notRead('notWhole');
  const parsed = parseMoney(cell);
  if (!parsed.ok) return parsed.reason === 'missing' ? missing : notRead('unreadable');
  // The noise of binary numbers is no decimal that anybody wrote.
  const lost = typeof cell === 'number' ? Math.abs(cell * 100 - parsed.value) : 0;
  return lost > NOISE * Math.max(1, Math.abs(parsed.value)) ? notRead('notWhole') : parsed;
}

function readPercent(cell: CellValue): Parsed<number, NumberReason> {
  if (cell === null || (typeof cell === 'string' && cellText(cell) === '')) return missing;
  if (cell === 0) return read(0);
  const [, digits] = PERCENT.exec(typeof cell === 'string' ? cellText(cell) : '') ?? [];
  return digits === undefined ? notRead('unreadable') : readHundredths(digits);
}

const NOISE = 1e-9;
const CURRENCY = /[€a-z]/i;
const TOO_FINE = /^[-−]?[\d.\s'’]+,\d{3,}$/;
const PERCENT = /^([^%]*\d)\s*%$/;
