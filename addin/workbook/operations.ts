import type { Comune } from '../../shared/ambito/profile.ts';
import type { CellValue } from '../../shared/values/cell-value.ts';
import { createValueStore, type ValueStore } from '../state/value-store.ts';
import type { CriteriaInputs } from './fill-criteria-sheet.ts';
import type { CriteriaCells } from './load-criteria.ts';
import type { MarkBook } from './mark-book.ts';
import type { OwnSheet } from './own-sheet.ts';
import type { SheetRows } from './sheet-rows.ts';
import type { AcceptedRules } from './workbook-memory.ts';

export type OperationKind =
  | 'fixes'
  | 'marks'
  | 'clearMarks'
  | 'rowIds'
  | 'results'
  | 'formula'
  | 'copyWithoutFormulas'
  | 'report'
  | 'ranking'
  | 'simulation'
  | 'criteria'
  | 'rules';

/** A command that can be taken back; words: `operationName` in shared/messages/it/workbook.ts. */
export interface Operation {
  readonly kind: OperationKind;
  /** Cells, marks or sheets touched; of rules the version accepted. */
  readonly count: number;
}

/** What one command did to one thing, with all that is needed to take it back. */
export type UndoStep =
  /** Cells of data rows; `rows` is the reading as the command left it. */
  | { readonly kind: 'cells'; readonly rows: SheetRows; readonly cells: readonly CellChange[] }
  | ColumnStep
  /** A sheet of ours written whole; `before` is what it held, null when that is not known any more. */
  | {
      readonly kind: 'sheet';
      readonly sheetId: string;
      readonly written: OwnSheet;
      readonly before: OwnSheet | null;
      readonly isNew: boolean;
    }
  /** Sheet *Criteri* written whole; `before` is what it held, null when it was new. */
  | {
      readonly kind: 'criteria';
      readonly sheetId: string;
      readonly written: CriteriaInputs;
      readonly before: CriteriaCells | null;
      readonly comuni: readonly Comune[];
    }
  /** A new sheet with a copy of the person's data. */
  | { readonly kind: 'copy'; readonly sheetId: string }
  | { readonly kind: 'marks'; readonly before: MarkBook | null }
  | { readonly kind: 'idsAside'; readonly before: string | null }
  /** The rules the file uses; `accepted` is the hash of those it was given. */
  | { readonly kind: 'rules'; readonly before: AcceptedRules | null; readonly accepted: string };

/** A column appended right of the data. */
export interface ColumnStep {
  readonly kind: 'column';
  readonly rows: SheetRows;
  readonly title: string;
  /** Number formats the cells had, from the heading down to the last data row; null in a table. */
  readonly formatsBefore: readonly string[] | null;
  /** The sheet's filter was extended over the column. */
  readonly filterExtended: boolean;
  /** Texts the command wrote; null for formulas of ours. */
  readonly written: readonly string[] | null;
}

export interface CellChange {
  readonly rowIndex: number;
  readonly field: string;
  readonly before: CellContent;
  /** The value the command left. */
  readonly after: CellValue;
}

/** What a cell holds: a formula or a constant, and its number format. */
export interface CellContent {
  readonly formula: CellValue;
  readonly numberFormat: string;
}

interface Recorded extends Operation {
  readonly steps: readonly UndoStep[];
}

/** As many as a person remembers; each holds the reading it was made on. */
const REMEMBERED = 20;

/**
 * The history lives in the page's memory, as long as the file is open: kept in the file it would carry people's earlier
 * data along, unseen.
 */
const history = createValueStore<readonly Recorded[]>([]);

/** All commands that can be taken back, newest first; panes that list them draw again with each. */
export const operations: Pick<ValueStore<readonly Operation[]>, 'get' | 'subscribe'> = history;

/** Notes a command that just succeeded. */
export function record(kind: OperationKind, count: number, steps: readonly UndoStep[]): void {
  history.update((before) => [{ kind, count, steps }, ...before].slice(0, REMEMBERED));
}

/** The newest command, with its steps. */
export function newest(): Recorded | null {
  return history.get()[0] ?? null;
}

/** Drops the newest command: it was taken back. */
export function dropNewest(): void {
  history.update((before) => before.slice(1));
}

/** Forgets everything: another workbook, or a test. */
export function forgetOperations(): void {
  history.set([]);
}
