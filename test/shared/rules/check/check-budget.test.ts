import { describe, expect, it } from 'vitest';
import type { BudgetMode, SharedRanking } from '../../../../shared/rules/budget-mode.ts';
import { checkRuleSet } from '../../../../shared/rules/check/check-rule-set.ts';
import type { OrderKey, Tier } from '../../../../shared/rules/order-key.ts';
import { cents, smallRuleSet } from '../small-rule-set.ts';
import { onlyProblem } from './only-problem.ts';

describe('budgets', () => {
  const ranking = (id: string, value: string, overflowsTo: string | null = null): SharedRanking => ({
    id,
    label: id,
    values: [value],
    budget: cents(1),
    mode: { kind: 'fullOnly' },
    overflowsTo,
  });
  const rankings = (...list: readonly SharedRanking[]): BudgetMode => ({
    kind: 'rankings',
    field: 'line',
    rankings: list,
  });
  const two = [ranking('1', 'home'), ranking('2', 'day', '1')] as const;

  it('of every kind may be published', () => {
    const modes: readonly BudgetMode[] = [
      { kind: 'skipToSmaller' },
      { kind: 'partialLast' },
      { kind: 'proRata' },
      { kind: 'places', places: 1 },
      rankings(...two),
    ];
    expect(modes.map((budget) => checkRuleSet(smallRuleSet({ budget })))).toEqual(modes.map(() => []));
  });

  it.each<[string, BudgetMode, string, string]>([
    ['no places', { kind: 'places', places: 0 }, 'PLACES_NOT_POSITIVE', 'budget'],
    ['half a place', { kind: 'places', places: 1.5 }, 'PLACES_NOT_POSITIVE', 'budget'],
    ['no rankings', rankings(), 'BUDGET_PARTS_MISSING', 'budget'],
    ['a choice in no ranking', rankings(ranking('1', 'home')), 'CHOICE_UNCOVERED', 'budget.values'],
    [
      'a choice in two rankings',
      rankings({ ...two[0], values: ['home', 'day'] }, ranking('2', 'day')),
      'DUPLICATE_ID',
      'budget.values[2]',
    ],
    ['a ranking twice', rankings(two[0], ranking('1', 'day')), 'DUPLICATE_ID', 'budget.rankings[1]'],
    [
      'a ranking without money',
      rankings(two[0], { ...two[1], budget: cents(0) }),
      'BUDGET_PART_NOT_POSITIVE',
      'budget.rankings[1]',
    ],
    ['an overflow into nowhere', rankings(two[0], ranking('2', 'day', '3')), 'OVERFLOW_UNKNOWN', 'budget.rankings[1]'],
    ['an overflow into itself', rankings(two[0], ranking('2', 'day', '2')), 'OVERFLOW_CIRCLE', 'budget.rankings[1]'],
  ])('that cannot be right are refused: %s', (_name, budget, code, path) => {
    expect(onlyProblem(smallRuleSet({ budget })).slice(0, 2)).toEqual([code, path]);
  });

  it('by tier name each tier, in the order of the tiers, which comes first', () => {
    const tiers: readonly Tier[] = [
      { id: 'A', label: 'A', article: 'a', condition: [[{ field: 'isee', operator: 'atMost', value: 1 }]] },
      { id: 'B', label: 'B', article: 'a', condition: null },
    ];
    const order: readonly OrderKey[] = [{ by: 'tier', label: 'Fascia' }];
    const mode = { kind: 'fullOnly' } as const;
    const budget = (...ids: readonly string[]): BudgetMode => ({
      kind: 'byTier',
      tiers: ids.map((tier) => ({ tier, mode })),
    });
    expect(checkRuleSet(smallRuleSet({ tiers, order, budget: budget('A', 'B') }))).toEqual([]);
    expect(onlyProblem(smallRuleSet({ tiers, order, budget: budget('A') }))).toEqual([
      'BUDGET_TIER_MISSING',
      'budget',
      { tier: 'B' },
    ]);
    expect(onlyProblem(smallRuleSet({ tiers, order, budget: budget('B', 'A') }))[0]).toBe('BUDGET_TIER_ORDER');
    expect(onlyProblem(smallRuleSet({ tiers, order, budget: budget('A', 'B', 'C') }))).toEqual([
      'BUDGET_TIER_UNKNOWN',
      'budget.tiers[2]',
      { tier: 'C' },
    ]);
    expect(onlyProblem(smallRuleSet({ tiers, budget: budget('A', 'B') }))[0]).toBe('ORDER_TIER_NOT_FIRST');
  });
});
