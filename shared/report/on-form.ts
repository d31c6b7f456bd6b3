import { withComputedCells } from './computed-cells.ts';
import type { ReportSheet, SemesterReport } from './semester-report.ts';

/**
 * A report that came from outside, put on the form: its cells under the columns of `fresh`, its narrative under the
 * titles of `fresh`, computed cells computed, chart from the store. Columns and titles that were sent do not count.
 */
export function onForm(sent: SemesterReport, fresh: SemesterReport): SemesterReport {
  return withComputedCells({
    ...fresh,
    version: sent.version,
    sheets: fresh.sheets.map((sheet) =>
      sheetOnForm(
        sent.sheets.find((candidate) => candidate.id === sheet.id),
        sheet,
      ),
    ),
    narrative: fresh.narrative.map((part) => ({
      ...part,
      text: sent.narrative.find((candidate) => candidate.id === part.id)?.text ?? '',
    })),
  });
}

function sheetOnForm(sent: ReportSheet | undefined, form: ReportSheet): ReportSheet {
  if (sent === undefined) {
    return { ...form, rows: [] };
  }
  const places = form.columns.map((column) => sent.columns.findIndex((candidate) => candidate.id === column.id));
  return {
    ...form,
    rows: sent.rows.map((row) => ({
      id: row.id,
      cells: places.map((at) => (at < 0 ? null : (row.cells[at] ?? null))),
    })),
  };
}
