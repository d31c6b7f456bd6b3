import type { BudgetMode, SpendingMode } from '../rules/budget-mode.ts';
import type { RuleSet } from '../rules/rule-set.ts';
import type { Cents } from '../values/brands.ts';
import { budgetPath, type Quantity } from './quantity.ts';
import { quantity } from './quantity-maker.ts';

/** One way of spending that may be tried another way, with where it stands. */
export interface AdjustableMode {
  readonly path: string;
  readonly mode: SpendingMode;
  /** The tier or ranking it is of; empty where the budget is spent in one way. */
  readonly partOf: string;
}

/**
 * The budget, the parts of rankings that share it, and the places where a mode counts places.
 *
 * @example budgetQuantities(b2Rules2025, budget)[0]?.path // 'budgetOfCall'
 */
export function budgetQuantities(ruleSet: RuleSet, budget: Cents): readonly Quantity[] {
  const parts = ruleSet.budget.kind === 'rankings' ? ruleSet.budget.rankings : [];
  return [
    quantity({ path: budgetPath, role: { kind: 'budget' }, unit: 'euro', value: budget }),
    ...parts.map(({ budget: own, label }, index) =>
      quantity({
        path: `budget.rankings[${index}].budget`,
        role: { kind: 'budget' },
        unit: 'euro',
        value: own,
        partOf: label,
      }),
    ),
    ...adjustableModes(ruleSet).flatMap(({ mode, partOf, path }) =>
      mode.kind === 'places'
        ? [quantity({ path: `${path}.places`, role: { kind: 'places' }, unit: 'whole', value: mode.places, partOf })]
        : [],
    ),
  ];
}

/**
 * The ways the money goes down each order. Whether there are tiers or several rankings is not for a simulation to change.
 *
 * @example adjustableModes(b2Rules2025) // [{ path: 'budget', mode: { kind: 'fullOnly' }, partOf: '' }]
 */
export function adjustableModes({ budget, tiers }: Pick<RuleSet, 'budget' | 'tiers'>): readonly AdjustableMode[] {
  return modesOf(budget, new Map(tiers.map(({ id, label }) => [id, label])));
}

function modesOf(budget: BudgetMode, tierNames: ReadonlyMap<string, string>): readonly AdjustableMode[] {
  switch (budget.kind) {
    case 'byTier':
      return budget.tiers.map(({ tier, mode }, index) => ({
        path: `budget.tiers[${index}].mode`,
        mode,
        partOf: tierNames.get(tier) ?? tier,
      }));
    case 'rankings':
      return budget.rankings.map(({ label, mode }, index) => ({
        path: `budget.rankings[${index}].mode`,
        mode,
        partOf: label,
      }));
    default:
      return [{ path: 'budget', mode: budget, partOf: '' }];
  }
}
