import { headingOf, sectionWords, sheetWords } from '../../messages/it/criteria-words.ts';
import { type RulesPart, rulesParts } from '../../rules/rules-parts.ts';
import { isCellError } from '../../values/cell-error.ts';
import { cellText } from '../../values/cell-text.ts';
import type { CellValue } from '../../values/cell-value.ts';
import { foldText } from '../../values/fold-text.ts';
import { type ColumnId, messageColumn, sectionColumns, sectionMark } from '../layout.ts';
import type { Reading } from './reading.ts';
import { isBlankCell, type SheetRow, sheetRow } from './sheet-row.ts';

/** A table as it lies in the worksheet; rows and columns zero-based. */
export interface FoundTable {
  /** The filled rows under the headings. */
  readonly rows: readonly SheetRow[];
  readonly columns: ReadonlyMap<ColumnId, number>;
  readonly titleRow: number;
  readonly headingRow: number;
  /** The last row before the next title, filled or not. */
  readonly lastRow: number;
}

/** The tables that were found. */
export type Sections = Readonly<Partial<Record<RulesPart, FoundTable>>>;

/**
 * Finds the tables by their titles and their columns by their headings, wherever rows and columns were inserted.
 *
 * @param cells the worksheet from its first cell on, row by row
 * @example findSections(cells, reading).gates?.rows.length // 14
 */
export function findSections(cells: readonly (readonly CellValue[])[], reading: Reading): Sections {
  const titles = cells.flatMap((row, at) => {
    const section = sectionTitled(row);
    return section !== null && hasHeadings(section, cells.slice(at + 1)) ? [{ section, row: at }] : [];
  });
  const sections: Partial<Record<RulesPart, FoundTable>> = {};
  for (const section of rulesParts) {
    const [first, second] = titles.filter((title) => title.section === section);
    const facts = { section: sectionWords[section].title };
    if (second !== undefined) reading.report('SECTION_REPEATED', { row: second.row, column: 0 }, facts);
    if (first === undefined) reading.report('SECTION_MISSING', { row: 0, column: 0 }, facts);
    else {
      reading.locate(section, { row: first.row, column: 0 });
      const end = titles.find(({ row }) => row > first.row)?.row ?? cells.length;
      sections[section] = readTable(section, { titleRow: first.row, end });
    }
  }
  return sections;

  function readTable(
    section: RulesPart,
    { titleRow, end }: { readonly titleRow: number; readonly end: number },
  ): FoundTable {
    const filled = cells
      .slice(titleRow + 1, end)
      .map((row, index) => ({ row: titleRow + 1 + index, cells: row }))
      .filter((line) => line.cells.some((cell) => !isBlankCell(cell)));
    const [headings, ...lines] = filled;
    const headingRow = headings?.row ?? titleRow + 1;
    const columns = columnsOf(section, headings?.cells ?? []);
    for (const column of sectionColumns[section]) {
      if (columns.has(column)) continue;
      reading.report('HEADING_MISSING', { row: headingRow, column: 0 }, { heading: headingOf(section, column) });
    }
    const rows = lines
      .map((line) => withoutErrors(line, columns, reading))
      .filter((line) => [...columns.values()].some((column) => !isBlankCell(line.cells[column] ?? null)))
      .map((line) => sheetRow(section, columns, line));
    return { rows, columns, titleRow, headingRow, lastRow: end - 1 };
  }
}

/** The table whose title is the first thing in a row. */
function sectionTitled(row: readonly CellValue[]): RulesPart | null {
  const first = row.find((cell) => !isBlankCell(cell));
  if (typeof first !== 'string') return null;
  const text = cellText(first);
  if (!text.startsWith(sectionMark)) return null;
  const title = foldText(text);
  return rulesParts.find((section) => foldText(sectionWords[section].title) === title) ?? null;
}

/** A title is told from a cell that reads like one by the headings under it. */
function hasHeadings(section: RulesPart, below: readonly (readonly CellValue[])[]): boolean {
  const next = below.find((row) => row.some((cell) => !isBlankCell(cell)));
  return columnsOf(section, next ?? []).size >= FEWEST_HEADINGS;
}

const FEWEST_HEADINGS = 2;

function columnsOf(section: RulesPart, headings: readonly CellValue[]): ReadonlyMap<ColumnId, number> {
  const found = new Map<ColumnId, number>();
  for (const column of sectionColumns[section]) {
    const heading = foldText(headingOf(section, column));
    const at = headings.findIndex((cell) => typeof cell === 'string' && foldText(cell) === heading);
    if (at >= 0) found.set(column, at);
  }
  return found;
}

interface RawLine {
  readonly row: number;
  readonly cells: readonly CellValue[];
}

/** An error of Excel is told once, and then the cell is as good as blank. */
function withoutErrors(line: RawLine, columns: ReadonlyMap<ColumnId, number>, reading: Reading): RawLine {
  const read = new Set(columns.values());
  const cells = line.cells.map((cell, column) => {
    if (!read.has(column) || !isCellError(cell)) return cell;
    reading.report('CELL_ERROR', { row: line.row, column }, { read: cell });
    return null;
  });
  return { row: line.row, cells };
}

/**
 * The column *Segnalazioni*, where mistakes are told, wherever it was moved to.
 *
 * @example findMessageColumn(cells) // 13
 */
export function findMessageColumn(cells: readonly (readonly CellValue[])[]): number {
  const heading = foldText(sheetWords.messages);
  for (const row of cells) {
    const at = row.findIndex((cell) => typeof cell === 'string' && foldText(cell) === heading);
    if (at >= 0) return at;
  }
  return messageColumn;
}
