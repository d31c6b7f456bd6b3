import type { BudgetMode, SharedRanking, SpendingMode } from '../budget-mode.ts';
import { tierField } from '../compile/row-reader.ts';
import type { RuleSet } from '../rule-set.ts';
import { checkChoiceTable } from './check-choice-table.ts';
import type { KnownFields } from './known-fields.ts';
import { noProblems, problem, type RuleSetProblem } from './rule-set-problem.ts';

/**
 * What cannot be right in the way the budget is spent: a mode without its parameters, tiers or choices left out, an
 * overflow into nowhere or back into itself.
 *
 * @example checkBudget({ …, budget: { kind: 'places', places: 0 } }, known)[0]?.code // 'PLACES_NOT_POSITIVE'
 */
export function checkBudget(ruleSet: RuleSet, known: KnownFields): readonly RuleSetProblem[] {
  const { budget } = ruleSet;
  switch (budget.kind) {
    case 'byTier':
      return checkByTier(budget, ruleSet);
    case 'rankings':
      return checkRankings(budget, known);
    default:
      return checkMode(budget, 'budget');
  }
}

function checkMode(mode: SpendingMode, path: string): readonly RuleSetProblem[] {
  if (mode.kind !== 'places' || (Number.isSafeInteger(mode.places) && mode.places > 0)) return noProblems;
  return problem('PLACES_NOT_POSITIVE', path, { places: mode.places });
}

function checkByTier(
  { tiers: parts }: Extract<BudgetMode, { kind: 'byTier' }>,
  { tiers, order }: RuleSet,
): readonly RuleSetProblem[] {
  const ids = tiers.map(({ id }) => id);
  const named = parts.map(({ tier }) => tier);
  const missing = ids.filter((id) => !named.includes(id));
  const sameOrder = named.filter((tier) => ids.includes(tier)).every((tier, index) => tier === ids[index]);
  return [
    ...(tiers.length === 0 ? problem('TIERS_MISSING', 'budget') : noProblems),
    ...parts.flatMap(({ tier, mode }, index) => [
      ...(ids.includes(tier) ? noProblems : problem('BUDGET_TIER_UNKNOWN', `budget.tiers[${index}]`, { tier })),
      ...checkMode(mode, `budget.tiers[${index}]`),
    ]),
    ...missing.flatMap((tier) => problem('BUDGET_TIER_MISSING', 'budget', { tier })),
    ...(missing.length === 0 && !sameOrder ? problem('BUDGET_TIER_ORDER', 'budget') : noProblems),
    ...(order[0]?.by === 'tier' ? noProblems : problem('ORDER_TIER_NOT_FIRST', 'order')),
  ];
}

function checkRankings(
  { field, rankings }: Extract<BudgetMode, { kind: 'rankings' }>,
  known: KnownFields,
): readonly RuleSetProblem[] {
  if (rankings.length === 0) return problem('BUDGET_PARTS_MISSING', 'budget');
  // A row may be in no tier, and would be in no ranking: tiers are spent by tier.
  if (field === tierField) return problem('FIELD_TYPE_UNFIT', 'budget', { field });
  const values = rankings.flatMap((ranking) => ranking.values);
  return [
    ...checkChoiceTable(field, values, 'budget.values', known),
    ...rankings.flatMap((ranking, index) => {
      const path = `budget.rankings[${index}]`;
      const { id, budget, mode } = ranking;
      return [
        ...(rankings.findIndex((other) => other.id === id) < index
          ? problem('DUPLICATE_ID', path, { id })
          : noProblems),
        ...(isPart(budget, mode) ? noProblems : problem('BUDGET_PART_NOT_POSITIVE', path, { budget })),
        ...checkMode(mode, path),
        ...checkOverflow(ranking, rankings, path),
      ];
    }),
  ];
}

/** Places need no money of their own. */
function isPart(budget: number, { kind }: SpendingMode): boolean {
  return Number.isSafeInteger(budget) && (budget > 0 || (kind === 'places' && budget === 0));
}

/** Money that overflows must come to rest: in a ranking that is there, and never back where it came from. */
function checkOverflow(
  ranking: SharedRanking,
  rankings: readonly SharedRanking[],
  path: string,
): readonly RuleSetProblem[] {
  const passed = new Set<string>([ranking.id]);
  for (let next = ranking.overflowsTo; next !== null; ) {
    const target = rankings.find(({ id }) => id === next);
    if (target === undefined) return problem('OVERFLOW_UNKNOWN', path, { ranking: next });
    if (passed.has(next)) return problem('OVERFLOW_CIRCLE', path, { ranking: next });
    passed.add(next);
    next = target.overflowsTo;
  }
  return noProblems;
}
