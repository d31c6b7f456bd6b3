import { parseIban } from '../values/iban.ts';
import type { CellReader } from './cell-reader.ts';

/** Reads an IBAN; a foreign one is accepted on its check digits and pointed out. Facts never hold the IBAN. */
export function ibanReader(field: string): CellReader {
  return (cell, report) => {
    const parsed = parseIban(cell);
    if (parsed.ok) {
      if (parsed.foreign) report.warning('IBAN_FOREIGN', field, { country: parsed.value.slice(0, 2) });
      if (parsed.hadLetterForDigit) {
        const fix = { kind: 'letterToDigit', replacement: parsed.value } as const;
        report.warning('IBAN_LETTER_FOR_DIGIT', field, {}, fix);
      }
      return parsed.value;
    }
    if (parsed.reason === 'form') report.error('IBAN_FORM', field);
    if (parsed.reason === 'checkDigits') report.error('IBAN_CHECK_DIGITS', field);
    if (parsed.reason === 'cin') report.error('IBAN_CIN', field);
    return null;
  };
}
