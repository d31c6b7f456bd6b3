import { gridValue, type SheetGrid } from '../../shared/layout/sheet-grid.ts';
import { TEXT_FORMAT } from './cell-input.ts';
import { extendFilter } from './filter-reach.ts';
import type { ColumnStep } from './operations.ts';
import type { Reading } from './read-rows.ts';
import { queueCells } from './write-cells.ts';

export interface NewColumn {
  readonly title: string;
  /** What to write by sheet row; rows without an entry stay blank. */
  readonly inputs: ReadonlyMap<number, string>;
  readonly numberFormat: string;
}

/**
 * Appends a column right of the data: a column of the table where the data is one, else the first column that is empty
 * from the headings to the last row. Gives what is needed to take it back.
 */
export async function appendColumn(
  context: Excel.RequestContext,
  { rows, grid }: Reading,
  column: NewColumn,
): Promise<Omit<ColumnStep, 'rows' | 'written'>> {
  const sheet = context.workbook.worksheets.getItem(rows.sheetName);
  const { tableName } = rows.found;
  const step = { kind: 'column', title: column.title } as const;
  if (tableName !== undefined) {
    await appendToTable(context, sheet, tableName, grid, column);
    return { ...step, formatsBefore: null, filterExtended: false };
  }
  const headingRow = rows.found.headingRows.at(-1) ?? 0;
  const last = rows.found.dataRows.at(-1) ?? headingRow;
  const place = emptyColumn(
    grid,
    rows.found.columns.at(-1)?.column ?? 0,
    rows.found.headingRows[0] ?? headingRow,
    last,
  );
  const range = sheet.getRangeByIndexes(headingRow, place, last - headingRow + 1, 1).load('numberFormat');
  await context.sync();
  const formatsBefore = range.numberFormat.map((cells) => String(cells[0]));
  const inputs = [...column.inputs].map(([row, input]) => ({
    row,
    column: place,
    input,
    numberFormat: column.numberFormat,
  }));
  queueCells(sheet, [{ row: headingRow, column: place, input: column.title, numberFormat: TEXT_FORMAT }, ...inputs]);
  await context.sync();
  const filterExtended = await extendFilter(context, sheet, { headingRow, column: place });
  return { ...step, formatsBefore, filterExtended };
}

/** The column, absolute, where the next appended column goes in a plain range. */
export function emptyColumn(grid: SheetGrid, lastColumn: number, firstRow: number, lastRow: number): number {
  let column = lastColumn + 1;
  while (!isEmpty(grid, column, firstRow, lastRow)) column += 1;
  return column;
}

function isEmpty(grid: SheetGrid, column: number, firstRow: number, lastRow: number): boolean {
  for (let row = firstRow; row <= lastRow; row += 1) if (gridValue(grid, row, column) !== null) return false;
  return true;
}

async function appendToTable(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  tableName: string,
  grid: SheetGrid,
  { title, inputs, numberFormat }: NewColumn,
): Promise<void> {
  const area = grid.tables.find((table) => table.name === tableName)?.area;
  const added = sheet.tables.getItem(tableName).columns.add(undefined, undefined, title);
  const body = added.getDataBodyRange().load('rowIndex,rowCount');
  await context.sync();
  const first = area === undefined ? body.rowIndex : area.row + 1;
  const rows = Array.from({ length: body.rowCount }, (_, index) => inputs.get(first + index) ?? '');
  body.numberFormat = rows.map(() => [numberFormat]);
  body.formulas = rows.map((input) => [input]);
  await context.sync();
}
