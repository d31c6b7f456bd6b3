import { reportCell, reportNumber } from './report-cells.ts';
import type { ReportIssue, ReportIssueCode, ReportRow, ReportSheet, SemesterReport } from './semester-report.ts';

/** The identities between the cells of one row. An unknown figure (*n.d.*) is neither right nor wrong. */
export function checkReportFigures(sheet: ReportSheet, report: SemesterReport): readonly ReportIssue[] {
  return sheet.rows.flatMap((row) =>
    findings(sheet, row, report).map((finding) => ({ ...finding, sheet: sheet.id, row: row.id })),
  );
}

interface Finding {
  readonly code: ReportIssueCode;
  readonly severity: 'error' | 'warning';
  readonly column: string;
}

function findings(sheet: ReportSheet, row: ReportRow, report: SemesterReport): readonly Finding[] {
  switch (sheet.id) {
    case 'calls':
      return callFindings(sheet, row, report);
    case 'services':
      return [
        ...atMost(sheet, row, { part: 'usersNew', whole: 'usersTotal', code: 'USERS_NEW_OVER_TOTAL' }),
        ...atMost(sheet, row, { part: 'comuniCovered', whole: 'comuniTotal', code: 'COMUNI_OVER_TOTAL' }),
      ];
    case 'satisfaction':
      return [
        ...atMost(sheet, row, { part: 'returned', whole: 'sent', code: 'RETURNED_OVER_SENT' }),
        ...atMost(sheet, row, { part: 'mean', whole: 'scale', code: 'MEAN_OVER_SCALE' }),
      ];
    default:
      return [];
  }
}

function callFindings(sheet: ReportSheet, row: ReportRow, report: SemesterReport): readonly Finding[] {
  return [
    ...sumOf(sheet, row, {
      total: 'received',
      parts: ['eligible', 'refused', 'pending', 'withdrawn'],
      // In the outcomes of the ranking and in their own state: once too often.
      less: 'leftRanking',
      code: 'CALL_RECEIVED_MISMATCH',
    }),
    ...sumOf(sheet, row, {
      total: 'eligible',
      parts: ['funded', 'waiting'],
      less: null,
      code: 'CALL_ELIGIBLE_MISMATCH',
    }),
    ...atMost(sheet, row, { part: 'assigned', whole: 'fund', code: 'ASSIGNED_OVER_FUND' }),
    ...windowFindings(sheet, row, report),
  ];
}

function windowFindings(sheet: ReportSheet, row: ReportRow, report: SemesterReport): readonly Finding[] {
  const opens = reportCell(sheet, row, 'opensOn');
  const closes = reportCell(sheet, row, 'closesOn');
  if (typeof opens !== 'string') {
    return [];
  }
  if (typeof closes === 'string' && closes < opens) {
    return [{ code: 'DATES_REVERSED', severity: 'error', column: 'closesOn' }];
  }
  return opens > report.to ? [{ code: 'DATE_OUTSIDE_PERIOD', severity: 'warning', column: 'opensOn' }] : [];
}

function sumOf(
  sheet: ReportSheet,
  row: ReportRow,
  rule: {
    readonly total: string;
    readonly parts: readonly string[];
    readonly less: string | null;
    readonly code: ReportIssueCode;
  },
): readonly Finding[] {
  const total = reportNumber(sheet, row, rule.total);
  const parts = rule.parts.map((part) => reportNumber(sheet, row, part));
  if (total === null || parts.includes(null)) {
    return [];
  }
  // A row that people added has no such column filled in.
  const less = rule.less === null ? 0 : (reportNumber(sheet, row, rule.less) ?? 0);
  const sum = parts.reduce<number>((all, part) => all + (part ?? 0), -less);
  return sum === total ? [] : [{ code: rule.code, severity: 'error', column: rule.total }];
}

function atMost(
  sheet: ReportSheet,
  row: ReportRow,
  rule: { readonly part: string; readonly whole: string; readonly code: ReportIssueCode },
): readonly Finding[] {
  const part = reportNumber(sheet, row, rule.part);
  const whole = reportNumber(sheet, row, rule.whole);
  if (part === null || whole === null || part <= whole) {
    return [];
  }
  return [{ code: rule.code, severity: 'error', column: rule.part }];
}
