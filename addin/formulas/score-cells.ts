import { formulaMessages } from '../../shared/messages/it/formulas.ts';
import { argumentRange } from './argument-cell.ts';
import { pointsInCell, reasonsOf } from './row-words.ts';
import { outcomeOf, type ScoredRow } from './score-row.ts';
import { type Stoppable, scoreRows } from './score-rows.ts';
import { scoredOrThrow, scorerOrThrow } from './scored-or-throw.ts';
import type { WorkbookRules } from './workbook-rules.ts';

/** What a cell can show of one application. */
export type Shown = 'points' | 'outcome' | 'reasons';

const show: Readonly<Record<Shown, (scored: ScoredRow) => number | string>> = {
  points: pointsInCell,
  outcome: (scored) => formulaMessages.outcome[outcomeOf(scored)],
  reasons: (scored) => reasonsOf(scored).join('; '),
};

/** One application in one cell; an empty text for a blank row. */
export function scoreCell(shown: Shown, rules: WorkbookRules, headings: unknown, row: unknown): number | string {
  const scored = scoredOrThrow(rules, headings, row);
  return scored === null ? '' : show[shown](scored);
}

/** The points of many applications, a line each. */
export async function pointsColumn(
  rules: WorkbookRules,
  { headings, rows }: { readonly headings: unknown; readonly rows: unknown },
  invocation: Stoppable | undefined,
): Promise<unknown[][]> {
  const scored = await scoreRows(argumentRange(rows), scorerOrThrow(rules, headings), invocation);
  return (scored ?? [null]).map((row) => [row === null ? '' : pointsInCell(row)]);
}
