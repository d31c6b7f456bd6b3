import { areaAddress, columnIndex, columnLetters, quoteSheetName, SHEET_COLUMNS, SHEET_ROWS } from './area.ts';

/** A reference found in a formula: `Foglio1!$A2:B7`, `A:C`, `3:5`. */
export interface Reference {
  readonly sheetName: string | null;
  readonly start: Corner;
  /** Null for a single cell. */
  readonly end: Corner | null;
}

export interface Corner {
  /** Null in a reference to whole columns. */
  readonly row: number | null;
  readonly column: number | null;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

const CORNER = String.raw`\$?[A-Z]{1,3}\$?[1-9][0-9]{0,6}`;
const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const TOKEN = new RegExp(
  String.raw`"(?:[^"]|"")*"|(${SHEET})?(?:(${CORNER})(?::(${CORNER}))?|(\$?[A-Z]{1,3}):(\$?[A-Z]{1,3})|(\$?[0-9]{1,7}):(\$?[0-9]{1,7}))(?![\p{L}\p{N}_.(!])`,
  'giu',
);

/** Rewrites each reference of a formula; null turns it into `#REF!`. Texts in quotes and names stay as they are. */
export function mapReferences(formula: string, rewrite: (reference: Reference) => Reference | null): string {
  return formula.replace(TOKEN, (match, sheet, start, end, fromColumn, toColumn, fromRow, toRow, offset: number) => {
    if (match.startsWith('"')) return match;
    if (/[\p{L}\p{N}_.$]/u.test(formula[offset - 1] ?? '')) return match;
    const reference: Reference = {
      sheetName: sheet === undefined ? null : unquote(String(sheet)),
      start: corner(start ?? fromColumn ?? fromRow),
      end: (end ?? toColumn ?? toRow) === undefined ? null : corner(end ?? toColumn ?? toRow),
    };
    const rewritten = rewrite(reference);
    return rewritten === null ? '#REF!' : referenceText(rewritten);
  });
}

/** Moves the relative parts of every reference: what copying and filling do. */
export function translateFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const move = (at: Corner): Corner | null => {
    const row = at.row === null || at.rowFixed ? at.row : at.row + rows;
    const column = at.column === null || at.columnFixed ? at.column : at.column + columns;
    const outside = (row ?? 0) < 0 || (column ?? 0) < 0 || (row ?? 0) >= SHEET_ROWS || (column ?? 0) >= SHEET_COLUMNS;
    return outside ? null : { ...at, row, column };
  };
  return mapReferences(formula, (reference) => {
    const start = move(reference.start);
    const end = reference.end === null ? null : move(reference.end);
    if (start === null || (reference.end !== null && end === null)) return null;
    return { ...reference, start, end };
  });
}

/** Follows a sheet's new name. */
export function renameSheetInFormula(formula: string, from: string, to: string): string {
  return mapReferences(formula, (reference) =>
    reference.sheetName?.toLowerCase() === from.toLowerCase() ? { ...reference, sheetName: to } : reference,
  );
}

/** The reference as text. */
export function referenceText(reference: Reference): string {
  const sheet = reference.sheetName === null ? '' : `${quoteSheetName(reference.sheetName)}!`;
  const end = reference.end === null ? '' : `:${cornerText(reference.end)}`;
  return `${sheet}${cornerText(reference.start)}${end}`;
}

/** The cells a reference names, as an address without sheet. */
export function referenceAddress(reference: Reference): string {
  const end = reference.end ?? reference.start;
  const row = reference.start.row ?? 0;
  const column = reference.start.column ?? 0;
  return areaAddress({
    row: Math.min(row, end.row ?? row),
    column: Math.min(column, end.column ?? column),
    rows: end.row === null ? SHEET_ROWS : Math.abs(end.row - row) + 1,
    columns: end.column === null ? SHEET_COLUMNS : Math.abs(end.column - column) + 1,
  });
}

function corner(text: unknown): Corner {
  const match = /^(\$?)([A-Z]*)(\$?)([0-9]*)$/i.exec(String(text));
  const [, first = '', letters = '', second = '', digits = ''] = match ?? [];
  return {
    column: letters === '' ? null : columnIndex(letters.toUpperCase()),
    columnFixed: letters !== '' && first === '$',
    row: digits === '' ? null : Number(digits) - 1,
    rowFixed: digits !== '' && (letters === '' ? first === '$' : second === '$'),
  };
}

function cornerText(at: Corner): string {
  const column = at.column === null ? '' : `${at.columnFixed ? '$' : ''}${columnLetters(at.column)}`;
  const row = at.row === null ? '' : `${at.rowFixed ? '$' : ''}${at.row + 1}`;
  return `${column}${row}`;
}

function unquote(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
