import { workbookWords } from '../../shared/messages/it/workbook.ts';
import type {
  ReportColumnType,
  ReportIssue,
  ReportSheet,
  SemesterReport,
} from '../../shared/report/semester-report.ts';
import { formatDate } from '../../shared/values/format-date.ts';
import type { OwnCell, OwnColumn, OwnFormat, OwnSheet } from './own-sheet.ts';
import { toExcel } from './report-cells.ts';

/** Blank rows offered under a table that people fill in by hand. */
const SPARE_ROWS = 10;

/** The report as sheets: one a table, and *Relazione* with the narrative. The last column keeps the row's id, hidden. */
export function reportSheets(report: SemesterReport, issues: readonly ReportIssue[]): readonly OwnSheet[] {
  const subtitle = workbookWords.report.period(formatDate(report.from), formatDate(report.to));
  return [
    ...report.sheets.map((sheet) => tableSheet(sheet, subtitle, issues)),
    narrativeSheet(report, subtitle, issues),
  ];
}

function tableSheet(sheet: ReportSheet, subtitle: string, issues: readonly ReportIssue[]): OwnSheet {
  const hasSpare = canGrow(sheet);
  const rows = [
    ...sheet.rows.map((row) => [
      ...sheet.columns.map((column, index) => toExcel(row.cells[index] ?? null, column)),
      row.id,
    ]),
    ...Array.from({ length: hasSpare ? SPARE_ROWS : 0 }, () => sheet.columns.map(() => null)),
  ];
  const cells = (wanted: (source: 'store' | 'manual' | 'computed') => boolean) =>
    sheet.columns.flatMap(({ source }, index) =>
      wanted(source) ? rows.map((_, row): OwnCell => ({ row, column: index })) : [],
    );
  return {
    name: sheet.title,
    title: sheet.title,
    subtitle,
    columns: [
      ...sheet.columns.map(
        ({ title, type, choices }): OwnColumn => ({
          title,
          ...reportColumnLook(type),
          choices: choices ?? [],
        }),
      ),
      { title: workbookWords.report.rowId, format: 'text', width: 12, hidden: true },
    ],
    rows,
    styles: [
      { style: 'store', cells: cells((source) => source !== 'manual') },
      { style: 'manual', cells: cells((source) => source === 'manual') },
      { style: 'issue', cells: issueCells(sheet, issues) },
    ],
    chart: sheet.chart ?? null,
  };
}

/** People add rows where no column is the store's. */
export function canGrow(sheet: ReportSheet): boolean {
  return sheet.id !== 'identity' && sheet.columns.every((column) => column.source !== 'store');
}

function narrativeSheet(report: SemesterReport, subtitle: string, issues: readonly ReportIssue[]): OwnSheet {
  const words = workbookWords.report;
  const rows = report.narrative.map(({ id, title, text }) => [title, text, id]);
  return {
    name: words.narrativeName,
    title: words.narrativeTitle,
    subtitle,
    columns: [
      { title: words.part, format: 'wrapped', width: 30 },
      { title: words.text, format: 'wrapped', width: 90 },
      { title: words.rowId, format: 'text', width: 12, hidden: true },
    ],
    rows,
    styles: [
      { style: 'manual', cells: rows.map((_, row) => ({ row, column: 1 })) },
      {
        style: 'issue',
        cells: report.narrative.flatMap(({ id }, row) =>
          issues.some((issue) => issue.sheet === id) ? [{ row, column: 1 }] : [],
        ),
      },
    ],
    chart: null,
  };
}

function issueCells(sheet: ReportSheet, issues: readonly ReportIssue[]): readonly OwnCell[] {
  return issues.flatMap((issue) => {
    const cell = issue.sheet === sheet.id ? reportCell(sheet, issue) : null;
    return cell === null ? [] : [cell];
  });
}

/** Where an issue's cell lies among the rows and columns of its sheet; null when it names no cell. */
export function reportCell(sheet: ReportSheet, issue: Pick<ReportIssue, 'row' | 'column'>): OwnCell | null {
  const row = sheet.rows.findIndex((candidate) => candidate.id === issue.row);
  const column = sheet.columns.findIndex((candidate) => candidate.id === issue.column);
  return row < 0 || column < 0 ? null : { row, column };
}

/** How a column of the form is shown, in the person's workbook and in the one that goes out. */
export function reportColumnLook(type: ReportColumnType): {
  readonly format: Exclude<OwnFormat, 'link'>;
  readonly width: number;
} {
  return LOOKS[type];
}

const LOOKS = {
  text: { format: 'wrapped', width: 32 },
  integer: { format: 'integer', width: 12 },
  decimal: { format: 'points', width: 12 },
  money: { format: 'money', width: 16 },
  percent: { format: 'percent', width: 10 },
  date: { format: 'date', width: 12 },
  choice: { format: 'text', width: 18 },
} as const;
