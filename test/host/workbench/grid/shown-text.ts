import { displayText } from '../../model/display-text.ts';
import type { ModelValue } from '../../model/workbook-snapshot.ts';

const italianErrors: Readonly<Record<string, string>> = {
  '#N/A': '#N/D',
  '#NAME?': '#NOME?',
  '#VALUE!': '#VALORE!',
  '#REF!': '#RIF!',
  '#NULL!': '#NULLO!',
  '#BUSY!': '#OCCUPATO!',
  '#SPILL!': '#ESPANSIONE!',
};

/** What an Italian Excel shows in the cell: the number or day in words, and errors by their Italian names. */
export function shownText(value: ModelValue, numberFormat: string): string {
  return (typeof value === 'string' ? italianErrors[value] : undefined) ?? displayText(value, numberFormat);
}
