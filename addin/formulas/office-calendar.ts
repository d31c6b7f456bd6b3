import { type OfficeCalendar, officeCalendar, type YearlyHoliday } from '../../shared/calendar/office-calendar.ts';
import { Arrival } from './arrival.ts';

/** With the workbook open it is there at once; a deadline that would wait longer is reckoned on the national holidays. */
const calendar = new Arrival<OfficeCalendar>(1_500);

/** Tells the deadlines which days of its own the office is closed, as the Ambito's settings say; none without an Ambito. */
export function setLocalHolidays(holidays: readonly YearlyHoliday[]): void {
  calendar.bring(officeCalendar(holidays));
}

/** The office's calendar, once the page has read the workbook. */
export async function knownOfficeCalendar(): Promise<OfficeCalendar> {
  return (await calendar.wait()) ?? officeCalendar([]);
}
