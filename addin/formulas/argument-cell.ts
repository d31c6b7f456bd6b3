import type { CellValue } from '../../shared/values/cell-value.ts';

/**
 * A scalar argument as a cell. An optional one left out arrives as null, or not at all, or with Excel's trailing
 * Invocation in its place; a reference to a blank cell as null or `''`: all of them are blank.
 */
export function argumentCell(given: unknown): CellValue {
  if (typeof given === 'string') return given.trim() === '' ? null : given;
  return typeof given === 'number' || typeof given === 'boolean' ? given : null;
}

/** The same where zero says nothing either: Excel on the desktop hands a blank cell over as 0. */
export function argumentText(given: unknown): string {
  const cell = argumentCell(given);
  return cell === null || cell === 0 ? '' : String(cell).trim();
}

/** A range argument: rows of cells; anything else is an empty range. */
export function argumentRange(given: unknown): readonly (readonly CellValue[])[] {
  if (!Array.isArray(given)) return [];
  return given.map((row: unknown) => (Array.isArray(row) ? row : [row]).map(argumentCell));
}
