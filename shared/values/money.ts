import type { Cents } from './brands.ts';
import { cellText } from './cell-text.ts';
import type { CellValue } from './cell-value.ts';
import { missing, type NotRead, notRead, type Read } from './parsed.ts';

/**
 * `ambiguous`: Italian and English readings differ (`1,234.56`, `12,345`). `decimals`: text with more than two of them,
 * which is no amount of euros.
 */
export type MoneyReason = 'missing' | 'unreadable' | 'ambiguous' | 'decimals' | 'tooLarge';

/** An amount that can be read; `rounded` where the number in the cell had more than two decimals. */
export interface MoneyReading extends Read<Cents> {
  readonly rounded?: true;
}

/**
 * Money in cents. Text is read the Italian way: `12.345,67`, `12,50`, `€ 1 200`, `1.234` (thousands). A number is
 * rounded half-up to the cent on its decimal digits. Negative amounts are read: whoever asks decides about them.
 *
 * @example parseMoney('€ 1 200') // { ok: true, value: 120000 }
 * @example parseMoney(12.345) // { ok: true, value: 1235 }
 * @example parseMoney('1,234.56') // { ok: false, reason: 'ambiguous' }
 */
export function parseMoney(cell: CellValue): MoneyReading | NotRead<MoneyReason> {
  if (cell === null) return missing;
  if (typeof cell === 'number') return centsFromNumber(cell);
  if (typeof cell === 'boolean') return unreadable;
  const text = cellText(cell);
  return text === '' ? missing : centsFromText(text);
}

function centsFromNumber(amount: number): MoneyReading | NotRead<MoneyReason> {
  if (!Number.isFinite(amount)) return unreadable;
  if (Math.abs(amount) > LARGEST_EUROS) return tooLarge;
  if (Number.isInteger(amount)) return { ok: true, value: (amount * 100 + 0) as Cents };
  const shown = String(amount);
  // Excel shows fifteen digits: 434.99999999999994 is 435 to the person who reads it.
  const digits = shown.length > FIFTEEN_DIGITS ? String(Number(amount.toPrecision(15))) : shown;
  // Less than a millionth of a euro is shown with an exponent.
  if (digits.includes('e')) return { ok: true, value: 0 as Cents, rounded: true };
  const negative = digits.startsWith('-');
  const [euros = '', decimals = ''] = (negative ? digits.slice(1) : digits).split('.');
  const cents = centsOf(negative, euros, decimals);
  return cents.ok && decimals.length > 2 ? { ...cents, rounded: true } : cents;
}

function centsFromText(text: string): MoneyReading | NotRead<MoneyReason> {
  if (text.length > LONGEST) return unreadable;
  const bare = text.replace(CURRENCY_BEFORE, '').replace(CURRENCY_AFTER, '').trim();
  const italian = ITALIAN.exec(bare);
  if (italian) return centsOf(italian[1] !== undefined, (italian[2] ?? '').replace(GROUPING, ''), italian[4] ?? '');
  const point = DECIMAL_POINT.exec(bare);
  if (point) return centsOf(point[1] !== undefined, point[2] ?? '', point[3] ?? '');
  if (LOOKS_ENGLISH.test(bare)) return ambiguous;
  return MANY_DECIMALS.test(bare) ? notRead('decimals') : unreadable;
}

/** Decimal digits to cents; the third digit alone decides the rounding, half away from zero. */
function centsOf(negative: boolean, euros: string, decimals: string): MoneyReading | NotRead<MoneyReason> {
  const whole = Number(euros);
  if (whole > LARGEST_EUROS) return tooLarge;
  const cents = whole * 100 + Number(decimals.slice(0, 2).padEnd(2, '0')) + (decimals.charAt(2) >= '5' ? 1 : 0);
  return { ok: true, value: (negative && cents > 0 ? -cents : cents) as Cents };
}

const unreadable: NotRead<'unreadable'> = notRead('unreadable');
const ambiguous: NotRead<'ambiguous'> = notRead('ambiguous');
const tooLarge: NotRead<'tooLarge'> = notRead('tooLarge');

/** Beyond any public budget, and far from where integers of cents stop being exact. */
const LARGEST_EUROS = 1e12;
const FIFTEEN_DIGITS = 16;
const LONGEST = 40;
// The old *€.* needs its blank: *€.5* might be half a euro.
const CURRENCY_BEFORE = /^(?:€|euro|eur)(?:\.(?=\s))?(?![a-z])/i;
const CURRENCY_AFTER = /(?:€|euro|eur)$/i;
const GROUPING = /[.\s'’]/g;
// Digits plain, or in groups of three that all share one separator, then Italian decimals.
const ITALIAN = /^([-−])?\s*([1-9]\d{0,2}([.\s'’])\d{3}(?:\3\d{3})*|\d+)(?:,(\d{1,2}))?$/;
// One or two digits after a point cannot be a group of thousands: what software exports.
const DECIMAL_POINT = /^([-−])?\s*(\d+)\.(\d{1,2})$/;
// `1.234,567`: the point can only be of thousands.
const MANY_DECIMALS = /^[-−]?\s*[1-9]\d{0,2}(?:\.\d{3})+,\d{3,}$/;
const LOOKS_ENGLISH = /^[-−]?\s*\d[\d,]*(?:\.\d+)?$/;
