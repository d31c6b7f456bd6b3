import { parseTaxCode, type TaxCodeReading } from '../values/tax-code.ts';
import type { CellReader } from './cell-reader.ts';
import type { OfferedFix } from './issue.ts';
import type { RowReport } from './row-report.ts';

/**
 * Reads a person's tax code (DOMAIN B.1). Form and check character block; a provisional code and a letter typed for a
 * digit ask for confirmation; homocody, blanks and lower case are worth knowing. Facts never hold the code itself.
 */
export function taxCodeReader(field: string): CellReader {
  return (cell, report) => {
    const parsed = parseTaxCode(cell);
    if (parsed.ok) {
      tellWhatWasForgiven(parsed, field, report);
      return parsed.value;
    }
    if (parsed.reason === 'form') report.error('TAX_CODE_FORM', field);
    if (parsed.reason === 'checkCharacter') report.error('TAX_CODE_CHECK_CHARACTER', field);
    return null;
  };
}

function tellWhatWasForgiven(reading: TaxCodeReading, field: string, report: RowReport): void {
  if (reading.provisional) report.warning('TAX_CODE_PROVISIONAL', field);
  if (reading.homocody > 0) report.information('TAX_CODE_HOMOCODY', field, { digits: reading.homocody });
  if (reading.hadBlanks) report.information('TAX_CODE_SPACES', field, {}, fix('removeSpaces', reading));
  if (reading.hadLowerCase) report.information('TAX_CODE_LOWER_CASE', field, {}, fix('upperCase', reading));
  if (reading.hadLetterForDigit) report.warning('TAX_CODE_LETTER_FOR_DIGIT', field, {}, fix('letterToDigit', reading));
}

/** Whichever is accepted first mends the whole cell. */
function fix(kind: OfferedFix['kind'], reading: TaxCodeReading): OfferedFix {
  return { kind, replacement: reading.value };
}
