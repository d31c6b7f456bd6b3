import { describe, expect, it } from 'vitest';
import type { Condition } from '../../../../shared/rules/condition.ts';
import type { OrderKey, Tier } from '../../../../shared/rules/order-key.ts';
import type { RuleSet } from '../../../../shared/rules/rule-set.ts';
import { smallRuleSet } from '../small-rule-set.ts';
import { onlyProblem } from './only-problem.ts';

describe('tiers and order', () => {
  const tier = (id: string, condition: Condition | null): Tier => ({ id, label: id, article: 'art. 3', condition });
  const poor: Condition = [[{ field: 'isee', operator: 'atMost', value: 1 }]];
  const byTier: OrderKey = { by: 'tier', label: 'Fascia' };
  const byIsee: OrderKey = { by: 'field', field: 'isee', direction: 'ascending', label: 'ISEE' };

  it.each<[string, Partial<RuleSet>, string, string]>([
    [
      'everybody before somebody',
      { tiers: [tier('A', null), tier('B', poor)], order: [byTier] },
      'TIER_AFTER_EVERYBODY',
      'tiers[0]',
    ],
    ['the same tier twice', { tiers: [tier('A', poor), tier('A', null)], order: [byTier] }, 'DUPLICATE_ID', 'tiers[1]'],
    [
      'a tier that rests on the tier',
      { tiers: [tier('A', [[{ field: 'tier', operator: 'equals', value: 'A' }]])], order: [byTier] },
      'UNKNOWN_FIELD',
      'tiers[0].condition[0][0]',
    ],
    ['tiers that nothing uses', { tiers: [tier('A', null)] }, 'TIERS_UNUSED', 'tiers'],
    ['an order by tiers that are not there', { order: [byTier] }, 'TIERS_MISSING', 'order[0]'],
    ['an order by a field nobody knows', { order: [{ ...byIsee, field: 'x' }] }, 'UNKNOWN_FIELD', 'order[0]'],
    [
      'an order by a group nobody knows',
      { order: [{ by: 'group', group: 'x', direction: 'ascending', label: 'X' }] },
      'GROUP_UNKNOWN',
      'order[0]',
    ],
    ['an order by a name', { order: [{ ...byIsee, field: 'beneficiarySurname' }] }, 'FIELD_TYPE_UNFIT', 'order[0]'],
    ['an order by register', { order: [{ ...byIsee, field: 'protocolNumber' }] }, 'FIELD_TYPE_UNFIT', 'order[0]'],
    ['a key twice', { order: [byIsee, { ...byIsee, direction: 'descending' }] }, 'ORDER_KEY_REPEATED', 'order[1]'],
  ])('are refused: %s', (_name, parts, code, path) => {
    expect(onlyProblem(smallRuleSet(parts)).slice(0, 2)).toEqual([code, path]);
  });
});
