import type { Area } from './area.ts';

/** The address of one cell as Excel shows it. Zero-based row and column. Example: `cellAddress(4, 27)` is `AB5`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The address of an area. Example: `areaAddress({row: 0, column: 0, rows: 2, columns: 2})` is `A1:B2`. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.row, area.column);
  const last = cellAddress(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** The address of an area with `$`, for formulas that are filled down. Example: `$A$1:$B$2`. */
export function fixedAreaAddress(area: Area): string {
  return areaAddress(area).replaceAll(/([A-Z]+)([0-9]+)/g, '$$$1$$$2');
}

/** The letters of a zero-based column. Example: `columnLetters(27)` is `AB`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/**
 * Reads an address as Excel reports it, with or without sheet and `$`: `Foglio1!$B$2:D7`. Null when the text is not a
 * rectangle of cells (whole rows and columns are not).
 */
export function parseAreaAddress(address: string): Area | null {
  const local = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
  const match = /^([A-Z]{1,3})([1-9][0-9]{0,6})(?::([A-Z]{1,3})([1-9][0-9]{0,6}))?$/.exec(local);
  if (match === null) return null;
  const [, left = '', top = '', right = left, bottom = top] = match;
  const row = Number(top) - 1;
  const column = columnNumber(left);
  return { row, column, rows: Number(bottom) - row, columns: columnNumber(right) - column + 1 };
}

/** A sheet's name as a formula needs it. Example: `sheetReference("Domande d'aprile")` is `'Domande d''aprile'`. */
export function sheetReference(sheetName: string): string {
  return /^[A-Za-z_][A-Za-z_.]*$/.test(sheetName) ? sheetName : `'${sheetName.replaceAll("'", "''")}'`;
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}
