import { centsSchema } from '../contracts/branded.ts';
import type { SpendingMode } from '../rules/budget-mode.ts';
import { checkRuleSet } from '../rules/check/check-rule-set.ts';
import type { RuleSetProblem } from '../rules/check/rule-set-problem.ts';
import type { Alternative, Criterion } from '../rules/criterion.ts';
import type { OrderKey } from '../rules/order-key.ts';
import type { RuleSet } from '../rules/rule-set.ts';
import { ruleSetSchema } from '../rules/rule-set-schema.ts';
import type { Cents } from '../values/brands.ts';
import { adjustableRules } from './adjustable-rules.ts';
import { isWorthless, leaveOutWorthless } from './leave-out-worthless.ts';
import { budgetPath, type Quantity, type QuantityValue } from './quantity.ts';
import { pathSteps, withValueAt } from './value-at.ts';

/** What a person tries: quantities at another value and ways of spending by path, and another order. */
export interface Adjustments {
  readonly values: ReadonlyMap<string, QuantityValue>;
  readonly modes: ReadonlyMap<string, SpendingMode>;
  /** Keys of the rule set in another order, in another direction, or fewer; `null` leaves them as they are. */
  readonly order: readonly OrderKey[] | null;
}

/** The rules and the budget as adjusted, or why they cannot be right. */
export type AdjustedRules =
  | {
      readonly kind: 'valid';
      readonly ruleSet: RuleSet;
      readonly budget: Cents;
      /** The rules with the criteria that were brought to nothing still in them, for the paths of what may be tried. */
      readonly whole: RuleSet;
    }
  | { readonly kind: 'refused'; readonly problems: readonly AdjustmentProblem[] };

/** A problem with the paths of the changes nearest to it; none where it is not clear which change made it. */
export interface AdjustmentProblem {
  readonly problem: RuleSetProblem;
  readonly paths: readonly string[];
}

/** Nothing is tried. */
export const noAdjustments: Adjustments = { values: new Map(), modes: new Map(), order: null };

/**
 * The rules of a what-if. What is given stays as it is. The result is judged as rules to publish would be, but for weights
 * brought to zero, which leave their criterion out.
 *
 * @throws Error when a path names no quantity of the rule set, or a value is not of its kind
 * @example adjustRules(ruleSet, budget, { ...noAdjustments, values: new Map([['gates[5].condition[0][0].value', 2200000]]) })
 */
export function adjustRules(ruleSet: RuleSet, budget: Cents, adjustments: Adjustments): AdjustedRules {
  const { [budgetPath]: ownBudget, ...values } = Object.fromEntries(adjustments.values);
  const whole = withValues(withModesAndOrder(ruleSet, adjustments), budget, Object.entries(values));
  const problems = problemsOf(whole);
  if (problems.length === 0) {
    return {
      kind: 'valid',
      whole,
      ruleSet: leaveOutWorthless(whole),
      budget: ownBudget === undefined ? budget : centsSchema.parse(ownBudget),
    };
  }
  const paths = [...adjustments.values.keys(), ...adjustments.modes.keys(), ...(adjustments.order ? ['order'] : [])];
  return { kind: 'refused', problems: problems.map((problem) => ({ problem, paths: nearest(problem, paths) })) };
}

function withModesAndOrder(ruleSet: RuleSet, { modes, order }: Adjustments): RuleSet {
  let changed: unknown = order === null ? ruleSet : { ...ruleSet, order };
  for (const [path, mode] of modes) changed = withValueAt(changed, pathSteps(path), mode);
  return ruleSetSchema.parse(changed);
}

function withValues(
  ruleSet: RuleSet,
  budget: Cents,
  values: readonly (readonly [path: string, value: QuantityValue])[],
): RuleSet {
  const known = new Map(
    adjustableRules(ruleSet, budget).flatMap(({ quantities }) => quantities.map((one) => [one.path, one] as const)),
  );
  let changed: unknown = ruleSet;
  for (const [path, value] of values) {
    const quantity = known.get(path);
    if (quantity === undefined) throw new Error(`The rule set has no quantity at ${path}`);
    changed = withQuantity(changed, quantity, value);
  }
  return ruleSetSchema.parse(changed);
}

function withQuantity(data: unknown, { path, movesWith }: Quantity, value: QuantityValue): unknown {
  const changed = withValueAt(data, pathSteps(path), value);
  return movesWith.reduce(
    (moved, other) => withValueAt(moved, pathSteps(other.path), Number(value) + other.offset),
    changed,
  );
}

/** Of the rules as they stand, but for what criteria that are left out make wrong; then of what is left. */
function problemsOf(ruleSet: RuleSet): readonly RuleSetProblem[] {
  const worthless = worthlessPaths(ruleSet);
  const standing = checkRuleSet(ruleSet).filter(({ path }) => !worthless.some((one) => path.startsWith(one)));
  if (standing.length > 0) return standing;
  return checkRuleSet(leaveOutWorthless(ruleSet)).map((problem) => ({
    ...problem,
    path: pathOfCriterion(ruleSet, problem.facts.id) ?? problem.path,
  }));
}

/** Where a criterion stands while those that are left out are still there. */
function pathOfCriterion({ groups }: RuleSet, id: string | number | undefined): string | null {
  for (const [group, { criteria }] of groups.entries()) {
    const at = criteria.findIndex((criterion) => criterion.id === id);
    if (at >= 0) return `groups[${group}].criteria[${at}]`;
  }
  return null;
}

function worthlessPaths({ groups }: RuleSet): readonly string[] {
  const own = (criterion: Criterion | Alternative, path: string): readonly string[] => {
    if (isWorthless(criterion)) return [path];
    if (criterion.kind !== 'best') return [];
    return criterion.alternatives.flatMap((alternative, index) => own(alternative, `${path}.alternatives[${index}]`));
  };
  return groups.flatMap(({ criteria }, group) =>
    criteria.flatMap((criterion, index) => own(criterion, `groups[${group}].criteria[${index}]`)),
  );
}

/** The changes that share most of a problem's path. What nobody can reach, a gate elsewhere may have shut out. */
function nearest({ code, path }: RuleSetProblem, changes: readonly string[]): readonly string[] {
  const steps = pathSteps(path);
  const shared = changes.map((change) => sharedSteps(steps, pathSteps(change)));
  const most = Math.max(code === 'CRITERION_UNREACHABLE' ? steps.length : 1, ...shared);
  return changes.filter((_, index) => shared[index] === most);
}

function sharedSteps(one: readonly string[], other: readonly string[]): number {
  const apart = one.findIndex((step, index) => step !== other[index]);
  return apart < 0 ? one.length : apart;
}
