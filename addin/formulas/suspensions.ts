import type { Suspension } from '../../shared/calendar/deadline.ts';
import { formulaMessages } from '../../shared/messages/it/formulas.ts';
import type { CellValue } from '../../shared/values/cell-value.ts';
import { parseInteger } from '../../shared/values/integer.ts';
import { argumentDay } from './argument-day.ts';
import { invalidArgument, notAvailable } from './not-available.ts';

/** What stops a term: periods with their days, or days told as a number. */
export interface ToldSuspensions {
  readonly suspensions: readonly Suspension[];
  readonly days: number;
}

/**
 * Reads the suspensions of a term: one column of numbers of days, or two columns with the day the clock stops and the day
 * it runs again. Blank rows say nothing. `#N/D` for one that has not ended: the deadline is not known yet.
 */
export function suspensionsIn(rows: readonly (readonly CellValue[])[]): ToldSuspensions {
  const suspensions: Suspension[] = [];
  let days = 0;
  for (const [first = null, second = null, ...others] of rows) {
    if (others.length > 0) throw invalidArgument(formulaMessages.suspensionsUnreadable);
    if (isBlank(first) && isBlank(second)) continue;
    if (rows[0]?.length === 1) days += daysOrThrow(first);
    else suspensions.push(suspensionOrThrow(first, second));
  }
  return { suspensions, days };
}

function daysOrThrow(cell: CellValue): number {
  const parsed = parseInteger(cell);
  if (!parsed.ok || parsed.value > longest) throw invalidArgument(formulaMessages.suspensionsUnreadable);
  return parsed.value;
}

function suspensionOrThrow(first: CellValue, second: CellValue): Suspension {
  const from = argumentDay(first);
  if (from === null) throw invalidArgument(formulaMessages.suspensionsUnreadable);
  const resumes = argumentDay(second);
  if (resumes === null) throw notAvailable(formulaMessages.stillSuspended);
  if (resumes < from) throw invalidArgument(formulaMessages.suspensionsUnreadable);
  return { from, resumes };
}

/** Excel on the desktop hands a blank cell over as 0, which is no day and suspends nothing. */
function isBlank(cell: CellValue): boolean {
  return cell === null || cell === 0;
}

/** Ten years: a date standing alone is a number too, and no number of days. */
const longest = 3_650;
