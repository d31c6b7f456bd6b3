import type { RowReport } from './row-report.ts';

/**
 * Tells which required fields are blank: one by one, or once for the whole row when half of them or more are.
 *
 * @example reportBlanks(['isee'], 10, report) // one ISEE_MISSING
 */
export function reportBlanks(blanks: readonly string[], required: number, report: RowReport): void {
  if (blanks.length * 2 >= required && blanks.length > 1) {
    report.error('ROW_HALF_EMPTY', null, { missing: blanks.length, required });
    return;
  }
  for (const field of blanks) report.error(field === ISEE ? 'ISEE_MISSING' : 'REQUIRED_MISSING', field);
}

const ISEE = 'isee';
