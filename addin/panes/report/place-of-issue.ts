import { reportMessages } from '../../../shared/messages/it/report.ts';
import type { ReportIssue, SemesterReport } from '../../../shared/report/semester-report.ts';

/** Sheet and cell of an issue in the words of the report's own headings. */
export function placeOf(
  report: SemesterReport,
  { column, row, sheet }: ReportIssue,
): { readonly sheet: string; readonly cell: string } {
  const narrative = report.narrative.find(({ id }) => id === sheet);
  if (narrative !== undefined) return { sheet: reportMessages.narrative, cell: narrative.title };
  const found = report.sheets.find(({ id }) => id === sheet);
  if (found === undefined) return { sheet: '', cell: '' };
  const title = found.columns.find(({ id }) => id === column)?.title ?? '';
  const position = found.rows.findIndex(({ id }) => id === row);
  return { sheet: found.title, cell: position < 0 ? title : `${title} · ${position + 1}` };
}
