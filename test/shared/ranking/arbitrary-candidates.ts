import fc from 'fast-check';
import { b2Rules2025 } from '../../../shared/demonstration/b2-2025-rules.ts';
import type { RankingCandidate } from '../../../shared/ranking/ranking.ts';
import { compileRuleSet } from '../../../shared/rules/compile-rule-set.ts';
import { evaluate } from '../../../shared/rules/evaluate.ts';
import type { Instant, IstatCode } from '../../../shared/values/brands.ts';
import { arbitraryB2Values } from '../rules/arbitrary-values.ts';
import { adultRow } from '../rules/b2-row.ts';

export const compiledB2 = compileRuleSet(b2Rules2025);

/** Candidates with few distinct scores, ISEE values and moments, so that every key of the order gets to decide. */
export const arbitraryCandidates: fc.Arbitrary<readonly RankingCandidate[]> = fc
  .uniqueArray(
    fc.record({
      rowId: fc.uuid({ version: 4 }),
      values: fc.oneof(
        { weight: 1, arbitrary: arbitraryB2Values },
        {
          weight: 4,
          arbitrary: fc
            .record({
              adl: fc.constantFrom(2, 4, 6),
              isee: fc.constantFrom(0, 5_000_00, 9_000_00),
              profile: fc.constantFrom('caregiver', 'homeAssistant', 'homeCareServices'),
              iseeDiscrepancy: fc.boolean(),
            })
            .map(adultRow),
        },
      ),
      presentedAt: fc.constantFrom('2025-06-12T08:30:00Z', '2025-06-12T08:31:00Z', '2025-07-01T10:00:00Z'),
      comune: fc.constantFrom('015032', '015077', '015086', '015098'),
    }),
    { maxLength: 40, selector: ({ rowId }) => rowId },
  )
  .map((rows) =>
    rows.map(({ rowId, values, presentedAt, comune }) => ({
      evaluation: evaluate(compiledB2, rowId, values),
      values,
      presentedAt: presentedAt as Instant,
      comune: comune as IstatCode,
    })),
  );
