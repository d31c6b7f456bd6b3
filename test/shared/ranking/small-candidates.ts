import type { FieldValues } from '../../../shared/fields/field-definition.ts';
import { rankWithinBudget } from '../../../shared/ranking/rank-within-budget.ts';
import type { Ranking, RankingCandidate } from '../../../shared/ranking/ranking.ts';
import { compileRuleSet } from '../../../shared/rules/compile-rule-set.ts';
import { evaluate } from '../../../shared/rules/evaluate.ts';
import type { RuleSet } from '../../../shared/rules/rule-set.ts';
import type { Cents, Instant, IstatCode } from '../../../shared/values/brands.ts';

/** Rows of a small rule set by id, all of one Comune, presented in the order in which they are listed. */
export function candidatesOf(
  ruleSet: RuleSet,
  rows: Readonly<Record<string, FieldValues>>,
): readonly RankingCandidate[] {
  const compiled = compileRuleSet(ruleSet);
  return Object.entries(rows).map(([rowId, values], index) => ({
    evaluation: evaluate(compiled, rowId, values),
    values,
    presentedAt: `2025-06-12T08:00:${String(index).padStart(2, '0')}Z` as Instant,
    comune: '015077' as IstatCode,
  }));
}

/** The ranking of rows by id. */
export function rankRows(ruleSet: RuleSet, rows: Readonly<Record<string, FieldValues>>, budget: number): Ranking {
  return rankWithinBudget({
    candidates: candidatesOf(ruleSet, rows),
    ruleSet: compileRuleSet(ruleSet),
    budget: budget as Cents,
    drawSeed: 'verbale 1',
  });
}

/** Who is funded with how much, in order; 0 for who waits. */
export function assignedIn({ entries }: Pick<Ranking, 'entries'>): readonly (readonly [string, number])[] {
  return entries.filter(({ place }) => place !== null).map(({ rowId, assigned }) => [rowId, assigned]);
}
