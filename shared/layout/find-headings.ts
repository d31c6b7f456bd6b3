import type { Area } from './area.ts';
import { groupTitles } from './group-headings.ts';
import { countKnown, type HeadingVocabulary } from './heading-vocabulary.ts';
import { headingText } from './join-headings.ts';
import { gridValue, type SheetGrid } from './sheet-grid.ts';
import { isIdentifying, valueShape } from './value-shapes.ts';

/** The heading rows of a block and the title of every column of the searched area, absolute columns. */
export interface FoundHeadings {
  readonly rows: readonly number[];
  readonly titles: ReadonlyMap<number, string>;
  /** Titles that are some field's. */
  readonly known: number;
}

/** Data further down than this is not looked for: nobody writes a preface that long. */
const SEARCHED_ROWS = 200;
const LONGEST_HEADING = 120;

/** The row of the area that reads most like headings over data, with the group row above it; null when none does. */
export function findHeadings(grid: SheetGrid, area: Area, vocabulary: HeadingVocabulary): FoundHeadings | null {
  let best: { headings: FoundHeadings; score: number } | null = null;
  const lastRow = Math.min(area.row + area.rows, area.row + SEARCHED_ROWS);
  for (let row = area.row; row < lastRow; row += 1) {
    const headings = headingsAt(grid, area, row, vocabulary);
    if (headings === null) continue;
    const size = headings.known >= 2 ? 0 : headings.titles.size * 2;
    const score = headings.known * 100 + size + (looksLikeData(grid, area, row + 1) ? 20 : 0);
    // Of equals the first: headings repeated on every printed page come again below.
    if (best === null || score > best.score) best = { headings, score };
  }
  return best?.headings ?? null;
}

/** The headings that end on the given row, if it can be one. */
export function headingsAt(
  grid: SheetGrid,
  area: Area,
  row: number,
  vocabulary: HeadingVocabulary,
): FoundHeadings | null {
  const own = rowHeadings(grid, area, row);
  if (own === null || own.size === 0) return null;
  const joined = groupTitles(grid, area, row, own, vocabulary);
  if (joined !== null) return { rows: [row - 1, row], titles: joined, known: countKnown(joined, vocabulary) };
  return own.size < 2 ? null : { rows: [row], titles: own, known: countKnown(own, vocabulary) };
}

/** The texts of a row by column, or null when something in it is a value rather than a heading. */
function rowHeadings(grid: SheetGrid, area: Area, row: number): ReadonlyMap<number, string> | null {
  const titles = new Map<number, string>();
  let others = 0;
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    const value = gridValue(grid, row, column);
    if (value === null) continue;
    const text = headingText(value);
    if (valueShape(value) === 'text' && text.length <= LONGEST_HEADING) titles.set(column, text);
    else others += 1;
  }
  // A year or a number among the headings (`2024`) is tolerated, a row of values is not.
  return others * 5 > titles.size ? null : titles;
}

function looksLikeData(grid: SheetGrid, area: Area, firstRow: number): boolean {
  const lastRow = Math.min(firstRow + 5, area.row + area.rows);
  for (let row = firstRow; row < lastRow; row += 1) {
    let values = 0;
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const shape = valueShape(gridValue(grid, row, column));
      if (isIdentifying(shape)) return true;
      if (shape !== 'blank' && shape !== 'text') values += 1;
    }
    if (values >= 2) return true;
  }
  return false;
}
