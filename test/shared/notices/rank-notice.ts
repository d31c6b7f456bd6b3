import type { FieldValues } from '../../../shared/fields/field-definition.ts';
import { rankWithinBudget } from '../../../shared/ranking/rank-within-budget.ts';
import type { Ranking } from '../../../shared/ranking/ranking.ts';
import { compileRuleSet } from '../../../shared/rules/compile-rule-set.ts';
import { evaluate } from '../../../shared/rules/evaluate.ts';
import type { Evaluation } from '../../../shared/rules/evaluation.ts';
import type { RuleSet } from '../../../shared/rules/rule-set.ts';
import type { Cents, Instant, IstatCode } from '../../../shared/values/brands.ts';

/** Evaluates rows of one notice. */
export function noticeEvaluation(ruleSet: RuleSet): (values: FieldValues) => Evaluation {
  const compiled = compileRuleSet(ruleSet);
  return (values) => evaluate(compiled, 'row', values);
}

/** Ranks rows of one notice by their names; one that does not say when it was presented came at nine on New Year's Day. */
export function rankNotice(ruleSet: RuleSet, rows: Readonly<Record<string, FieldValues>>, budget: number): Ranking {
  const compiled = compileRuleSet(ruleSet);
  const candidates = Object.entries(rows).map(([rowId, values]) => ({
    evaluation: evaluate(compiled, rowId, values),
    values,
    presentedAt: String(values.presentedAt ?? '2025-01-01T08:00:00Z') as Instant,
    comune: '015077' as IstatCode,
  }));
  return rankWithinBudget({ candidates, ruleSet: compiled, budget: budget as Cents, drawSeed: 'verbale 1' });
}

/** The names of the rows that have a place, in order. */
export function placed({ entries }: Ranking): readonly string[] {
  return entries.filter(({ place }) => place !== null).map(({ rowId }) => rowId);
}

/** What each row receives in cents, `null` where it waits; rows without a place are left out. */
export function received({ entries }: Ranking): Readonly<Record<string, number | null>> {
  return Object.fromEntries(
    entries
      .filter(({ place }) => place !== null)
      .map(({ rowId, outcome, assigned }) => [rowId, outcome === 'funded' ? assigned : null]),
  );
}
