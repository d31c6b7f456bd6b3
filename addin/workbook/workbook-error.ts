/**
 * The few ways in which Excel refuses a command, as a person would tell them apart; the words are `workbookMessage`
 * in shared/messages/it/workbook.ts. Functions of this folder reject with this error and no other, unless there is a
 * defect of ours.
 */
export type WorkbookErrorKind =
  /** The sheet is protected: nothing was written. */
  | 'protected'
  /** A cell is being edited: Excel refuses everything until the person presses Enter. */
  | 'editing'
  /** The sheet or the answer is larger than Excel hands over. */
  | 'tooLarge'
  /** A sheet, table or cell that was there is gone. */
  | 'notFound'
  /** The workbook has no sheet with data of the person's. */
  | 'noSheet'
  /** The file is open read-only, or another person's edit is being merged. */
  | 'readOnly'
  /** This Excel lacks a feature the command needs. */
  | 'notSupported'
  /** Excel is busy or the connection to it broke; the same command may be tried again. */
  | 'busy';

export class WorkbookError extends Error {
  readonly kind: WorkbookErrorKind;
  /** The sheet concerned, when known. */
  readonly sheetName: string | null;

  constructor(kind: WorkbookErrorKind, sheetName: string | null = null, options?: ErrorOptions) {
    super(sheetName === null ? kind : `${kind}: ${sheetName}`, options);
    this.name = 'WorkbookError';
    this.kind = kind;
    this.sheetName = sheetName;
  }
}
