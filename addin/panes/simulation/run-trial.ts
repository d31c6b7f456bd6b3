import { rankWithinBudget } from '../../../shared/ranking/rank-within-budget.ts';
import type { Ranking } from '../../../shared/ranking/ranking.ts';
import { candidateOf, type RowToRank } from '../../../shared/ranking/row-to-rank.ts';
import { compileRuleSet } from '../../../shared/rules/compile-rule-set.ts';
import type { RuleSet } from '../../../shared/rules/rule-set.ts';
import type { Cents } from '../../../shared/values/brands.ts';
import { inSlices, type SliceNeeds } from '../../state/in-slices.ts';

/** Rules, budget and draw under which rows are ranked. */
export interface Trial {
  readonly ruleSet: RuleSet;
  readonly budget: Cents;
  readonly drawSeed: string;
}

/**
 * Evaluates and ranks the rows as the service does, in slices that leave the pane free to draw. `null` when stopped: a
 * newer trial is on its way.
 */
export async function runTrial(
  rows: readonly RowToRank[],
  { ruleSet, budget, drawSeed }: Trial,
  needs: SliceNeeds,
): Promise<Ranking | null> {
  const compiled = compileRuleSet(ruleSet);
  const evaluate = (index: number) => {
    const row = rows[index];
    if (row === undefined) throw new RangeError(`no row ${index}`);
    return candidateOf(row, compiled);
  };
  const candidates = await inSlices(rows.length, evaluate, needs);
  if (candidates === null) return null;
  await needs.breathe();
  if (needs.signal.aborted) return null;
  return rankWithinBudget({ candidates, ruleSet: compiled, budget, drawSeed });
}
