import type { FieldValue } from '../../fields/field-definition.ts';
import type { Instant } from '../../values/brands.ts';
import { daysInMonth } from '../../values/calendar-day.ts';
import { romeDay } from '../../values/rome-time.ts';

/**
 * The day a date or moment of the row means: of a moment the day it was in Rome.
 *
 * @example dayOf('2025-07-10T22:30:00Z') // '2025-07-11'
 */
export function dayOf(value: FieldValue): string | null {
  if (typeof value !== 'string') return null;
  return value.length === DAY_LENGTH ? value : romeDay(value as Instant);
}

/**
 * Completed years up to an ISO day from the day asked, 0 where that is the later. Who is born on 29 February completes
 * the year on 1 March of a common year.
 *
 * @example completedYears('2025-07-10')('2007-07-11') // 17
 */
export function completedYears(to: string): (from: string) => number {
  const year = Number(to.slice(0, 4));
  const monthAndDay = to.slice(4);
  return (from) => Math.max(0, year - Number(from.slice(0, 4)) - (from.slice(4) > monthAndDay ? 1 : 0));
}

/**
 * Completed months up to an ISO day from the day asked, 0 where that is the later. A month without the day ends on its
 * last day (civil code, art. 2963 c. 5 [K]).
 *
 * @example completedMonths('2025-02-28')('2025-01-31') // 1
 */
export function completedMonths(to: string): (from: string) => number {
  const [year, month, day] = partsOf(to);
  const lastDay = daysInMonth(year, month);
  return (from) => {
    const [fromYear, fromMonth, fromDay] = partsOf(from);
    const reached = day >= Math.min(fromDay, lastDay);
    return Math.max(0, (year - fromYear) * 12 + month - fromMonth - (reached ? 0 : 1));
  };
}

function partsOf(day: string): readonly [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

const DAY_LENGTH = 'YYYY-MM-DD'.length;
