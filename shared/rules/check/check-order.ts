import { tierField } from '../compile/row-reader.ts';
import type { OrderKey } from '../order-key.ts';
import type { RuleSet } from '../rule-set.ts';
import { checkOptionalCondition } from './check-condition.ts';
import type { KnownField, KnownFields } from './known-fields.ts';
import { noProblems, problem, type RuleSetProblem } from './rule-set-problem.ts';

/**
 * What cannot be right in tiers and order: points that decide nothing, a key on a field or group nobody knows, one that
 * comes twice, a tier that nobody can reach or nothing uses.
 *
 * @param withoutTier what the conditions of tiers may read: a tier cannot rest on itself
 * @example checkOrder({ …, order: [] }, known, known)[0]?.code // 'ORDER_WITHOUT_SCORE'
 */
export function checkOrder(ruleSet: RuleSet, known: KnownFields, withoutTier: KnownFields): readonly RuleSetProblem[] {
  const { order, groups } = ruleSet;
  const hasPoints = groups.some(({ criteria }) => criteria.length > 0);
  const withoutScore = hasPoints && !order.some(({ by }) => by === 'score');
  return [
    ...checkTiers(ruleSet, withoutTier),
    ...(withoutScore ? problem('ORDER_WITHOUT_SCORE', 'order') : noProblems),
    ...order.flatMap((key, index) => [
      ...checkKey(key, `order[${index}]`, ruleSet, known),
      ...(order.findIndex((other) => subjectOf(other) === subjectOf(key)) < index
        ? problem('ORDER_KEY_REPEATED', `order[${index}]`, { label: key.label })
        : noProblems),
    ]),
  ];
}

function checkTiers({ tiers, order, amount, budget }: RuleSet, withoutTier: KnownFields): readonly RuleSetProblem[] {
  const used =
    order.some(({ by }) => by === 'tier') ||
    budget.kind === 'byTier' ||
    (amount.kind === 'byProfile' && amount.field === tierField);
  return [
    ...tiers.flatMap(({ id, condition }, index) => [
      ...(tiers.findIndex((other) => other.id === id) < index
        ? problem('DUPLICATE_ID', `tiers[${index}]`, { id })
        : noProblems),
      ...checkOptionalCondition(condition, `tiers[${index}].condition`, withoutTier),
      ...(condition === null && index < tiers.length - 1
        ? problem('TIER_AFTER_EVERYBODY', `tiers[${index}]`, { id })
        : noProblems),
    ]),
    ...(tiers.length > 0 && !used ? problem('TIERS_UNUSED', 'tiers') : noProblems),
  ];
}

function checkKey(
  key: OrderKey,
  path: string,
  { tiers, groups }: RuleSet,
  known: KnownFields,
): readonly RuleSetProblem[] {
  switch (key.by) {
    case 'score':
      return noProblems;
    case 'tier':
      return tiers.length > 0 ? noProblems : problem('TIERS_MISSING', path);
    case 'field':
      return checkKeyField(key.field, path, known);
    case 'group':
      return groups.some(({ id }) => id === key.group)
        ? noProblems
        : problem('GROUP_UNKNOWN', path, { group: key.group });
  }
}

/** Who somebody is, and the number a register gave, decide nothing. */
const undeciding: ReadonlySet<KnownField['type']> = new Set([
  'text',
  'taxCode',
  'vatNumber',
  'iban',
  'dsuNumber',
  'protocolNumber',
  'phone',
  'email',
  'certifiedEmail',
  'rowId',
]);

function checkKeyField(field: string, path: string, known: KnownFields): readonly RuleSetProblem[] {
  const definition = known.get(field);
  if (definition === undefined) return problem('UNKNOWN_FIELD', path, { field });
  return undeciding.has(definition.type) ? problem('FIELD_TYPE_UNFIT', path, { field }) : noProblems;
}

/** What a key orders by, to see that none comes twice. */
function subjectOf(key: OrderKey): string {
  return key.by === 'field' ? `field ${key.field}` : key.by === 'group' ? `group ${key.group}` : key.by;
}
