import { describe, expect, it } from 'vitest';
import { b2Rules2025 } from '../../../../shared/demonstration/b2-2025-rules.ts';
import type { FieldValues } from '../../../../shared/fields/field-definition.ts';
import { firstWhere, fundedIf } from '../../../../shared/ranking/distance/funded-if.ts';
import { candidateOf } from '../../../../shared/ranking/row-to-rank.ts';
import { compileRuleSet } from '../../../../shared/rules/compile-rule-set.ts';
import type { Cents, Instant, IstatCode } from '../../../../shared/values/brands.ts';
import { adultRow } from '../../rules/b2-row.ts';

const tiered = compileRuleSet({
  ...b2Rules2025,
  tiers: [
    { id: 'A', label: 'A', article: 'art. 1', condition: [[{ field: 'isee', operator: 'atMost', value: 5_000_00 }]] },
    { id: 'B', label: 'B', article: 'art. 1', condition: null },
  ],
  order: [{ by: 'tier', label: 'Fascia' }, ...b2Rules2025.order],
  budget: {
    kind: 'byTier',
    tiers: [
      { tier: 'A', mode: { kind: 'fullOnly' } },
      { tier: 'B', mode: { kind: 'fullOnly' } },
    ],
  },
});

function candidate(rowId: string, changes: FieldValues) {
  const row = { rowId, comune: '015077' as IstatCode, values: adultRow(changes), protocolNumber: null };
  return candidateOf({ ...row, presentedAt: '2025-06-12T08:30:00Z' as Instant, isComplete: true }, tiered);
}

describe('a row tried as another', () => {
  it('is there once: as it was, it holds nobody up any more', () => {
    const of = candidate('row', { isee: 1_000_00, profile: 'homeAssistant' });
    const isFunded = fundedIf({ candidates: [of], ruleSet: tiered, budget: 1_200_00 as Cents, drawSeed: 'x', of });
    expect(isFunded(of)).toBe(false);
    // In tier B there is money once nobody is left unpaid in tier A.
    expect(isFunded(candidate('row', { isee: 6_000_00 }))).toBe(true);
  });

  it('is not funded where it would have no place', () => {
    const of = candidate('row', {});
    const isFunded = fundedIf({ candidates: [of], ruleSet: tiered, budget: 9_000_00 as Cents, drawSeed: 'x', of });
    expect([isFunded(of), isFunded(candidate('row', { isee: 30_000_00 }))]).toEqual([true, false]);
  });
});

describe('the first index with a yes', () => {
  it('is found among none, some and all', () => {
    expect([0, 3, 7].map((from) => firstWhere(7, (index) => index >= from))).toEqual([0, 3, 7]);
    expect(firstWhere(0, () => true)).toBe(0);
  });
});
