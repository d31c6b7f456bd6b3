/** What *Annulla ultima operazione* would take back; words: `operationName` in shared/messages/it/workbook.ts. */
export interface LastOperation {
  readonly kind: OperationKind;
  /** Cells, marks or sheets touched. */
  readonly count: number;
}

export type OperationKind =
  | 'fixes'
  | 'marks'
  | 'clearMarks'
  | 'rowIds'
  | 'results'
  | 'formula'
  | 'copyWithoutFormulas'
  | 'report'
  | 'ranking';

export type UndoOutcome =
  | { readonly kind: 'undone'; readonly operation: LastOperation }
  | { readonly kind: 'nothing' }
  /** Cells changed or gone since; nothing was taken back. */
  | { readonly kind: 'refused'; readonly operation: LastOperation; readonly addresses: readonly string[] };

/** Takes back our last command whole, or nothing of it. */
export declare function undoLast(): Promise<UndoOutcome>;

/** The last command that can be taken back in this session of the file, newest first in `operations`. */
export declare function lastOperation(): LastOperation | null;

/** All commands that can be taken back, newest first. */
export declare function operations(): readonly LastOperation[];
