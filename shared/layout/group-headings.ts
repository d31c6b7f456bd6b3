import type { Area } from './area.ts';
import { areaContains } from './area.ts';
import { countKnown, type HeadingVocabulary } from './heading-vocabulary.ts';
import { headingText, joinHeadings, joinTitle } from './join-headings.ts';
import { gridValue, type SheetGrid } from './sheet-grid.ts';
import { valueShape } from './value-shapes.ts';

/**
 * The titles of a heading row joined with the group headings in the row above, or null when the row above is not one:
 * a title or a note that happens to touch the headings must not become part of every column's name.
 */
export function groupTitles(
  grid: SheetGrid,
  area: Area,
  row: number,
  own: ReadonlyMap<number, string>,
  vocabulary: HeadingVocabulary,
): ReadonlyMap<number, string> | null {
  const above = row - 1;
  if (above < area.row) return null;
  const columns = Array.from({ length: area.columns }, (_, index) => area.column + index);
  const groups = columns.map((column) => gridValue(grid, above, column));
  const texts = groups.filter((group) => group !== null);
  if (texts.length === 0 || texts.some((group) => valueShape(group) !== 'text')) return null;

  const merges = grid.merges.filter((merge) => areaContains(merge, above, Math.max(merge.column, area.column)));
  const joined =
    merges.length > 0
      ? mergedTitles(grid, columns, above, own, merges)
      : spreadTitles(columns, groups, own, vocabulary);
  const known = countKnown(joined, vocabulary) - countKnown(own, vocabulary);
  // Headings that repeat under merged groups (*Cognome* under *Beneficiario* and *Richiedente*) say little alone,
  // however many of the others are known without their group.
  const repeats = new Set(own.values()).size < own.size;
  if (repeats && texts.length >= 2 && merges.some((merge) => merge.columns > 1)) return joined;
  if (known !== 0) return known > 0 ? joined : null;
  return isGroupRow(own, texts.length, merges, row) && joined.size >= own.size && joined.size >= 2 ? joined : null;
}

/** Without help from known titles: merges over some of the columns, or headings that repeat, make a group row. */
function isGroupRow(own: ReadonlyMap<number, string>, groups: number, merges: readonly Area[], row: number): boolean {
  if (groups < 2) return false;
  const vertical = merges.some((merge) => areaContains(merge, row, merge.column));
  return vertical || merges.some((merge) => merge.columns > 1) || new Set(own.values()).size < own.size;
}

function mergedTitles(
  grid: SheetGrid,
  columns: readonly number[],
  above: number,
  own: ReadonlyMap<number, string>,
  merges: readonly Area[],
): ReadonlyMap<number, string> {
  const titles = new Map<number, string>();
  for (const column of columns) {
    const merge = merges.find((candidate) => areaContains(candidate, above, column));
    const group = merge === undefined ? gridValue(grid, above, column) : gridValue(grid, merge.row, merge.column);
    const title = joinTitle(headingText(group), own.get(column) ?? '');
    // A merge over columns without headings of their own names only its first one.
    if (title !== '' && (own.has(column) || gridValue(grid, above, column) !== null)) titles.set(column, title);
  }
  return titles;
}

function spreadTitles(
  columns: readonly number[],
  groups: readonly (string | number | boolean | null)[],
  own: ReadonlyMap<number, string>,
  vocabulary: HeadingVocabulary,
): ReadonlyMap<number, string> {
  const lower = columns.map((column) => own.get(column) ?? null);
  const joined = joinHeadings([groups, lower], vocabulary);
  return new Map(columns.flatMap((column, index) => (joined[index] ? [[column, joined[index]]] : [])));
}
