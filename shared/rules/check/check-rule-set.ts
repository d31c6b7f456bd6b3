import type { CriterionGroup } from '../criterion.ts';
import type { RuleSet } from '../rule-set.ts';
import { checkAmount } from './check-amount.ts';
import { checkBudget } from './check-budget.ts';
import { checkCondition, checkOptionalCondition } from './check-condition.ts';
import { checkCriterion } from './check-criterion.ts';
import { checkDerived } from './check-derived.ts';
import { checkFields } from './check-fields.ts';
import { checkOrder } from './check-order.ts';
import { checkReachable } from './check-reachable.ts';
import { type KnownFields, knownFields } from './known-fields.ts';
import { mostPoints } from './most-points.ts';
import { noProblems, problem, type RuleSetProblem } from './rule-set-problem.ts';

/**
 * Everything in a rule set that cannot be right, with its place; empty when it may be published. It judges the logic,
 * not the policy: an odd weight is the office's affair, a value without an outcome is not.
 *
 * @example checkRuleSet(b2Call2025.ruleSet) // []
 */
export function checkRuleSet(ruleSet: RuleSet): readonly RuleSetProblem[] {
  const known = knownFields(ruleSet);
  const problems = [
    ...checkFields(ruleSet.fields),
    ...checkDerived(ruleSet),
    ...checkIds(ruleSet),
    ...checkConditions(ruleSet, known),
    ...ruleSet.groups.flatMap((group, index) => checkGroup(group, `groups[${index}]`, known)),
    ...checkTotalCap(ruleSet),
    ...checkOrder(ruleSet, known, knownFields({ ...ruleSet, tiers: [] })),
    ...checkAmount(ruleSet, known),
    ...checkBudget(ruleSet, known),
  ];
  // What no row can reach is worth saying only of rules whose parts are each right.
  return problems.length > 0 ? problems : checkReachable(ruleSet, known);
}

function checkIds(ruleSet: RuleSet): readonly RuleSetProblem[] {
  const codes = new Set<string>();
  const groups = new Set<string>();
  const criteria = new Set<string>();
  return [
    ...ruleSet.gates.flatMap(({ code }, index) => once(codes, code, `gates[${index}]`)),
    ...ruleSet.reserves.flatMap(({ code }, index) => once(codes, code, `reserves[${index}]`)),
    ...ruleSet.groups.flatMap(({ id, criteria: own }, index) => [
      ...once(groups, id, `groups[${index}]`),
      ...own.flatMap((criterion, at) => once(criteria, criterion.id, `groups[${index}].criteria[${at}]`)),
    ]),
  ];
}

function once(seen: Set<string>, id: string, path: string): readonly RuleSetProblem[] {
  if (seen.has(id)) return problem('DUPLICATE_ID', path, { id });
  seen.add(id);
  return noProblems;
}

function checkConditions(ruleSet: RuleSet, known: KnownFields): readonly RuleSetProblem[] {
  return [
    ...ruleSet.gates.flatMap(({ appliesWhen, condition }, index) => [
      ...checkOptionalCondition(appliesWhen, `gates[${index}].appliesWhen`, known),
      ...checkCondition(condition, `gates[${index}].condition`, known),
    ]),
    ...ruleSet.reserves.flatMap(({ condition }, index) =>
      checkCondition(condition, `reserves[${index}].condition`, known),
    ),
  ];
}

function checkGroup(group: CriterionGroup, path: string, known: KnownFields): readonly RuleSetProblem[] {
  return group.criteria.flatMap((criterion, index) => {
    const place = `${path}.criteria[${index}]`;
    return [...checkCriterion(criterion, place, known), ...checkCapReaches(group.cap, mostPoints(criterion), place)];
  });
}

function checkTotalCap({ totalCap, groups }: RuleSet): readonly RuleSetProblem[] {
  return groups.flatMap(({ cap, criteria }, index) => {
    const most = cap ?? Math.max(0, ...criteria.map(mostPoints));
    return checkCapReaches(totalCap, most, `groups[${index}]`);
  });
}

/** Points that no row could ever receive in full are a slip of the pen; unlimited points per unit are what caps are for. */
function checkCapReaches(cap: number | null, most: number, path: string): readonly RuleSetProblem[] {
  if (cap === null) return noProblems;
  // Below no points at all nothing can be capped.
  if (cap < 0) return problem('CAP_BELOW_CRITERION', path, { cap, most: Number.isFinite(most) ? most : 0 });
  return most > cap && Number.isFinite(most) ? problem('CAP_BELOW_CRITERION', path, { cap, most }) : noProblems;
}
