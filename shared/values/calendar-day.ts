import type { IsoDate } from './brands.ts';

/**
 * The day as an ISO date, or `null` where the calendar has no such day. Years 1000 to 9999.
 *
 * @example isoDate(2025, 2, 29) // null
 */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${year}-${twoDigits(month)}-${twoDigits(day)}` as IsoDate;
}

/** How many days a month (1–12) has in a year of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Days from 1 January 1970, negative before.
 *
 * @example dayNumber(1970, 1, 2) // 1
 */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY;
}

/** As `dayNumber`, of a day already known to exist. */
export function numberOfDay(date: IsoDate): number {
  return dayNumber(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)));
}

/** The day so many days after 1 January 1970. The inverse of `dayNumber` for years 1000 to 9999. */
export function dayFromNumber(number: number): IsoDate {
  return new Date(number * MILLISECONDS_A_DAY).toISOString().slice(0, 10) as IsoDate;
}

/**
 * The day after one that is known to exist.
 *
 * @example dayAfter('1928-12-31' as IsoDate) // '1929-01-01'
 */
export function dayAfter(date: IsoDate): IsoDate {
  return dayFromNumber(dayNumber(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))) + 1);
}

/**
 * Completed years from a birth to a day. Who is born on 29 February completes the year on 1 March where it is missing.
 *
 * @example ageOn('2007-07-11' as IsoDate, '2025-07-10' as IsoDate) // 17
 */
export function ageOn(birth: IsoDate, day: IsoDate): number {
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4));
  return day.slice(5) < birth.slice(5) ? years - 1 : years;
}

/** Two digits with the leading zero: `7` is `07`. */
export function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

const MILLISECONDS_A_DAY = 86_400_000;
