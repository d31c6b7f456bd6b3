import type { Comune } from '../ambito/profile.ts';
import { criterionKindWords } from '../messages/it/criteria-kinds.ts';
import { sheetWords } from '../messages/it/criteria-words.ts';
import { cellText } from '../values/cell-text.ts';
import type { CellValue } from '../values/cell-value.ts';
import { foldText } from '../values/fold-text.ts';
import { type SectionId, sectionIds } from './layout.ts';
import { type FoundTable, findSections } from './read/find-sections.ts';
import { readRuleSet } from './read/read-rule-set.ts';
import { startReading } from './read/reading.ts';
import { isBlankCell, type SheetRow } from './read/sheet-row.ts';
import { ruleNames } from './rule-names.ts';
import type { LineKind, OfferedList } from './sheet-content.ts';
import { offeredWords } from './write/offered-words.ts';

/**
 * What each row of a worksheet *Criteri* is, and where its in-cell lists belong, after people have worked on it.
 *
 * @param cells the worksheet from its first cell on, row by row
 * @example recogniseSheet(cells).kinds[3] // 'section'
 */
export function recogniseSheet(
  cells: readonly (readonly CellValue[])[],
  comuni: readonly Comune[] = [],
): { readonly kinds: readonly LineKind[]; readonly lists: readonly OfferedList[] } {
  const reading = startReading();
  const sections = findSections(cells, reading);
  const ruleSet = readRuleSet(sections, comuni, reading);
  const kinds: LineKind[] = cells.map((row, index) => kindAbove(row, index));
  for (const section of sectionIds) {
    const table = sections[section];
    if (table === undefined) continue;
    for (let row = table.titleRow; row <= table.lastRow; row += 1) kinds[row] = 'free';
    kinds[table.titleRow] = 'section';
    kinds[table.headingRow] = 'headings';
    for (const row of table.rows) kinds[row.row] = kindOf(section, row);
  }
  const offered = offeredWords(ruleSet, ruleNames(ruleSet, comuni));
  const lists = sectionIds.flatMap((section) => listsOf(sections[section], offered[section] ?? {}, cells));
  return { kinds, lists };
}

/** Above the tables: title, note, then the hidden rows of the lists. */
function kindAbove(row: readonly CellValue[], index: number): LineKind {
  if (index < 2) return index === 0 ? 'title' : 'note';
  return row[0] === sheetWords.lists ? 'list' : 'free';
}

function kindOf(section: SectionId, row: SheetRow): LineKind {
  switch (section) {
    case 'notice':
    case 'order':
    case 'derived':
      return 'first';
    case 'fields':
      return row.has('required') || row.has('privacy') ? 'first' : 'next';
    case 'criteria':
      if (foldText(cellText(String(row.take('kind')))) === foldText(criterionKindWords.group)) return 'group';
      return row.has('kind') ? 'first' : 'next';
    case 'amount':
      return row.has('kind') ? 'first' : 'next';
    case 'budget':
      return row.has('name') ? 'next' : 'first';
    default:
      return row.has('code') || row.has('name') ? 'first' : 'next';
  }
}

function listsOf(
  table: FoundTable | undefined,
  offered: Readonly<Partial<Record<string, readonly string[]>>>,
  cells: readonly (readonly CellValue[])[],
): readonly OfferedList[] {
  if (table === undefined) return [];
  return [...table.columns].flatMap(([id, column]) => {
    const words = offered[id] ?? [];
    const listRow = cells.findIndex((row) => row[0] === sheetWords.lists && holds(row, words));
    if (words.length === 0 || listRow < 0) return [];
    // A blank row parts a table from the next title.
    const lastRow = table.lastRow < cells.length - 1 ? table.lastRow - 1 : table.lastRow;
    return [{ column, firstRow: table.headingRow + 1, lastRow, listRow, count: words.length }];
  });
}

function holds(row: readonly CellValue[], words: readonly string[]): boolean {
  return words.every((word, index) => row[index + 1] === word) && isBlankCell(row[words.length + 1] ?? null);
}
