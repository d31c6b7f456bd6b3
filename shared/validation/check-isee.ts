import type { Call } from '../calls/call.ts';
import type { IsoDate } from '../values/brands.ts';
import { ageOn } from '../values/calendar-day.ts';
import { romeDay } from '../values/rome-time.ts';
import type { RowCheck } from './row-check.ts';

/**
 * The ISEE is of the type the call asks of an adult or of a minor, by the beneficiary's age on the closing day
 * (blocks); discrepancies found by INPS are ranked with reserve, so a person must know (DOMAIN B.4.3, B.4.4).
 */
export function iseeCheck(call: Call): RowCheck {
  const closingDay = romeDay(call.window.closesAt);
  const asked = new Map((call.iseeTypes ?? []).map(({ appliesTo, types }) => [appliesTo, types]));
  return (values, report) => {
    if (values[DISCREPANCY] === true) report.warning('ISEE_DISCREPANCY', DISCREPANCY);
    const type = values[ISEE_TYPE];
    const birthDate = values[BIRTH_DATE];
    if (typeof type !== 'string' || typeof birthDate !== 'string') return;
    const age = ageOn(birthDate as IsoDate, closingDay);
    const appliesTo = age >= OF_AGE ? 'adult' : 'minor';
    const types = asked.get(appliesTo);
    if (types === undefined || types.includes(type)) return;
    const facts = { read: type, expected: types.join(','), appliesTo, age };
    if (!report.error('ISEE_TYPE_MISMATCH', ISEE_TYPE, facts)) return;
    // The amount belongs to another reckoning: it must not be compared with this call's threshold.
    values[ISEE_TYPE] = null;
    values[ISEE] = null;
  };
}

const ISEE = 'isee';
const ISEE_TYPE = 'iseeType';
const DISCREPANCY = 'iseeDiscrepancy';
const BIRTH_DATE = 'beneficiaryBirthDate';
const OF_AGE = 18;
