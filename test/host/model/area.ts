/** A rectangle of cells, zero-based and absolute within its sheet. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The size of an Excel sheet. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** The area as Excel writes it without the sheet: `B2`, `B2:D7`, `3:5` (whole rows), `A:C` (whole columns). */
export function areaAddress(area: Area): string {
  const firstRow = area.row + 1;
  const lastRow = area.row + area.rows;
  const firstColumn = columnLetters(area.column);
  const lastColumn = columnLetters(area.column + area.columns - 1);
  if (area.rows === SHEET_ROWS && area.columns === SHEET_COLUMNS) return `${firstRow}:${lastRow}`;
  if (area.columns === SHEET_COLUMNS) return `${firstRow}:${lastRow}`;
  if (area.rows === SHEET_ROWS) return `${firstColumn}:${lastColumn}`;
  const first = `${firstColumn}${firstRow}`;
  const last = `${lastColumn}${lastRow}`;
  return first === last ? first : `${first}:${last}`;
}

/** Reads `B2`, `$B$2:D7`, `3:5`, `A:C`; null when the text is not an address. The sheet name must be taken off before. */
export function parseArea(text: string): Area | null {
  const parts = text.replaceAll('$', '').trim().toUpperCase().split(':');
  if (parts.length > 2) return null;
  const start = parseCorner(parts[0] ?? '');
  const end = parseCorner(parts[1] ?? parts[0] ?? '');
  if (start === null || end === null) return null;
  if (parts.length === 1 && (start.row === null || start.column === null)) return null;
  if ((start.row === null) !== (end.row === null) || (start.column === null) !== (end.column === null)) return null;
  const top = Math.min(start.row ?? 0, end.row ?? 0);
  const bottom = start.row === null || end.row === null ? SHEET_ROWS - 1 : Math.max(start.row, end.row);
  const left = Math.min(start.column ?? 0, end.column ?? 0);
  const right = start.column === null || end.column === null ? SHEET_COLUMNS - 1 : Math.max(start.column, end.column);
  if (bottom >= SHEET_ROWS || right >= SHEET_COLUMNS) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** 0 → `A`, 27 → `AB`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** `A` → 0, `AB` → 27. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** The cells both areas share, or null. */
export function intersect(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest area that holds both. */
export function boundingArea(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const rows = Math.max(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.max(one.column + one.columns, other.column + other.columns) - column;
  return { row, column, rows, columns };
}

/** Whether the cell lies in the area. */
export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

/** Whether `inner` lies wholly in `outer`. */
export function encloses(outer: Area, inner: Area): boolean {
  return (
    contains(outer, inner.row, inner.column) &&
    contains(outer, inner.row + inner.rows - 1, inner.column + inner.columns - 1)
  );
}

/** `Foglio1` → `Foglio1`, `Domande 2025` → `'Domande 2025'`: as Excel quotes a sheet in an address. */
export function quoteSheetName(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseArea(name) === null ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits `'Domande 2025'!B2:C3` into its sheet name (null when the address has none) and the rest. */
export function splitSheetAddress(address: string): { readonly sheetName: string | null; readonly local: string } {
  const at = address.lastIndexOf('!');
  if (at < 0) return { sheetName: null, local: address };
  const quoted = address.slice(0, at).trim();
  const sheetName = quoted.startsWith("'") ? quoted.slice(1, -1).replaceAll("''", "'") : quoted;
  return { sheetName, local: address.slice(at + 1) };
}

function parseCorner(text: string): { row: number | null; column: number | null } | null {
  const match = /^([A-Z]{0,3})([0-9]{0,7})$/.exec(text);
  if (match === null || text === '') return null;
  const [, letters = '', digits = ''] = match;
  if (digits.startsWith('0')) return null;
  return {
    row: digits === '' ? null : Number(digits) - 1,
    column: letters === '' ? null : columnIndex(letters),
  };
}
