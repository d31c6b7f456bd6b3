/** One cell to write through `formulas`; rows and columns zero-based and absolute. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly input: string | number | boolean;
  readonly numberFormat: string;
}

/**
 * Queues the cells as one range a column, whatever their number: in a matrix `null` leaves a cell as it is
 * (learn.microsoft.com, "Blank and null values in Excel add-ins"). Formats first, so that text stays text.
 */
export function queueCells(sheet: Excel.Worksheet, writes: readonly CellWrite[]): void {
  for (const cells of byColumn(writes).values()) {
    const rows = cells.map((cell) => cell.row);
    const first = rows.reduce((least, row) => Math.min(least, row), Number.POSITIVE_INFINITY);
    const last = rows.reduce((most, row) => Math.max(most, row), 0);
    const inputs: (string | number | boolean | null)[][] = Array.from({ length: last - first + 1 }, () => [null]);
    const formats: (string | null)[][] = Array.from({ length: last - first + 1 }, () => [null]);
    for (const { row, input, numberFormat } of cells) {
      inputs[row - first] = [input];
      formats[row - first] = [numberFormat];
    }
    const range = sheet.getRangeByIndexes(first, cells[0]?.column ?? 0, last - first + 1, 1);
    range.numberFormat = formats;
    range.formulas = inputs;
  }
}

function byColumn(writes: readonly CellWrite[]): ReadonlyMap<number, CellWrite[]> {
  const columns = new Map<number, CellWrite[]>();
  for (const write of writes) {
    const column = columns.get(write.column);
    if (column === undefined) columns.set(write.column, [write]);
    else column.push(write);
  }
  return columns;
}
