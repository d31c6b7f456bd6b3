import { withComputedCells } from '../../../shared/report/computed-cells.ts';
import type { ReportRow, ReportSheetId, SemesterReport } from '../../../shared/report/semester-report.ts';
import type { CellValue } from '../../../shared/values/cell-value.ts';

/** The report with a person's rows added to a sheet, given by column id. */
export function withRows(
  report: SemesterReport,
  id: ReportSheetId,
  rows: readonly (Readonly<Record<string, CellValue>> & { readonly id: string })[],
): SemesterReport {
  return withComputedCells({
    ...report,
    sheets: report.sheets.map((sheet) =>
      sheet.id === id
        ? {
            ...sheet,
            rows: [
              ...sheet.rows,
              ...rows.map(
                (row): ReportRow => ({
                  id: row.id,
                  cells: sheet.columns.map((column) => row[column.id] ?? null),
                }),
              ),
            ],
          }
        : sheet,
    ),
  });
}

/** The report with one cell changed. */
export function withCell(
  report: SemesterReport,
  place: { readonly sheet: ReportSheetId; readonly row: string; readonly column: string },
  value: CellValue,
): SemesterReport {
  return {
    ...report,
    sheets: report.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell, at) =>
          sheet.id === place.sheet && row.id === place.row && sheet.columns[at]?.id === place.column ? value : cell,
        ),
      })),
    })),
  };
}

/** Everything a person must write before the report may be submitted. */
export function completed(report: SemesterReport): SemesterReport {
  const named = withCell(report, { sheet: 'identity', row: 'identity', column: 'head' }, 'Giorgio Sala');
  const withActions = withRows(named, 'implementation', [
    { id: 'a1', objective: 'Domiciliarità', action: 'Voucher', status: 'In corso', target: 7, current: 3 },
  ]);
  const withQuestionnaires = withRows(withActions, 'satisfaction', [
    { id: 'q1', questionnaire: 'Famiglie', sent: 80, returned: 33, mean: 425, scale: 500 },
  ]);
  return {
    ...withQuestionnaires,
    narrative: withQuestionnaires.narrative.map((part) => ({ ...part, text: `Testo di ${part.title}` })),
  };
}
