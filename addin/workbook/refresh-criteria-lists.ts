import type { Comune } from '../../shared/ambito/profile.ts';
import { recogniseSheet } from '../../shared/criteria-sheet/recognise-sheet.ts';
import { TEXT_FORMAT } from './cell-input.ts';
import { offerLists } from './fill-criteria-sheet.ts';
import type { CriteriaCells } from './load-criteria.ts';

/** Puts fields, groups and rankings that people have added into the in-cell lists; queues nothing where none were. */
export function refreshLists(sheet: Excel.Worksheet, { values }: CriteriaCells, comuni: readonly Comune[]): void {
  const { lists, listRows } = recogniseSheet(values, comuni);
  const changed = listRows.filter(({ row, words }) => {
    const held = (values[row] ?? []).slice(1).filter((word) => word !== '');
    return held.length !== words.length || words.some((word, index) => word !== held[index]);
  });
  if (changed.length === 0) return;
  for (const { row, words } of changed) {
    const width = Math.max(words.length, (values[row]?.length ?? 1) - 1);
    const range = sheet.getRangeByIndexes(row, 1, 1, width);
    const cells = Array.from({ length: width }, (_, index) => words[index] ?? '');
    range.numberFormat = [cells.map(() => TEXT_FORMAT)];
    range.values = [cells];
  }
  const rows = new Set(changed.map(({ row }) => row));
  offerLists(
    sheet,
    lists.filter(({ listRow }) => rows.has(listRow)),
  );
}
