import type { CellValue } from '../../shared/values/cell-value.ts';

/** The number format under which Excel takes any text as it is: zeros stay, `=` begins no formula. */
export const TEXT_FORMAT = '@';

/**
 * Whether a text would become something else in a cell that is not formatted as text: a formula (promise 20), a number,
 * a date, a truth value. Such texts go into cells formatted `@`.
 */
export function needsTextFormat(value: CellValue): value is string {
  if (typeof value !== 'string' || value === '') return false;
  const first = value.charCodeAt(0);
  if (first < 0x20 || /^[\s=+\-@'"0-9.,€$£%(#]/.test(value)) return true;
  return /^(?:true|false|vero|falso)$/i.test(value) || /^\p{L}{3,9}[ ./-]+[0-9]/u.test(value);
}

/** A text with the control characters gone that Excel and files refuse; tabs and line ends become spaces. */
export function cleanText(value: string): string {
  return value.replaceAll(/[\t\r\n]+/g, ' ').replaceAll(/\p{Cc}/gu, '');
}

/** What to write through `formulas` so that the cell holds again what it held: a constant must not be parsed anew. */
export function restoringInput(formula: CellValue, numberFormat: string): string | number | boolean {
  if (formula === null) return '';
  if (typeof formula !== 'string' || numberFormat === TEXT_FORMAT) return formula;
  const isFormulaOrError = /^=./.test(formula) || /^#[A-Z/0]+[!?]?$/.test(formula);
  return !isFormulaOrError && needsTextFormat(formula) ? `'${formula}` : formula;
}
