import type { IsoDate } from './brands.ts';
import { ageOn, isoDate } from './calendar-day.ts';
import type { TaxCodeBirth } from './tax-code-birth.ts';

/**
 * The days a tax code can mean for somebody born by the limit and not older than 110 years on it (DOMAIN B.6). Two days
 * leave the century open, and it is not guessed; none means that nobody with this code was born by then.
 *
 * @example possibleBirthdays(birth, '2025-07-10' as IsoDate) // ['1920-01-01', '2020-01-01'] for a year ending in 20
 */
export function possibleBirthdays({ yearOfCentury, month, day }: TaxCodeBirth, limit: IsoDate): readonly IsoDate[] {
  const year = Number(limit.slice(0, 4));
  const century = year - (year % 100);
  return [century - 200, century - 100, century].flatMap((start) => {
    const candidate = isoDate(start + yearOfCentury, month, day);
    return candidate !== null && candidate <= limit && ageOn(candidate, limit) <= OLDEST ? [candidate] : [];
  });
}

const OLDEST = 110;
