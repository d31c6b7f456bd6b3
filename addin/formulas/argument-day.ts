import { formulaMessages } from '../../shared/messages/it/formulas.ts';
import type { IsoDate } from '../../shared/values/brands.ts';
import { parseDate } from '../../shared/values/date.ts';
import { argumentCell } from './argument-cell.ts';
import { notAvailable } from './not-available.ts';

/** A day, `null` where it is left out or blank (Excel on the desktop hands a blank cell over as 0); `#N/D` if unreadable. */
export function argumentDay(given: unknown): IsoDate | null {
  const cell = argumentCell(given);
  if (cell === null || cell === 0) return null;
  const parsed = parseDate(cell);
  if (!parsed.ok) throw notAvailable(formulaMessages.badDate);
  return parsed.value;
}
