import FormulaParser from 'fast-formula-parser';
import type { ModelValue } from './workbook-snapshot.ts';

/** The text a cell shows on an Italian Excel: decimal comma, day first, VERO and FALSO. */
export function displayText(value: ModelValue, numberFormat: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'VERO' : 'FALSO';
  if (numberFormat === '@' || numberFormat === '' || numberFormat === 'General')
    return italianNumber(generalText(value));
  const text = String(FormulaParser.SSF.format(numberFormat, value));
  return isDateFormat(numberFormat) ? text : italianNumber(text);
}

/** Whether the format shows its number as a day or an hour. */
export function isDateFormat(numberFormat: string): boolean {
  const bare = numberFormat.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  return /[dmyhs]/i.test(bare) && !/general/i.test(bare);
}

function generalText(value: number): string {
  return String(FormulaParser.SSF.format('General', value));
}

function italianNumber(text: string): string {
  return text.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
}
