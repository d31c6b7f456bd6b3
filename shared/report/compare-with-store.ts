import { reportCell } from './report-cells.ts';
import type { ReportIssue, ReportRow, ReportSheet, SemesterReport } from './semester-report.ts';

/**
 * Where a report says something else than the store does: a figure typed over, a row of the store removed. `fresh` is
 * the report prepared now for the same period.
 */
export function compareWithStore(report: SemesterReport, fresh: SemesterReport): readonly ReportIssue[] {
  return fresh.sheets.flatMap((sheet) => {
    const told = report.sheets.find((candidate) => candidate.id === sheet.id);
    return sheet.rows.flatMap((row) => compareRow(sheet, row, told));
  });
}

function compareRow(sheet: ReportSheet, row: ReportRow, told: ReportSheet | undefined): readonly ReportIssue[] {
  const toldRow = told?.rows.find((candidate) => candidate.id === row.id);
  if (told === undefined || toldRow === undefined) {
    return [{ code: 'STORE_FIGURE_CHANGED', severity: 'error', sheet: sheet.id, row: row.id, column: null }];
  }
  return sheet.columns
    .filter((column) => column.source === 'store')
    .filter((column) => reportCell(sheet, row, column.id) !== reportCell(told, toldRow, column.id))
    .map((column) => ({
      code: 'STORE_FIGURE_CHANGED',
      severity: 'error',
      sheet: sheet.id,
      row: row.id,
      column: column.id,
    }));
}
