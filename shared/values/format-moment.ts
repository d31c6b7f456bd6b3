import type { Instant } from './brands.ts';
import { twoDigits } from './calendar-day.ts';
import { formatDate } from './format-date.ts';
import { romeFromInstant } from './rome-time.ts';

/**
 * A moment as a clock in Rome shows it, to the minute.
 *
 * @example formatInstantRome('2025-06-10T07:30:00Z' as Instant) // '10/06/2025 09:30'
 */
export function formatInstantRome(instant: Instant): string {
  const time = romeFromInstant(instant);
  return `${formatDate(time.date)} ${twoDigits(time.hour)}:${twoDigits(time.minute)}`;
}
