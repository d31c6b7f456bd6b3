import type { IsoDate } from '../values/brands.ts';
import { ageOn } from '../values/calendar-day.ts';
import type { RowCheck } from './row-check.ts';

/** A birth is not in the future and not before 1900 (blocks); over 110 years it is to be confirmed (DOMAIN B.6). */
export function birthDateCheck(today: IsoDate): RowCheck {
  return (values, report) => {
    const birthDate = values[BIRTH_DATE];
    if (typeof birthDate !== 'string') return;
    if (birthDate > today || birthDate < EARLIEST) {
      report.error('BIRTH_DATE_OUT_OF_RANGE', BIRTH_DATE, { birthDate });
      values[BIRTH_DATE] = null;
      return;
    }
    const age = ageOn(birthDate as IsoDate, today);
    if (age > OLDEST) report.warning('BIRTH_DATE_OLD', BIRTH_DATE, { birthDate, age });
  };
}

const BIRTH_DATE = 'beneficiaryBirthDate';
const EARLIEST = '1900-01-01';
const OLDEST = 110;
