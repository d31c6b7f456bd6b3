import { phoneProblem } from '../values/phone.ts';
import { parseText } from '../values/plain-text.ts';
import type { CellReader } from './cell-reader.ts';

/** Reads a telephone number as it was written; one that nobody could call is pointed out, never refused. */
export function phoneReader(field: string): CellReader {
  return (cell, report) => {
    const parsed = parseText(cell);
    if (!parsed.ok) return null;
    const problem = phoneProblem(parsed.value);
    if (problem === 'form') report.warning('PHONE_FORM', field);
    if (problem === 'lostZero') {
      const replacement = `0${parsed.value}`;
      report.warning('PHONE_LOST_ZERO', field, {}, { kind: 'restoreLeadingZeros', replacement });
    }
    return parsed.value;
  };
}
