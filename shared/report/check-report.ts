import { checkReportCells } from './check-report-cells.ts';
import { checkReportFigures } from './check-report-figures.ts';
import { holdsPersonalData } from './find-personal-data.ts';
import type { NarrativeId, ReportIssue, ReportSheet, SemesterReport } from './semester-report.ts';

/**
 * Everything that stands between a report and its submission, sheet by sheet in reading order, each with the cell to
 * jump to. Errors block the submission, warnings ask a person to look.
 */
export function checkReport(report: SemesterReport): readonly ReportIssue[] {
  return [
    ...report.sheets.flatMap((sheet) => [
      ...emptySheet(sheet),
      ...repeatedRows(sheet),
      ...checkReportCells(sheet),
      ...checkReportFigures(sheet, report),
    ]),
    ...report.narrative.flatMap((part) => checkNarrative(part.id, part.text)),
  ];
}

/** Whether nothing blocks the submission. */
export function isReady(issues: readonly Pick<ReportIssue, 'severity'>[]): boolean {
  return issues.every((issue) => issue.severity !== 'error');
}

function emptySheet(sheet: ReportSheet): readonly ReportIssue[] {
  // Lecce art. 10 c. 2 (8): the report states the level of implementation and the satisfaction of users.
  if (sheet.rows.length > 0 || (sheet.id !== 'implementation' && sheet.id !== 'satisfaction')) {
    return [];
  }
  const severity = sheet.id === 'implementation' ? 'error' : 'warning';
  return [{ code: 'SHEET_EMPTY', severity, sheet: sheet.id, row: null, column: null }];
}

function repeatedRows(sheet: ReportSheet): readonly ReportIssue[] {
  const seen = new Set<string>();
  return sheet.rows.flatMap((row): readonly ReportIssue[] => {
    const repeated = seen.has(row.id);
    seen.add(row.id);
    return repeated ? [{ code: 'ROW_ID_REPEATED', severity: 'error', sheet: sheet.id, row: row.id, column: null }] : [];
  });
}

function checkNarrative(id: NarrativeId, text: string): readonly ReportIssue[] {
  if (text.trim() === '') {
    // Proposals may be none; context and results may not (Lecce art. 11).
    const severity = id === 'N3' ? 'warning' : 'error';
    return [{ code: 'REQUIRED_MISSING', severity, sheet: id, row: null, column: null }];
  }
  return holdsPersonalData(text)
    ? [{ code: 'PERSONAL_DATA', severity: 'error', sheet: id, row: null, column: null }]
    : [];
}
