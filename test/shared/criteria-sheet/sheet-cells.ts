import { criteriaSheetOf } from '../../../shared/criteria-sheet/criteria-sheet-of.ts';
import { sectionMark } from '../../../shared/criteria-sheet/layout.ts';
import type { SheetContent } from '../../../shared/criteria-sheet/sheet-content.ts';
import { cellAddress } from '../../../shared/layout/cell-address.ts';
import type { RuleSet } from '../../../shared/rules/rule-set.ts';
import type { CellValue } from '../../../shared/values/cell-value.ts';

/** The cells of a worksheet as Excel hands them over: a rectangle, empty cells as empty text. */
export function cellsOf({ lines, messageColumn }: SheetContent): CellValue[][] {
  const widest = Math.max(messageColumn + 1, ...lines.map(({ cells }) => cells.length));
  return lines.map(({ cells }) => Array.from({ length: widest }, (_, column) => cells[column]?.value ?? ''));
}

/** A worksheet at which a clerk works, who calls a cell by its table, something its row says, and its heading. */
export interface ClerkSheet {
  readonly cells: CellValue[][];
  readonly addressOf: (cell: CellName) => string;
  readonly write: (cell: CellName, value: CellValue) => void;
  readonly deleteRow: (table: string, row: RowName) => void;
  readonly insertRow: (table: string, row: RowName, values: Readonly<Record<string, CellValue>>) => void;
}

/** Part of what a row says, or how many rows below the row that says it. */
export type RowName = string | readonly [string, number];
export type CellName = readonly [table: string, row: RowName, heading: string];

/** The worksheet of some rules, at a clerk's hands. */
export function clerkSheet(ruleSet: RuleSet): ClerkSheet {
  const cells = cellsOf(criteriaSheetOf(ruleSet));
  const titleOf = (table: string) =>
    orThrow(
      table,
      cells.findIndex((row) => row[0] === `${sectionMark} ${table}`),
    );
  const rowOf = (table: string, row: RowName): number => {
    const [text, below] = typeof row === 'string' ? [row, 0] : row;
    const title = titleOf(table);
    if (text === '') return title + 1 + below;
    return (
      orThrow(
        text,
        cells.findIndex((line, at) => at > title && line.includes(text)),
      ) + below
    );
  };
  const columnOf = (table: string, heading: string) =>
    orThrow(heading, cells[titleOf(table) + 1]?.indexOf(heading) ?? -1);
  return {
    cells,
    addressOf: ([table, row, heading]) => cellAddress(rowOf(table, row), columnOf(table, heading)),
    write([table, row, heading], value) {
      const line = cells[rowOf(table, row)];
      if (line !== undefined) line[columnOf(table, heading)] = value;
    },
    deleteRow: (table, row) => cells.splice(rowOf(table, row), 1),
    insertRow(table, row, values) {
      const line: CellValue[] = cells[0]?.map(() => '') ?? [];
      for (const [heading, value] of Object.entries(values)) line[columnOf(table, heading)] = value;
      cells.splice(rowOf(table, row) + 1, 0, line);
    },
  };
}

function orThrow(what: string, index: number): number {
  if (index < 0) throw new Error(`not on the sheet: ${what}`);
  return index;
}
