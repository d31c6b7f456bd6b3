import { formulaMessages } from '../../shared/messages/it/formulas.ts';
import { invalidArgument } from './not-available.ts';
import { type RowScorer, rowScorer, type ScoredRow, scoreRow } from './score-row.ts';
import type { WorkbookRules } from './workbook-rules.ts';

/** One row scored, `null` for a blank one; `#VALORE!` when headings or row are not what they should be. */
export function scoredOrThrow(rules: WorkbookRules, headings: unknown, row: unknown): ScoredRow | null {
  const scored = scoreRow(rules, headings, row);
  if (scored === 'blank') return null;
  if (typeof scored === 'string') throw invalidArgument(formulaMessages[scored]);
  return scored;
}

/** What scores many rows under the same headings. */
export function scorerOrThrow(rules: WorkbookRules, headings: unknown): RowScorer {
  const scorer = rowScorer(rules, headings);
  if (scorer === null) throw invalidArgument(formulaMessages.noHeadings);
  return scorer;
}
