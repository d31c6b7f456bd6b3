import type { ModelValue } from './workbook-snapshot.ts';

/** What a text becomes when it lands in a cell: a value, and the number format Excel gives it by itself. */
export interface ParsedInput {
  readonly value: ModelValue;
  readonly numberFormat?: string;
}

/** How numbers and dates are written: the API always speaks American, the person Italian. */
export interface InputCulture {
  readonly decimal: ',' | '.';
  readonly group: ',' | '.';
  readonly currency: '€' | '$';
  readonly dayFirst: boolean;
  readonly truth: readonly [yes: string, no: string];
  readonly dateFormat: string;
}

export const AMERICAN: InputCulture = {
  decimal: '.',
  group: ',',
  currency: '$',
  dayFirst: false,
  truth: ['TRUE', 'FALSE'],
  dateFormat: 'm/d/yyyy',
};

export const ITALIAN: InputCulture = {
  decimal: ',',
  group: '.',
  currency: '€',
  dayFirst: true,
  truth: ['VERO', 'FALSO'],
  dateFormat: 'dd/mm/yyyy',
};

const ERROR_TEXTS = new Set(['#REF!', '#N/A', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!', '#CALC!']);

/** Whether the value is one of Excel's errors. */
export function isErrorValue(value: unknown): value is string {
  return typeof value === 'string' && ERROR_TEXTS.has(value);
}

/** Excel's name for the kind of value a cell holds. */
export function valueType(value: ModelValue): string {
  if (value === '') return 'Empty';
  if (isErrorValue(value)) return 'Error';
  if (typeof value === 'string') return 'String';
  return typeof value === 'number' ? 'Double' : 'Boolean';
}

/** Reads a text as Excel does when the cell is not formatted as text: numbers, percentages, dates, times, TRUE. */
export function parseInput(text: string, culture: InputCulture): ParsedInput {
  if (text.startsWith("'")) return { value: text.slice(1) };
  const trimmed = text.trim();
  if (trimmed === '') return { value: text };
  const upper = trimmed.toUpperCase();
  if (upper === culture.truth[0]) return { value: true };
  if (upper === culture.truth[1]) return { value: false };
  return parseNumber(trimmed, culture) ?? parseDate(trimmed, culture) ?? { value: text };
}

/** The serial number of a day in Excel's 1900 calendar, its false 29 February 1900 included. */
export function dateSerial(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900 || year > 9999) return null;
  const days = Math.round(date.getTime() / 86_400_000) + 25_569;
  return days < 61 ? days - 1 : days;
}

function parseNumber(text: string, culture: InputCulture): ParsedInput | null {
  const bracketed = /^\((.+)\)$/.exec(text);
  const inner = bracketed?.[1] ?? text;
  const money = inner.startsWith(culture.currency) || inner.endsWith(culture.currency);
  const percent = inner.endsWith('%');
  const bare = inner.replace(culture.currency, '').replace(/%$/, '').trim();
  const group = `\\${culture.group}`;
  const decimal = `\\${culture.decimal}`;
  const shape = new RegExp(`^[+-]?(?:[0-9]+(?:${group}[0-9]{3})*)?(?:${decimal}[0-9]*)?(?:E[+-]?[0-9]+)?$`, 'i');
  const digits = bare.replaceAll(' ', '');
  if (!shape.test(digits) || !/[0-9]/.test(digits) || digits !== bare) return null;
  const plain = Number(digits.replaceAll(culture.group, '').replace(culture.decimal, '.'));
  if (!Number.isFinite(plain)) return null;
  const value = (bracketed === null ? 1 : -1) * (percent ? plain / 100 : plain);
  if (percent) return { value, numberFormat: digits.includes(culture.decimal) ? '0.00%' : '0%' };
  if (money) return { value, numberFormat: culture.currency === '€' ? '#,##0.00 €' : '$#,##0.00' };
  return { value };
}

function parseDate(text: string, culture: InputCulture): ParsedInput | null {
  const [datePart = '', timePart] = text.split(/\s+/, 2);
  if (timePart !== undefined && text.split(/\s+/).length > 2) return null;
  if (timePart === undefined && datePart.includes(':')) {
    const time = parseTime(datePart);
    return time === null ? null : { value: time, numberFormat: 'h:mm' };
  }
  const day = parseDay(datePart, culture);
  if (day === null) return null;
  if (timePart === undefined) return { value: day, numberFormat: culture.dateFormat };
  const time = parseTime(timePart);
  return time === null ? null : { value: day + time, numberFormat: `${culture.dateFormat} h:mm` };
}

function parseDay(text: string, culture: InputCulture): number | null {
  const iso = /^([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})$/.exec(text);
  if (iso !== null) return dateSerial(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const local = /^([0-9]{1,2})[-/]([0-9]{1,2})(?:[-/]([0-9]{4}|[0-9]{2}))$/.exec(text);
  if (local === null) return null;
  const [first, second, year] = [Number(local[1]), Number(local[2]), fullYear(local[3] ?? '')];
  return culture.dayFirst ? dateSerial(year, second, first) : dateSerial(year, first, second);
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function parseTime(text: string): number | null {
  const match = /^([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?$/.exec(text);
  if (match === null) return null;
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 59) return null;
  return (hours * 3600 + minutes * 60 + seconds) / 86_400;
}
