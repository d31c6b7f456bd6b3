import { type InputCulture, parseInput, valueType } from './parse-input.ts';
import type { Cell } from './sheet-model.ts';
import type { ModelValue } from './workbook-snapshot.ts';

/** Puts a content into a cell as the culture reads it: formula, number, date, text; a text cell (`@`) takes it as it is. */
export function writeCell(cell: Cell, input: ModelValue, culture: InputCulture): void {
  cell.formula = null;
  if (typeof input !== 'string' || cell.format.numberFormat === '@') {
    cell.value = input;
    return;
  }
  if (input.startsWith('=') && input.length > 1) {
    cell.formula = input;
    cell.value = 0;
    return;
  }
  const parsed = parseInput(input, culture);
  cell.value = parsed.value;
  if (parsed.numberFormat !== undefined && cell.format.numberFormat === 'General') {
    cell.format = { ...cell.format, numberFormat: parsed.numberFormat };
  }
}

/** What a change event says of a single edited cell. */
export function editDetails(valueBefore: ModelValue, valueAfter: ModelValue) {
  return { valueBefore, valueAfter, valueTypeBefore: valueType(valueBefore), valueTypeAfter: valueType(valueAfter) };
}
