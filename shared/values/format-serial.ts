import { twoDigits } from './calendar-day.ts';
import { dateFromSerial } from './excel-serial.ts';
import { formatDate } from './format-date.ts';

/**
 * An Excel serial as its cell shows it to an Italian, with the time where there is one; the number itself where no
 * date has it.
 *
 * @example formatSerial(45818.395833333336) // '10/06/2025 09:30'
 */
export function formatSerial(serial: number): string {
  const day = dateFromSerial(serial);
  if (!day.ok) return serial === FALSE_LEAP_DAY ? '29/02/1900' : String(serial).replace('.', ',');
  const minutes = Math.floor((serial - Math.floor(serial)) * MINUTES_A_DAY + ROUNDING);
  if (minutes === 0) return formatDate(day.value);
  return `${formatDate(day.value)} ${twoDigits(Math.floor(minutes / 60) % 24)}:${twoDigits(minutes % 60)}`;
}

const FALSE_LEAP_DAY = 60;
const MINUTES_A_DAY = 1440;
/** The fraction of a day carries the noise of binary numbers: half a second of grace. */
const ROUNDING = 1 / 120;
