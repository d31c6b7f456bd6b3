import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRuleSet } from '../../../shared/rules/check/check-rule-set.ts';
import { compileRuleSet } from '../../../shared/rules/compile-rule-set.ts';
import { evaluate } from '../../../shared/rules/evaluate.ts';
import type { Eligibility } from '../../../shared/rules/evaluation.ts';
import { ruleSetSchema } from '../../../shared/rules/rule-set-schema.ts';
import { arbitraryRow } from './arbitrary-row.ts';
import { arbitraryRuleSet } from './arbitrary-rule-set.ts';

describe('random rule sets', () => {
  it('may always be published and travel as JSON', () => {
    fc.assert(
      fc.property(arbitraryRuleSet, (ruleSet) => {
        expect(checkRuleSet(ruleSet)).toEqual([]);
        expect(ruleSetSchema.parse(JSON.parse(JSON.stringify(ruleSet)))).toEqual(ruleSet);
      }),
      { numRuns: 1_000 },
    );
  });

  it('are of every kind, often enough to trust what is proved on them', () => {
    const seen = new Map<string, number>();
    for (const ruleSet of fc.sample(arbitraryRuleSet, { numRuns: 400, seed: 7 })) {
      for (const kind of new Set(kindsIn(ruleSet))) seen.set(kind, (seen.get(kind) ?? 0) + 1);
    }
    const rare = KINDS.filter((kind) => (seen.get(kind) ?? 0) < 12);
    expect(rare).toEqual([]);
  });

  it('have rows of every outcome', () => {
    const seen = new Map<Eligibility, number>();
    const evaluated = arbitraryRuleSet.chain((ruleSet) =>
      arbitraryRow(ruleSet).map((values) => evaluate(compileRuleSet(ruleSet), 'row', values)),
    );
    for (const { eligibility } of fc.sample(evaluated, { numRuns: 400, seed: 7 })) {
      seen.set(eligibility, (seen.get(eligibility) ?? 0) + 1);
    }
    for (const eligibility of ['eligible', 'withReserve', 'incomplete', 'notEligible'] as const) {
      expect(seen.get(eligibility) ?? 0, eligibility).toBeGreaterThan(12);
    }
  });
});

/** `kind: band`, `operator: atMost`, `by: group` and the like, and parts that may be absent. */
const KINDS = [
  ...['flag', 'choice', 'band', 'perUnit', 'best', 'penalty', 'assigned'],
  ...['fixed', 'share', 'linearShare', 'stepTable', 'months', 'byProfile'],
  ...['fullOnly', 'skipToSmaller', 'partialLast', 'proRata', 'places', 'byTier', 'rankings'],
  ...['ageInYears', 'completedYears', 'completedMonths', 'ratio', 'count', 'min', 'max', 'sum'],
  ...['equals', 'differs', 'atMost', 'lessThan', 'atLeast', 'moreThan', 'oneOf', 'noneOf'],
  ...['isTrue', 'isFalse', 'isFilled', 'isBlank', 'tier', 'score', 'field', 'group', 'appliesWhen', 'reserves'],
];

function kindsIn(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(kindsIn);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    if ((key === 'kind' || key === 'operator' || key === 'by') && typeof value === 'string') return [value];
    const named = key === 'appliesWhen' || (key === 'reserves' && Array.isArray(value) && value.length > 0);
    return named ? [key, ...kindsIn(value)] : kindsIn(value);
  });
}
