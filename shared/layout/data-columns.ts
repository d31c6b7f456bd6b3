import type { Area } from './area.ts';
import type { FoundHeadings } from './find-headings.ts';
import { gridValue, type SheetGrid } from './sheet-grid.ts';

/** Enough rows to tell a column of data from a legend beside it. */
const SAMPLED_ROWS = 200;

/**
 * The columns that belong to the data, absolute and ascending: every one with a heading, and those without one that
 * hold values beside the others. A list written to the right behind an empty column (legend, choices) stays out.
 */
export function dataColumns(grid: SheetGrid, headings: FoundHeadings, body: Area): readonly number[] {
  const rows = sampleRows(grid, body);
  const filled = (column: number) => rows.filter((row) => gridValue(grid, row, column) !== null).length;
  const blocks: number[][] = [];
  let previous: number | null = null;
  for (let column = body.column; column < body.column + body.columns; column += 1) {
    if (!headings.titles.has(column) && filled(column) * 2 <= rows.length) continue;
    if (previous !== null && column === previous + 1) blocks.at(-1)?.push(column);
    else blocks.push([column]);
    previous = column;
  }
  const titled = (block: readonly number[]) => block.filter((column) => headings.titles.has(column)).length;
  const main = [...blocks].sort((one, other) => titled(other) - titled(one))[0] ?? [];
  const belongs = (block: readonly number[]) =>
    block === main || (titled(block) > 0 && block.some((column) => filled(column) * 2 > rows.length));
  return blocks.filter(belongs).flat();
}

function sampleRows(grid: SheetGrid, body: Area): readonly number[] {
  const rows: number[] = [];
  for (let row = body.row; row < body.row + body.rows && rows.length < SAMPLED_ROWS; row += 1) {
    let values = 0;
    for (let column = body.column; column < body.column + body.columns; column += 1) {
      if (gridValue(grid, row, column) !== null) values += 1;
    }
    if (values >= 3) rows.push(row);
  }
  return rows;
}
