import type { CellValue } from '../values/cell-value.ts';
import { withComputedCells } from './computed-cells.ts';
import type { ReportRow, ReportSheet, SemesterReport } from './semester-report.ts';

/**
 * A fresh report that keeps what people wrote in the previous one: the narrative, the rows they added, and their columns
 * in the rows of the store. Figures of the store are the fresh ones.
 */
export function rebuildReport(previous: SemesterReport, fresh: SemesterReport): SemesterReport {
  return withComputedCells({
    ...fresh,
    version: previous.version,
    sheets: fresh.sheets.map((sheet) =>
      rebuildSheet(
        previous.sheets.find((old) => old.id === sheet.id),
        sheet,
      ),
    ),
    narrative: fresh.narrative.map((part) => ({
      ...part,
      text: previous.narrative.find((old) => old.id === part.id)?.text ?? part.text,
    })),
  });
}

function rebuildSheet(previous: ReportSheet | undefined, fresh: ReportSheet): ReportSheet {
  if (previous === undefined) {
    return fresh;
  }
  const ofTheStore = new Set(fresh.rows.map((row) => row.id));
  const added = previous.rows.filter((row) => !ofTheStore.has(row.id));
  return {
    ...fresh,
    rows: [
      ...fresh.rows.map((row) =>
        keepManual(
          previous,
          fresh,
          row,
          previous.rows.find((old) => old.id === row.id),
        ),
      ),
      ...added.map((row) => ({ id: row.id, cells: fresh.columns.map((column) => cellOf(previous, row, column.id)) })),
    ],
  };
}

function keepManual(previous: ReportSheet, fresh: ReportSheet, row: ReportRow, old: ReportRow | undefined): ReportRow {
  if (old === undefined) {
    return row;
  }
  return {
    id: row.id,
    cells: fresh.columns.map((column, at) =>
      column.source === 'manual' ? cellOf(previous, old, column.id) : (row.cells[at] ?? null),
    ),
  };
}

// By column id: a later form may have moved or added columns.
function cellOf(sheet: ReportSheet, row: ReportRow, column: string): CellValue {
  const at = sheet.columns.findIndex((candidate) => candidate.id === column);
  return at < 0 ? null : (row.cells[at] ?? null);
}
