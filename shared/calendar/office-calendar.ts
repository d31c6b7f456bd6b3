import type { IsoDate } from '../values/brands.ts';
import { dayFromNumber, dayNumber, numberOfDay } from '../values/calendar-day.ts';

/** A day that comes back every year; `fromYear` where it was not always a holiday. */
export interface YearlyHoliday {
  readonly month: number;
  readonly day: number;
  readonly fromYear?: number;
}

/** Which days an office is closed. The patron saint differs from Comune to Comune: it is a setting of the Ambito. */
export interface OfficeCalendar {
  readonly holidays: readonly YearlyHoliday[];
}

/**
 * The holidays of the whole country (DOMAIN G.2); Easter Monday is reckoned apart. 4 October from 2026 [K].
 */
const nationalHolidays: readonly YearlyHoliday[] = [
  { month: 1, day: 1 },
  { month: 1, day: 6 },
  { month: 4, day: 25 },
  { month: 5, day: 1 },
  { month: 6, day: 2 },
  { month: 8, day: 15 },
  { month: 10, day: 4, fromYear: 2026 },
  { month: 11, day: 1 },
  { month: 12, day: 8 },
  { month: 12, day: 25 },
  { month: 12, day: 26 },
];

/**
 * The calendar of an office with the holidays of its own seat, such as the patron saint.
 *
 * @example officeCalendar([{ month: 12, day: 7 }])
 */
export function officeCalendar(localHolidays: readonly YearlyHoliday[]): OfficeCalendar {
  return { holidays: [...nationalHolidays, ...localHolidays] };
}

/**
 * The day itself when the office works on it, else the first after it that it works on. Saturday is no working day
 * (DOMAIN G.2, vector: a term that ends on Friday 25 April 2025 goes to Monday 28).
 *
 * @example workingDayFrom('2025-04-25' as IsoDate, officeCalendar([])) // '2025-04-28'
 */
export function workingDayFrom(date: IsoDate, calendar: OfficeCalendar): IsoDate {
  let number = numberOfDay(date);
  while (isClosed(number, calendar)) number += 1;
  return dayFromNumber(number);
}

function isClosed(number: number, { holidays }: OfficeCalendar): boolean {
  // 1 January 1970 was a Thursday.
  const weekday = (((number + 3) % 7) + 7) % 7;
  if (weekday >= SATURDAY) return true;
  const [year = 0, month = 0, day = 0] = dayFromNumber(number).split('-').map(Number);
  if (number === easterSunday(year) + 1) return true;
  return holidays.some(
    (holiday) => holiday.month === month && holiday.day === day && (holiday.fromYear ?? year) <= year,
  );
}

/** Easter of the Gregorian calendar as a day number (the anonymous rule published in *Nature*, 1876). */
function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const leapCenturies = Math.floor(century / 4);
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leapCenturies - moonShift + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * late + 114;
  return dayNumber(year, Math.floor(days / 31), (days % 31) + 1);
}

const SATURDAY = 5;
