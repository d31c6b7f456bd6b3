import { parseVatNumber } from '../values/vat-number.ts';
import type { CellReader } from './cell-reader.ts';

/** Reads a VAT number or an entity's tax code; zeros that a spreadsheet took away are put back on request. */
export function vatNumberReader(field: string): CellReader {
  return (cell, report) => {
    const parsed = parseVatNumber(cell);
    if (!parsed.ok) {
      if (parsed.reason === 'form') report.error('VAT_NUMBER_FORM', field);
      if (parsed.reason === 'checkDigit') report.error('VAT_NUMBER_CHECK_DIGIT', field);
      return null;
    }
    const { value: replacement, lostZeros, hadLetterForDigit } = parsed;
    if (lostZeros) {
      const fix = { kind: 'restoreLeadingZeros', replacement } as const;
      report.warning('VAT_NUMBER_LOST_ZERO', field, { expected: replacement }, fix);
    }
    if (hadLetterForDigit) {
      report.warning('VAT_NUMBER_LETTER_FOR_DIGIT', field, {}, { kind: 'letterToDigit', replacement });
    }
    return replacement;
  };
}
