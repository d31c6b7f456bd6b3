import type { IsoDate } from '../values/brands.ts';
import { dayFromNumber, numberOfDay } from '../values/calendar-day.ts';
import { type OfficeCalendar, workingDayFrom } from './office-calendar.ts';

/** The clock stands from the day of the request to the day it runs again, which counts. */
export interface Suspension {
  readonly from: IsoDate;
  readonly resumes: IsoDate;
}

/**
 * When a term ends (DOMAIN G.2): calendar days, the day of the start left out, each suspension pushing the end on by the
 * days it stands, those that overlap counted once, those after the end not at all; an end on a day the office is closed
 * goes to the next it works.
 *
 * @param term.days calendar days of the term
 * @param term.suspensions in any order; `resumes` on or after `from`
 * @example deadline({ start, days: 30, suspensions: [] }, calendar) // '2025-03-31' for a start on 1 March 2025
 */
export function deadline(
  term: { readonly start: IsoDate; readonly days: number; readonly suspensions: readonly Suspension[] },
  calendar: OfficeCalendar,
): IsoDate {
  let clockFrom = numberOfDay(term.start);
  let end = clockFrom + term.days;
  for (const { from, resumes } of [...term.suspensions].sort(byStart)) {
    // Of what overlaps the one before, or lies before the start, only the rest stands.
    const stands = Math.max(numberOfDay(from), clockFrom);
    const again = numberOfDay(resumes);
    if (again <= stands) continue;
    if (stands > numberOfDay(workingDayFrom(dayFromNumber(end), calendar))) break;
    end = again + Math.max(0, end - stands);
    clockFrom = again;
  }
  return workingDayFrom(dayFromNumber(end), calendar);
}

function byStart(one: Suspension, other: Suspension): number {
  return one.from < other.from ? -1 : one.from > other.from ? 1 : 0;
}
