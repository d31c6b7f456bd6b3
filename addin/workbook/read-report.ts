import { workbookWords } from '../../shared/messages/it/workbook.ts';
import type { NarrativePart, ReportRow, ReportSheet, SemesterReport } from '../../shared/report/semester-report.ts';
import type { CellValue } from '../../shared/values/cell-value.ts';
import { HEADING_ROW } from './own-sheet.ts';
import { findOwnSheet } from './own-sheets.ts';
import { fromExcel } from './report-cells.ts';
import { canGrow } from './report-sheets.ts';
import { runExcel } from './run-excel.ts';

/**
 * The report as it now stands in the workbook: what people typed laid over `previous`; null when none of its sheets is
 * there. Cells from the store are read back as they are, so that a figure typed over shows up in the checks.
 */
export function readReport(previous: SemesterReport): Promise<SemesterReport | null> {
  return runExcel(async (context) => {
    let found = 0;
    const valuesOf = async (name: string): Promise<Matrix | null> => {
      const sheet = await findOwnSheet(context, name);
      if (sheet === null) return null;
      found += 1;
      const used = sheet.getUsedRange(true).load('values');
      await context.sync();
      return used.values.slice(HEADING_ROW + 1);
    };
    const sheets: ReportSheet[] = [];
    for (const sheet of previous.sheets) sheets.push(readTable(sheet, await valuesOf(sheet.title)));
    const narrative = readNarrative(previous.narrative, await valuesOf(workbookWords.report.narrativeName));
    return found === 0 ? null : { ...previous, sheets, narrative };
  });
}

type Matrix = readonly (readonly CellValue[])[];

/** The table as the sheet now has it: rows deleted are gone, rows typed in get an id. */
export function readTable(previous: ReportSheet, values: Matrix | null): ReportSheet {
  if (values === null) return previous;
  const taken = new Set<string>();
  const rows: ReportRow[] = [];
  for (const cells of values) {
    const written = previous.columns.map((column, index) => fromExcel(cells[index] ?? null, column));
    const isTyped = previous.columns.some((column, index) => column.source !== 'computed' && written[index] !== null);
    const id = idOf(previous, cells);
    if (id === '' && !isTyped) continue;
    // A row copied by hand brings its id along: where people add rows, the copy is a row of its own.
    const isNew = id === '' || (taken.has(id) && canGrow(previous));
    const rowId = isNew ? freeId(previous, values, taken) : id;
    taken.add(rowId);
    rows.push({ id: rowId, cells: written });
  }
  return { ...previous, rows };
}

function readNarrative(previous: readonly NarrativePart[], values: Matrix | null): readonly NarrativePart[] {
  if (values === null) return previous;
  const texts = new Map(values.map((cells) => [String(cells[2] ?? '').trim(), String(cells[1] ?? '')]));
  return previous.map((part) => ({ ...part, text: texts.get(part.id) ?? part.text }));
}

/** The hidden column behind the others. */
function idOf(sheet: ReportSheet, cells: readonly CellValue[]): string {
  return String(cells[sheet.columns.length] ?? '').trim();
}

function freeId(sheet: ReportSheet, values: Matrix, taken: ReadonlySet<string>): string {
  const used = new Set([...taken, ...values.map((cells) => idOf(sheet, cells))]);
  let number = 1;
  while (used.has(`${sheet.id}:${number}`)) number += 1;
  return `${sheet.id}:${number}`;
}
