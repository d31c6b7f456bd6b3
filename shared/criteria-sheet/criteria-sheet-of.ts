import type { Comune } from '../ambito/profile.ts';
import { headingOf, listName, sectionWords, sheetWords } from '../messages/it/criteria-words.ts';
import type { RuleSet } from '../rules/rule-set.ts';
import { type RulesPart, rulesParts } from '../rules/rules-parts.ts';
import { type ColumnId, columnWidths, messageColumn, sectionColumns, sectionMark } from './layout.ts';
import { namesOf } from './names.ts';
import { type RuleNames, ruleNames } from './rule-names.ts';
import type { OfferedList, SheetCell, SheetContent, SheetLine } from './sheet-content.ts';
import { listIds, listOf, offeredWords } from './write/offered-words.ts';
import { writeAmount } from './write/write-amount.ts';
import { writeBudget } from './write/write-budget.ts';
import { writeGates, writeReserves, writeTiers } from './write/write-conditions.ts';
import { writeCriteria } from './write/write-criteria.ts';
import { writeDerived } from './write/write-derived.ts';
import { writeFields } from './write/write-fields.ts';
import { writeNotice } from './write/write-notice.ts';
import { writeOrder } from './write/write-order.ts';
import { textCell, type WrittenLine } from './write/written-line.ts';

/**
 * A rule set as the worksheet *Criteri*: one table under another, each with its headings, in-cell lists and a few free
 * rows. Reading it back (`readCriteriaSheet`) gives the same rule set, but for what a cell cannot hold: blanks at the ends
 * of a text, and whether an end that is not there would be included.
 *
 * @param comuni the Comuni to be called by name; others stay Istat codes
 * @example criteriaSheetOf(b2Rules2025, cinisello.comuni).lines[0]?.cells[0]?.value // 'Criteri del bando'
 */
export function criteriaSheetOf(ruleSet: RuleSet, comuni: readonly Comune[] = []): SheetContent {
  const names = ruleNames(ruleSet, comuni);
  const tables = writtenTables(ruleSet, names);
  const offered = offeredWords(ruleSet, names);
  const lines: SheetLine[] = [
    { kind: 'title', cells: [textCell(sheetWords.title)] },
    { kind: 'note', cells: [textCell(sheetWords.note)] },
    ...listIds.map((id): SheetLine => ({ kind: 'list', cells: [listName(id), ...offered[id]].map(textCell) })),
  ];
  const offeredLists: OfferedList[] = [];
  for (const section of rulesParts) {
    lines.push({ kind: 'free', cells: [] }, ...titleOf(section));
    const firstRow = lines.length;
    for (const line of tables[section]) lines.push(sheetLine(section, line));
    lines.push(...freeLines(section));
    for (const [index, column] of sectionColumns[section].entries()) {
      const list = listOf[section][column];
      const count = list === undefined ? 0 : offered[list].length;
      if (list === undefined || count === 0) continue;
      const listRow = FIRST_LIST + listIds.indexOf(list);
      offeredLists.push({ column: index, firstRow, lastRow: lines.length - 1, listRow, count });
    }
  }
  return { lines, lists: offeredLists, widths: columnWidths, frozenRows: FIRST_LIST, messageColumn };
}

/** Title and note come before the hidden rows of the lists. */
const FIRST_LIST = 2;

function writtenTables(ruleSet: RuleSet, names: RuleNames): Readonly<Record<RulesPart, readonly WrittenLine[]>> {
  return {
    notice: writeNotice(ruleSet),
    fields: writeFields(ruleSet.fields),
    derived: writeDerived(ruleSet.derived, names),
    gates: writeGates(ruleSet.gates, names),
    reserves: writeReserves(ruleSet.reserves, names),
    criteria: writeCriteria(ruleSet.groups, names),
    tiers: writeTiers(ruleSet.tiers, names),
    order: writeOrder(ruleSet.order, names, namesOf(ruleSet.groups)),
    amount: writeAmount(ruleSet.amount, names),
    budget: writeBudget(ruleSet.budget, names, ruleSet.tiers),
  };
}

function titleOf(section: RulesPart): readonly SheetLine[] {
  const { title, note } = sectionWords[section];
  const headings: (SheetCell | null)[] = sectionColumns[section].map((column) => textCell(headingOf(section, column)));
  while (headings.length < messageColumn) headings.push(null);
  return [
    { kind: 'section', cells: [textCell(`${sectionMark} ${title}`), null, textCell(note)] },
    { kind: 'headings', cells: [...headings, textCell(sheetWords.messages)] },
  ];
}

function sheetLine(section: RulesPart, { kind, cells }: WrittenLine): SheetLine {
  const columns: readonly ColumnId[] = sectionColumns[section];
  return { kind, cells: columns.map((column) => cells[column] ?? emptyCell(column)) };
}

/** Room to write in: the table of the notice has its rows already. */
function freeLines(section: RulesPart): readonly SheetLine[] {
  const count = section === 'notice' ? 0 : FREE_ROWS;
  return Array.from({ length: count }, () => ({ kind: 'free', cells: sectionColumns[section].map(emptyCell) }));
}

/** In a column of figures what is typed becomes a figure; elsewhere it stays as it is typed. */
function emptyCell(column: ColumnId): SheetCell | null {
  return FIGURES.has(column) ? { value: null, format: 'points' } : null;
}

const FIGURES: ReadonlySet<ColumnId> = new Set(['points', 'cap', 'places', 'gives', 'funds']);

const FREE_ROWS = 3;
