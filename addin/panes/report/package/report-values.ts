import { reportMessages } from '../../../../shared/messages/it/report.ts';
import { workbookWords } from '../../../../shared/messages/it/workbook.ts';
import type { ReportColumn, ReportSheet, SemesterReport } from '../../../../shared/report/semester-report.ts';
import type { CellValue } from '../../../../shared/values/cell-value.ts';
import { formatDate } from '../../../../shared/values/format-date.ts';
import { toExcel } from '../../../workbook/report-cells.ts';
import { reportColumnLook } from '../../../workbook/report-sheets.ts';
import type { ValuesSheet } from './values-sheet.ts';

/** The frozen report as sheets of values: the ones of the workbook, without what only serves to fill them in. */
export function reportValues(report: SemesterReport): readonly ValuesSheet[] {
  const subtitle = reportMessages.valuesSubtitle(formatDate(report.from), formatDate(report.to));
  return [...report.sheets.map((sheet) => tableSheet(sheet, subtitle)), narrativeSheet(report, subtitle)];
}

function tableSheet(sheet: ReportSheet, subtitle: string): ValuesSheet {
  return {
    name: sheet.title,
    title: sheet.title,
    subtitle,
    columns: sheet.columns.map(({ title, type }) => ({ title, ...reportColumnLook(type) })),
    rows: sheet.rows.map(({ cells }) => sheet.columns.map((column, index) => frozen(cells[index] ?? null, column))),
  };
}

/** In a report that has gone out a figure nobody gave is not known; a text nobody wrote is just not there. */
function frozen(value: CellValue, column: ReportColumn): CellValue {
  const isText = column.type === 'text' || column.type === 'choice';
  return value === null && !isText ? workbookWords.notKnown : toExcel(value, column);
}

function narrativeSheet(report: SemesterReport, subtitle: string): ValuesSheet {
  const { narrativeName, narrativeTitle, part, text } = workbookWords.report;
  return {
    name: narrativeName,
    title: narrativeTitle,
    subtitle,
    columns: [
      { title: part, format: 'wrapped', width: 30 },
      { title: text, format: 'wrapped', width: 90 },
    ],
    rows: report.narrative.map((one) => [one.title, one.text]),
  };
}
