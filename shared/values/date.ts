import type { IsoDate } from './brands.ts';
import { isoDate } from './calendar-day.ts';
import { cellText } from './cell-text.ts';
import type { CellValue } from './cell-value.ts';
import { dateFromSerial } from './excel-serial.ts';
import { missing, type NotRead, notRead, type Parsed, read } from './parsed.ts';

/** `impossible`: a day the calendar does not have. `twoDigitYear`: the century is never guessed. */
export type DateReason = 'unreadable' | 'impossible' | 'twoDigitYear';

/**
 * A day as Italians write it (`15/07/1985`, also with `-`, `.` or spaces, `15 luglio 1985`), ISO, or an Excel serial.
 *
 * @example parseDate('15/07/1985') // { ok: true, value: '1985-07-15' }
 * @example parseDate('15/07/85') // { ok: false, reason: 'twoDigitYear' }
 */
export function parseDate(cell: CellValue): Parsed<IsoDate, DateReason> {
  if (cell === null) return missing;
  if (typeof cell === 'number') return dateFromSerial(cell);
  if (typeof cell === 'boolean') return unreadable;
  const text = cellText(cell);
  return text === '' ? missing : parseDateText(text.length > LONGEST ? text : text.replace(MIDNIGHT, ''));
}

/**
 * The one day that a text speaks of among other words (*nato il 15/07/1985 a Luino*), `null` where there is none or the
 * text holds other figures. To be offered, never taken: words may say that it is another day.
 *
 * @example dateWithin('nato il 15/07/1985') // '1985-07-15'
 */
export function dateWithin(cell: CellValue): IsoDate | null {
  if (typeof cell !== 'string' || cell.length > LONGEST_SENTENCE) return null;
  const found = AMONG_WORDS.exec(cell);
  if (!found) return null;
  const parsed = parseDateText(found[1] ?? '');
  return parsed.ok ? parsed.value : null;
}

/** A day from text without blanks at its ends; see `parseDate`. */
export function parseDateText(text: string): Parsed<IsoDate, DateReason> {
  if (text.length > LONGEST) return unreadable;
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return dayOf(dayFirst[4], dayFirst[3], dayFirst[1]);
  const iso = ISO.exec(text);
  if (iso) return dayOf(iso[1], iso[2], iso[3]);
  const named = NAMED_MONTH.exec(text);
  if (named) return dayOf(named[3], monthNumber(named[2]), named[1]);
  return unreadable;
}

function dayOf(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): ReturnType<typeof parseDate> {
  if (month === '') return unreadable;
  if (year?.length === 2) return twoDigitYear;
  const date = isoDate(Number(year), Number(month), Number(day));
  return date === null ? impossible : read(date);
}

function monthNumber(name: string | undefined): string {
  const index = MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase());
  return index < 0 ? '' : String(index + 1);
}

const unreadable: NotRead<'unreadable'> = notRead('unreadable');
const impossible: NotRead<'impossible'> = notRead('impossible');
const twoDigitYear: NotRead<'twoDigitYear'> = notRead('twoDigitYear');

const LONGEST = 40;
const LONGEST_SENTENCE = 200;
/** What an export writes after a day without an hour. */
const MIDNIGHT = /[ ,T]00[:.]00(?:[:.]00)?$/;
const AMONG_WORDS = /^\D*?(\d{1,2}([/\-.])\d{1,2}\2\d{4})\D*$/;
const DAY_FIRST = /^(\d{1,2})([/\-. ])(\d{1,2})\2(\d{4}|\d{2})$/;
// A time after the day is what an export of a date cell often carries; only the day is wanted here.
const ISO = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/;
const NAMED_MONTH = /^(\d{1,2})[ \-/.]{0,2}([a-z]{3,9})[ \-/.]{0,2}(\d{4}|\d{2})$/i;
const MONTHS: readonly string[] = 'gen feb mar apr mag giu lug ago set ott nov dic'.split(' ');
