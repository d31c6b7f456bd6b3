import { checkChoiceTable } from './check-choice-table.ts';
import { checkCondition } from './check-condition.ts';
import { checkCriterion, mostPoints } from './check-criterion.ts';
import { type KnownField, knownFields } from './known-fields.ts';
import type { Amount, CriterionGroup, RuleSet } from './rule-set.ts';
import type { RuleSetProblem } from './rule-set-problem.ts';

/**
 * Everything in a rule set that cannot be right, with its place; empty when it may be published. It judges the logic,
 * not the policy: an odd weight is the office's affair, a value without an outcome is not.
 *
 * @example checkRuleSet(b2Call2025.ruleSet) // []
 */
export function checkRuleSet(ruleSet: RuleSet): readonly RuleSetProblem[] {
  const known = knownFields(ruleSet);
  return [
    ...checkIds(ruleSet),
    ...checkDerived(ruleSet, known),
    ...checkConditions(ruleSet, known),
    ...ruleSet.groups.flatMap((group, index) => checkGroup(group, `groups[${index}]`, known)),
    ...checkTotalCap(ruleSet),
    ...checkOrder(ruleSet, known),
    ...checkAmount(ruleSet.amount, known),
  ];
}

function checkIds(ruleSet: RuleSet): readonly RuleSetProblem[] {
  return [
    ...duplicates(
      'fields',
      [...ruleSet.fields, ...ruleSet.derived].map(({ id }) => id),
    ),
    ...duplicates(
      'gates',
      [...ruleSet.gates, ...ruleSet.reserves].map(({ code }) => code),
    ),
    ...duplicates(
      'groups',
      ruleSet.groups.map(({ id }) => id),
    ),
    ...duplicates(
      'groups.criteria',
      ruleSet.groups.flatMap(({ criteria }) => criteria.map(({ id }) => id)),
    ),
  ];
}

function duplicates(path: string, ids: readonly string[]): readonly RuleSetProblem[] {
  const repeated = ids.filter((id, index) => ids.indexOf(id) < index);
  return repeated.map((id) => ({ code: 'DUPLICATE_ID', path, facts: { id } }));
}

function checkDerived({ derived }: RuleSet, known: ReadonlyMap<string, KnownField>): readonly RuleSetProblem[] {
  return derived.flatMap(({ field }, index): readonly RuleSetProblem[] => {
    const path = `derived[${index}]`;
    const definition = known.get(field);
    if (definition === undefined) return [{ code: 'UNKNOWN_FIELD', path, facts: { field } }];
    return definition.type === 'date' ? [] : [{ code: 'FIELD_TYPE_UNFIT', path, facts: { field } }];
  });
}

function checkConditions(ruleSet: RuleSet, known: ReadonlyMap<string, KnownField>): readonly RuleSetProblem[] {
  return [
    ...ruleSet.gates.flatMap(({ appliesWhen, condition }, index) => [
      ...(appliesWhen === undefined ? [] : checkCondition(appliesWhen, `gates[${index}].appliesWhen`, known)),
      ...checkCondition(condition, `gates[${index}].condition`, known),
    ]),
    ...ruleSet.reserves.flatMap(({ condition }, index) =>
      checkCondition(condition, `reserves[${index}].condition`, known),
    ),
  ];
}

function checkGroup(
  group: CriterionGroup,
  path: string,
  known: ReadonlyMap<string, KnownField>,
): readonly RuleSetProblem[] {
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
  if (cap === null || !Number.isFinite(most) || most <= cap) return [];
  return [{ code: 'CAP_BELOW_CRITERION', path, facts: { cap, most } }];
}

function checkOrder({ order, groups }: RuleSet, known: ReadonlyMap<string, KnownField>): readonly RuleSetProblem[] {
  const withoutScore = groups.length > 0 && !order.some(({ by }) => by === 'score');
  return [
    ...(withoutScore ? [{ code: 'ORDER_WITHOUT_SCORE', path: 'order', facts: {} } as const] : []),
    ...order.flatMap(({ by, field }, index): readonly RuleSetProblem[] => {
      const path = `order[${index}]`;
      if (by === 'score') return [];
      if (field === undefined) return [{ code: 'ORDER_FIELD_MISSING', path, facts: {} }];
      return known.has(field) ? [] : [{ code: 'UNKNOWN_FIELD', path, facts: { field } }];
    }),
  ];
}

function checkAmount(amount: Amount, known: ReadonlyMap<string, KnownField>): readonly RuleSetProblem[] {
  const sums = amount.kind === 'fixed' ? [amount.cents] : amount.table.map(({ cents }) => cents);
  const unfit = sums.filter((cents) => !Number.isSafeInteger(cents) || cents <= 0);
  return [
    ...unfit.map((cents): RuleSetProblem => ({ code: 'AMOUNT_NOT_POSITIVE', path: 'amount', facts: { cents } })),
    ...(amount.kind === 'byProfile'
      ? checkChoiceTable(
          amount.field,
          amount.table.map(({ value }) => value),
          'amount',
          known,
        )
      : []),
  ];
}
