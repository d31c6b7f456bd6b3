import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileRuleSet } from '../../../shared/rules/compile-rule-set.ts';
import { evaluate } from '../../../shared/rules/evaluate.ts';
import { arbitraryRow } from './arbitrary-row.ts';
import { arbitraryRuleSet } from './arbitrary-rule-set.ts';
import { referenceOutcome } from './reference-evaluator.ts';

/** Random rules, and rows on and beside their thresholds. */
const rulesAndRows = arbitraryRuleSet.chain((ruleSet) =>
  fc.array(arbitraryRow(ruleSet), { minLength: 20, maxLength: 20 }).map((rows) => ({ ruleSet, rows })),
);

describe('the engine, against the rules read word by word', () => {
  it('decides the same for every row of every rule set', () => {
    fc.assert(
      fc.property(rulesAndRows, ({ ruleSet, rows }) => {
        const compiled = compileRuleSet(ruleSet);
        for (const values of rows) {
          const { eligibility, reasons, score, lines, amount, tier, ranking, missing } = evaluate(
            compiled,
            'row',
            values,
          );
          const decided = {
            eligibility,
            reasons: reasons.map(({ code }) => code),
            score,
            points: lines.map(({ points }) => points),
            amount,
            tier,
            ranking,
          };
          expect(decided).toEqual(referenceOutcome(ruleSet, values));
          if (eligibility === 'incomplete') expect(missing.length).toBeGreaterThan(0);
          expect(lines.reduce((sum, { points }) => sum + points, 0)).toBe(score);
        }
      }),
      { numRuns: 500 },
    );
  });
});
