import type { IsoDate } from './brands.ts';
import { dayFromNumber, dayNumber } from './calendar-day.ts';
import { notRead, type Parsed, read } from './parsed.ts';

/**
 * The day of an Excel serial number of the 1900 system; a fraction is the time of the day and is left out.
 * Serial 60 is the 29 February 1900 that never was, so the days before it are one off from those after.
 *
 * @example dateFromSerial(61) // { ok: true, value: '1900-03-01' }
 * @example dateFromSerial(60) // { ok: false, reason: 'impossible' }
 */
export function dateFromSerial(serial: number): Parsed<IsoDate, 'unreadable' | 'impossible'> {
  const day = Math.floor(serial);
  if (!(day >= FIRST_SERIAL && day <= LAST_SERIAL)) return notRead('unreadable');
  if (day === FALSE_LEAP_DAY) return notRead('impossible');
  return read(dayFromNumber(day + (day < FALSE_LEAP_DAY ? EPOCH_BEFORE_LEAP : EPOCH_AFTER_LEAP)));
}

/**
 * The Excel serial number of a day, `null` before 1900, where Excel has no dates.
 *
 * @example serialFromDate('1980-01-01' as IsoDate) // 29221
 */
export function serialFromDate(date: IsoDate): number | null {
  const day = dayNumber(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)));
  const serial = day - EPOCH_AFTER_LEAP;
  if (serial > FALSE_LEAP_DAY) return serial;
  return serial > FIRST_SERIAL ? serial - 1 : null;
}

const FIRST_SERIAL = 1;
/** 31 December 9999, the last day Excel knows. */
const LAST_SERIAL = 2_958_465;
const FALSE_LEAP_DAY = 60;
const EPOCH_AFTER_LEAP = dayNumber(1899, 12, 30);
const EPOCH_BEFORE_LEAP = dayNumber(1899, 12, 31);
