import { cellAddress } from '../../shared/layout/cell-address.ts';
import { workbookWords } from '../../shared/messages/it/workbook.ts';
import type { ReportIssue, SemesterReport } from '../../shared/report/semester-report.ts';
import { record } from './operations.ts';
import { HEADING_ROW, type OwnCell } from './own-sheet.ts';
import { findOwnSheet, writeOwnSheets } from './own-sheets.ts';
import { reportCell, reportSheets } from './report-sheets.ts';
import { runExcel } from './run-excel.ts';
import { WorkbookError } from './workbook-error.ts';

/**
 * Writes the report's sheets (*Identità* … *Soddisfazione*, *Relazione*): cells to fill by hand are unlocked and
 * highlighted, cells with an issue stand out, figures not known print *n.d.*. Replaces our earlier sheets only; read
 * them back first (`readReport`, `rebuildReport`), or what people typed is lost.
 */
export function writeReport(
  report: SemesterReport,
  issues: readonly ReportIssue[],
): Promise<{ readonly sheetNames: readonly string[] }> {
  return runExcel(async (context) => {
    const { sheetNames, steps } = await writeOwnSheets(context, reportSheets(report, issues));
    record('report', sheetNames.length, steps);
    return { sheetNames };
  });
}

/** Selects the cell an issue of the report is about, or its sheet's headings. Rejects with `notFound` without the sheet. */
export function goToReportCell(report: SemesterReport, issue: ReportIssue): Promise<void> {
  return runExcel(async (context) => {
    const place = placeOf(report, issue);
    const sheet = await findOwnSheet(context, place.name);
    if (sheet === null) throw new WorkbookError('notFound', place.name);
    sheet.activate();
    sheet.getRange(cellAddress(HEADING_ROW + 1 + place.cell.row, place.cell.column)).select();
    await context.sync();
  });
}

function placeOf(report: SemesterReport, issue: ReportIssue): { readonly name: string; readonly cell: OwnCell } {
  const sheet = report.sheets.find((candidate) => candidate.id === issue.sheet);
  if (sheet !== undefined) return { name: sheet.title, cell: reportCell(sheet, issue) ?? { row: 0, column: 0 } };
  const part = report.narrative.findIndex((candidate) => candidate.id === issue.sheet);
  return { name: workbookWords.report.narrativeName, cell: { row: Math.max(0, part), column: 1 } };
}
