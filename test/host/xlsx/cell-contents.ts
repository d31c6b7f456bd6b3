import type { Cell, CellValue } from 'exceljs';
import type { ModelValue } from '../model/workbook-snapshot.ts';

const dayInMilliseconds = 86_400_000;
/** Serial number of 1 January 1970. */
const unixEpochSerial = 25_569;

/** What a cell of a file holds, in the model's terms. */
export interface CellContents {
  readonly value: ModelValue;
  readonly formula?: string;
}

/** Reads a cell; a cell covered by a merge holds nothing of its own. */
export function readContents(cell: Cell): CellContents {
  if (cell.isMerged && cell.master !== cell) return { value: '' };
  const formula = cell.formula;
  if (formula) return { value: plainValue(cell.result ?? ''), formula: `=${formula}` };
  return { value: plainValue(cell.value) };
}

/** The value to hand to exceljs. Dates stay serial numbers: their format shows them as days. */
export function writeContents({ value, formula }: CellContents): CellValue {
  const result = errorTexts.has(String(value)) ? { error: errorOf(String(value)) } : value;
  if (formula === undefined) return value === '' ? null : result;
  return { formula: formula.slice(1), result: typeof result === 'object' ? result : value };
}

type ErrorText = '#N/A' | '#REF!' | '#NAME?' | '#DIV/0!' | '#NULL!' | '#VALUE!' | '#NUM!';

const errorTexts: ReadonlySet<string> = new Set([
  '#N/A',
  '#REF!',
  '#NAME?',
  '#DIV/0!',
  '#NULL!',
  '#VALUE!',
  '#NUM!',
] satisfies ErrorText[]);

function errorOf(text: string): ErrorText {
  switch (text) {
    case '#REF!':
    case '#NAME?':
    case '#DIV/0!':
    case '#NULL!':
    case '#VALUE!':
    case '#NUM!':
      return text;
    default:
      return '#N/A';
  }
}

function plainValue(value: CellValue): ModelValue {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return serialOf(value);
  if (typeof value !== 'object') return value;
  if ('error' in value) return value.error;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('text' in value) return plainValue(value.text);
  return '';
}

/** exceljs turns serial numbers of date cells into dates in UTC; this turns them back, to the millisecond. */
function serialOf(date: Date): number {
  const serial = date.getTime() / dayInMilliseconds + unixEpochSerial;
  return Math.round(serial * 1e9) / 1e9;
}
