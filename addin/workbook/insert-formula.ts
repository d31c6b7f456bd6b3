import { areaAddress } from '../../shared/layout/cell-address.ts';
import type { FoundData } from '../../shared/layout/found-data.ts';
import { FORMULA_TITLES } from '../../shared/layout/own-columns.ts';
import { appendColumn } from './append-column.ts';
import { record } from './operations.ts';
import { loadReading } from './read-rows.ts';
import { type FormulaCall, type RowFunction, rowFormula } from './row-formula.ts';
import { runExcel } from './run-excel.ts';
import type { SheetRows } from './sheet-rows.ts';
import { WorkbookError } from './workbook-error.ts';

/**
 * Adds a column right of the data with the function in every data row, or writes it anew where the column is there
 * already. Rejects with `protected` on a protected sheet; `fieldsLacking` says first whether the columns it reads are there.
 */
export function insertFormula(
  rows: SheetRows,
  name: RowFunction,
  call: FormulaCall,
): Promise<{ readonly address: string; readonly count: number }> {
  return runExcel(async (context) => {
    const reading = await loadReading(context, rows.found, rows.mapping);
    const { found } = reading.rows;
    if (reading.rows.isProtected) throw new WorkbookError('protected', found.sheetName);
    const title = FORMULA_TITLES[name];
    const inputs = new Map(found.dataRows.map((row) => [row, rowFormula(reading.rows, row, name, call)]));
    const column = found.columns.find((candidate) => candidate.title === title)?.column;
    if (column === undefined) {
      const step = await appendColumn(context, reading, { title, inputs, numberFormat: 'General' });
      const after = await loadReading(context, found, reading.rows.mapping);
      record('formula', inputs.size, [{ ...step, rows: after.rows, written: null }]);
      return { address: columnAddress(after.rows.found, title), count: inputs.size };
    }
    await rewrite(context, found, column, inputs);
    return { address: columnAddress(found, title), count: inputs.size };
  });
}

async function rewrite(
  context: Excel.RequestContext,
  found: FoundData,
  column: number,
  inputs: ReadonlyMap<number, string>,
): Promise<void> {
  const first = found.dataRows[0] ?? 0;
  const count = (found.dataRows.at(-1) ?? first) - first + 1;
  const range = context.workbook.worksheets.getItem(found.sheetName).getRangeByIndexes(first, column, count, 1);
  // `null` leaves separators and totals between the rows as they are.
  range.formulas = Array.from({ length: count }, (_, index) => [inputs.get(first + index) ?? null]);
  await context.sync();
}

function columnAddress(found: FoundData, title: string): string {
  const column = found.columns.find((candidate) => candidate.title === title)?.column ?? 0;
  const first = found.dataRows[0] ?? 0;
  return areaAddress({ row: first, column, rows: (found.dataRows.at(-1) ?? first) - first + 1, columns: 1 });
}
