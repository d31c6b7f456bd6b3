import type { Comune } from '../ambito/profile.ts';
import { criterionKindWords } from '../messages/it/criteria-kinds.ts';
import { listName } from '../messages/it/criteria-words.ts';
import { type RulesPart, rulesParts } from '../rules/rules-parts.ts';
import { cellText } from '../values/cell-text.ts';
import type { CellValue } from '../values/cell-value.ts';
import { foldText } from '../values/fold-text.ts';
import { type FoundTable, findSections } from './read/find-sections.ts';
import { readRuleSet } from './read/read-rule-set.ts';
import { startReading } from './read/reading.ts';
import type { SheetRow } from './read/sheet-row.ts';
import { ruleNames } from './rule-names.ts';
import type { LineKind, OfferedList } from './sheet-content.ts';
import { type ListId, listIds, listOf, offeredWords } from './write/offered-words.ts';

/** A worksheet found in a file. */
export interface RecognisedSheet {
  readonly kinds: readonly LineKind[];
  readonly lists: readonly OfferedList[];
  /** The hidden row of each list, and the words it is to hold now: names that people added come with them. */
  readonly listRows: readonly { readonly row: number; readonly words: readonly string[] }[];
}

/**
 * What each row of a worksheet *Criteri* is, and where its in-cell lists belong, after people have worked on it.
 *
 * @param cells the worksheet from its first cell on, row by row
 * @example recogniseSheet(cells).kinds[0] // 'title'
 */
export function recogniseSheet(
  cells: readonly (readonly CellValue[])[],
  comuni: readonly Comune[] = [],
): RecognisedSheet {
  const reading = startReading();
  const sections = findSections(cells, reading);
  const ruleSet = readRuleSet(sections, comuni, reading);
  const kinds: LineKind[] = cells.map((_, index) => (index < 2 ? TOP[index] : undefined) ?? 'free');
  const offered = offeredWords(ruleSet, ruleNames(ruleSet, comuni));
  const rowOf = new Map<ListId, number>();
  for (const id of listIds) {
    const row = cells.findIndex(([first]) => first === listName(id));
    if (row < 0) continue;
    kinds[row] = 'list';
    rowOf.set(id, row);
  }
  for (const section of rulesParts) {
    const table = sections[section];
    if (table === undefined) continue;
    for (let row = table.titleRow; row <= table.lastRow; row += 1) kinds[row] = 'free';
    kinds[table.titleRow] = 'section';
    kinds[table.headingRow] = 'headings';
    for (const row of table.rows) kinds[row.row] = kindOf(section, row);
  }
  const lists = rulesParts.flatMap((section) => {
    const table = sections[section];
    return table === undefined ? [] : listsOf(section, table);
  });
  return { kinds, lists, listRows: [...rowOf].map(([id, row]) => ({ row, words: offered[id] })) };

  function listsOf(section: RulesPart, { columns, headingRow, lastRow }: FoundTable): readonly OfferedList[] {
    return [...columns].flatMap(([id, column]) => {
      const list = listOf[section][id];
      const listRow = list === undefined ? undefined : rowOf.get(list);
      const count = list === undefined ? 0 : offered[list].length;
      if (listRow === undefined || count === 0) return [];
      // A blank row parts a table from the next title.
      const end = lastRow < cells.length - 1 ? lastRow - 1 : lastRow;
      return [{ column, firstRow: headingRow + 1, lastRow: end, listRow, count }];
    });
  }
}

const TOP: readonly LineKind[] = ['title', 'note'];

function kindOf(section: RulesPart, row: SheetRow): LineKind {
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
