import type { CellValue } from '../values/cell-value.ts';
import type { ReportRow, ReportSheet, ReportSheetId, SemesterReport } from './semester-report.ts';

/** A row's cell by column id; null where the sheet has no such column or the cell is unknown or blank. */
export function reportCell(sheet: ReportSheet, row: ReportRow, column: string): CellValue {
  const at = sheet.columns.findIndex((candidate) => candidate.id === column);
  const value = at < 0 ? null : (row.cells[at] ?? null);
  return typeof value === 'string' && value.trim() === '' ? null : value;
}

/** The same cell as a whole number, or null when it is unknown or is not one. */
export function reportNumber(sheet: ReportSheet, row: ReportRow, column: string): number | null {
  const value = reportCell(sheet, row, column);
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : null;
}

/** The sheet with that id, or null if the report does not have it. */
export function reportSheet(report: SemesterReport, id: ReportSheetId): ReportSheet | null {
  return report.sheets.find((sheet) => sheet.id === id) ?? null;
}
