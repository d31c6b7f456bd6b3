/** The section of one custom function in the page of help; its description and parameters come from the function itself. */
export interface FormulaHelp {
  /** What the cell shows when all is well. */
  readonly gives: string;
  /** What to know before using it. */
  readonly notes: readonly string[];
  /** Each error the cell can show, as Italian Excel calls it, and why: on Windows and Mac Excel does not tell the reason. */
  readonly errors: readonly { readonly shows: '#N/D' | '#VALORE!'; readonly when: string }[];
  /** Italian notation; run as tests. */
  readonly examples: readonly FormulaExample[];
}

export interface FormulaExample {
  readonly formula: string;
  /** The text of the cell, or of each cell of the range it fills. */
  readonly shows: string | readonly (readonly string[])[];
  /** What the example teaches; empty where it speaks for itself. */
  readonly note: string;
}
