import type { Call } from '../calls/call.ts';
import { dsuNumberText } from '../values/dsu-number.ts';
import { dsuValidityCheck } from './check-dsu-validity.ts';
import type { RowCheck } from './row-check.ts';

/**
 * The DSU is of the year the call asks (blocks) and its date is of the same year (to confirm). A number in the short
 * form takes its year from the date; without one it cannot be told which DSU it is. Where the years agree, it was valid
 * on the day of presentation. (DOMAIN B.4.1, B.4.2)
 */
export function dsuCheck(call: Call): RowCheck {
  const { dsuYear } = call;
  const checkValidity = dsuValidityCheck(call);
  return (values, report, row) => {
    const date = values[DSU_DATE];
    const dateYear = typeof date === 'string' ? Number(date.slice(0, 4)) : null;
    const typed = values[DSU];
    if (typeof typed !== 'string') return;
    if (!typed.startsWith(WHOLE) && dateYear === null) {
      report.error('DSU_FORM', DSU, { read: typed, reason: 'shortWithoutYear' });
      values[DSU] = null;
      return;
    }
    const number = typed.startsWith(WHOLE) ? typed : dsuNumberText(dateYear ?? dsuYear, typed);
    const year = Number(number.slice(WHOLE.length, WHOLE.length + 4));
    values[DSU] = number;
    const isTaken = year === dsuYear || !report.error('DSU_YEAR', DSU, { read: year, expected: dsuYear });
    if (!isTaken) {
      // An ISEE that rests on another year's DSU is not the one the call asks.
      values[DSU] = null;
      values[ISEE] = null;
    }
    if (dateYear !== null && dateYear !== year) {
      report.warning('DSU_DATE_YEAR', DSU_DATE, { read: dateYear, expected: year });
    } else if (isTaken) {
      checkValidity(values, report, row);
    }
  };
}

const DSU = 'dsuNumber';
const DSU_DATE = 'dsuDate';
const ISEE = 'isee';
const WHOLE = 'INPS-ISEE-';
