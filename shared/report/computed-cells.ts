import type { CellValue } from '../values/cell-value.ts';
import { reportNumber, reportSheet } from './report-cells.ts';
import type { ReportRow, ReportSheet, SemesterReport } from './semester-report.ts';

/**
 * The report with its computed cells filled in: share of implementation, rate of answers, number of Comuni. What cannot
 * be computed stays null. Shares are hundredths of a percent, half-up.
 *
 * @example 3 of 7 Comuni is `4286`, shown as 42,86 %.
 */
export function withComputedCells(report: SemesterReport): SemesterReport {
  const comuni = comuniOf(report);
  return { ...report, sheets: report.sheets.map((sheet) => withComputedSheet(sheet, comuni)) };
}

function comuniOf(report: SemesterReport): number | null {
  const sheet = reportSheet(report, 'identity');
  const row = sheet?.rows[0];
  return sheet && row ? reportNumber(sheet, row, 'comuni') : null;
}

function withComputedSheet(sheet: ReportSheet, comuni: number | null): ReportSheet {
  return {
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: sheet.columns.map((column, at) =>
        column.source === 'computed' ? computedCell(sheet, row, column.id, comuni) : (row.cells[at] ?? null),
      ),
    })),
  };
}

function computedCell(sheet: ReportSheet, row: ReportRow, column: string, comuni: number | null): CellValue {
  switch (column) {
    case 'percent':
      return share(reportNumber(sheet, row, 'current'), reportNumber(sheet, row, 'target'));
    case 'rate':
      return share(reportNumber(sheet, row, 'returned'), reportNumber(sheet, row, 'sent'));
    case 'comuniTotal':
      return comuni;
    default:
      throw new Error(`The form has no rule for the computed column ${column}`);
  }
}

function share(part: number | null, whole: number | null): number | null {
  if (part === null || whole === null || whole <= 0 || part < 0) {
    return null;
  }
  return hundredthsOfPercent(part, whole);
}

function hundredthsOfPercent(part: number, whole: number): number {
  // Integers all the way: floor((2·part·10000 + whole) / (2·whole)) is half-up without a fraction in between.
  return Number((2n * BigInt(part) * 10_000n + BigInt(whole)) / (2n * BigInt(whole)));
}
