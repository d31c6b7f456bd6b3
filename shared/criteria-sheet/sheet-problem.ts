import type { RuleSetProblemCode } from '../rules/check/rule-set-problem.ts';

/** What cannot be read in the worksheet *Criteri*, before anybody asks whether the rules can be right. */
export type ReadingProblemCode =
  | 'SECTION_MISSING'
  | 'SECTION_REPEATED'
  | 'HEADING_MISSING'
  | 'CELL_MISSING'
  | 'CELL_ERROR'
  | 'CELL_UNEXPECTED'
  | 'LINE_MISSING'
  | 'LINE_UNEXPECTED'
  | 'LINE_WITHOUT_OWNER'
  | 'WORD_UNKNOWN'
  | 'NAME_AMBIGUOUS'
  | 'TEXT_TOO_LONG'
  | 'GROUP_MISSING'
  | 'ALTERNATIVE_WITHOUT_BEST'
  | 'FIELD_NOT_ONE'
  | 'COMUNE_UNKNOWN'
  | 'END_REPEATED';

export type SheetProblemCode = ReadingProblemCode | RuleSetProblemCode;

/** One mistake in its cell, with the facts for its message (`criteriaMessage`): names as people read them, never ids. */
export interface SheetProblem {
  readonly code: SheetProblemCode;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  /** As Excel shows it: `F12`. */
  readonly address: string;
  readonly facts: ProblemFacts;
}

export type ProblemFacts = Readonly<Record<string, string | number>>;
