/**
 * Excel on the web refuses requests and answers above 5 MB. Ranges are cut by rows so that one piece stays well below,
 * whatever the cells hold: a cell travels as JSON with its quotes and comma.
 */
const CELLS_READ_AT_ONCE = 60_000;
const BYTES_WRITTEN_AT_ONCE = 2_000_000;

export interface RowSlice {
  readonly start: number;
  readonly count: number;
}

/** Pieces of a range to be read, in order; one piece up to 60,000 cells. */
export function slicesToRead(rows: number, columns: number): readonly RowSlice[] {
  const size = Math.max(1, Math.floor(CELLS_READ_AT_ONCE / Math.max(1, columns)));
  const slices: RowSlice[] = [];
  for (let start = 0; start < rows; start += size) slices.push({ start, count: Math.min(size, rows - start) });
  return slices;
}

/** Pieces of a matrix to be written, each below 2 MB as JSON. */
export function slicesToWrite(matrix: readonly (readonly unknown[])[]): readonly RowSlice[] {
  const slices: RowSlice[] = [];
  let start = 0;
  let bytes = 0;
  for (const [index, row] of matrix.entries()) {
    const size = rowBytes(row);
    if (index > start && bytes + size > BYTES_WRITTEN_AT_ONCE) {
      slices.push({ start, count: index - start });
      start = index;
      bytes = 0;
    }
    bytes += size;
  }
  if (matrix.length > start) slices.push({ start, count: matrix.length - start });
  return slices;
}

/** An upper estimate: a character of text may take three bytes. */
function rowBytes(row: readonly unknown[]): number {
  return row.reduce<number>((sum, cell) => sum + (typeof cell === 'string' ? cell.length * 3 + 3 : 24), 2);
}
