import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { b2Rules2025 } from '../../../shared/demonstration/b2-2025-rules.ts';
import { rankWithinBudget } from '../../../shared/ranking/rank-within-budget.ts';
import type { Ranking, RankingCandidate } from '../../../shared/ranking/ranking.ts';
import { compileRuleSet } from '../../../shared/rules/compile-rule-set.ts';
import { evaluate } from '../../../shared/rules/evaluate.ts';
import type { RuleSet } from '../../../shared/rules/rule-set.ts';
import { compareRankings, type EntryChange } from '../../../shared/simulation/compare-rankings.ts';
import type { Cents, Instant, IstatCode } from '../../../shared/values/brands.ts';
import { arbitraryCandidates } from '../ranking/arbitrary-candidates.ts';
import { adultRow } from '../rules/b2-row.ts';

const rulesWith = (change: Partial<RuleSet>): RuleSet => ({ ...b2Rules2025, ...change });
const arbitraryRules = fc.constantFrom(
  b2Rules2025,
  rulesWith({ groups: b2Rules2025.groups.slice(1) }),
  rulesWith({ order: [...b2Rules2025.order].reverse() }),
  rulesWith({ gates: b2Rules2025.gates.slice(0, 1) }),
  rulesWith({ budget: { kind: 'proRata' } }),
  rulesWith({ budget: { kind: 'skipToSmaller' } }),
);
const arbitraryBudget = fc.integer({ min: 0, max: 60_000_00 }).map((cents) => cents as Cents);

function rank(candidates: readonly RankingCandidate[], rules: RuleSet, budget: Cents): Ranking {
  const ruleSet = compileRuleSet(rules);
  const evaluated = candidates.map((candidate) => ({
    ...candidate,
    evaluation: evaluate(ruleSet, candidate.evaluation.rowId, candidate.values),
  }));
  return rankWithinBudget({ candidates: evaluated, ruleSet, budget, drawSeed: 'verbale 1' });
}

const idsOf = (changes: readonly EntryChange[]) => changes.map(({ before }) => before.rowId);
const fundedIn = ({ entries }: Ranking) =>
  entries.filter(({ outcome }) => outcome === 'funded').map(({ rowId }) => rowId);

describe('a ranking beside another of the same rows', () => {
  it('differs from itself in nothing', () => {
    fc.assert(
      fc.property(arbitraryCandidates, arbitraryRules, arbitraryBudget, (candidates, rules, budget) => {
        const ranking = rank(candidates, rules, budget);
        const { entered, left, moved, changedAmount, cost, byComune } = compareRankings(ranking, ranking);
        expect([entered, left, moved, changedAmount]).toEqual([[], [], [], []]);
        expect(cost.after).toBe(cost.before);
        for (const comune of byComune) expect(comune.cost.after).toBe(comune.cost.before);
      }),
    );
  });

  it('tells who entered and who left exactly, and counts everybody', () => {
    fc.assert(
      fc.property(
        arbitraryCandidates,
        fc.tuple(arbitraryRules, arbitraryBudget),
        fc.tuple(arbitraryRules, arbitraryBudget),
        (candidates, one, other) => {
          const before = rank(candidates, ...one);
          const after = rank(candidates, ...other);
          const { entered, left, moved, outcomes } = compareRankings(before, after);
          const stayed = fundedIn(before).filter((rowId) => !idsOf(left).includes(rowId));
          expect(new Set([...stayed, ...idsOf(entered)])).toEqual(new Set(fundedIn(after)));
          expect(idsOf(left).every((rowId) => fundedIn(before).includes(rowId))).toBe(true);
          expect(new Set([...idsOf(entered), ...idsOf(left), ...idsOf(moved)]).size).toBe(
            entered.length + left.length + moved.length,
          );
          expect(outcomes.funded.after - outcomes.funded.before).toBe(entered.length - left.length);
          const total = Object.values(outcomes).reduce((sum, { after: count }) => sum + count, 0);
          expect(total).toBe(candidates.length);
          for (const change of moved) {
            expect([change.before.place, change.before.ranking]).not.toEqual([
              change.after.place,
              change.after.ranking,
            ]);
          }
        },
      ),
    );
  });

  it('costs what its rows are assigned, Comune by Comune to the cent', () => {
    fc.assert(
      fc.property(
        arbitraryCandidates,
        fc.tuple(arbitraryRules, arbitraryBudget),
        fc.tuple(arbitraryRules, arbitraryBudget),
        (candidates, one, other) => {
          const before = rank(candidates, ...one);
          const after = rank(candidates, ...other);
          const { cost, byComune, outcomes } = compareRankings(before, after);
          expect(cost).toEqual({ before: before.assigned, after: after.assigned });
          for (const side of ['before', 'after'] as const) {
            expect(byComune.reduce((sum, comune) => sum + comune.cost[side], 0)).toBe(cost[side]);
            expect(byComune.reduce((sum, comune) => sum + comune.funded[side], 0)).toBe(outcomes.funded[side]);
          }
          expect(byComune.map(({ comune }) => comune)).toEqual(
            [...new Set(candidates.map(({ comune }) => comune))].sort(),
          );
        },
      ),
    );
  });

  it('lists a sum that changed though nobody moved', () => {
    const rows = ['a', 'b'].map((rowId) => candidate(rowId, '015077'));
    const before = rank(rows, b2Rules2025, 2_400_00 as Cents);
    const after = rank(rows, rulesWith({ budget: { kind: 'proRata' } }), 1_000_00 as Cents);
    const { changedAmount, entered, left, moved } = compareRankings(before, after);
    expect([entered, left, moved]).toEqual([[], [], []]);
    expect(changedAmount.map(({ before: one, after: other }) => [one.assigned, other.assigned])).toEqual([
      [1_200_00, 500_00],
      [1_200_00, 500_00],
    ]);
  });

  it('tells copied files apart by their Comune', () => {
    const rows = [candidate('same', '015077'), candidate('same', '015086')];
    const before = rank(rows, b2Rules2025, 2_400_00 as Cents);
    const after = rank(rows, b2Rules2025, 1_200_00 as Cents);
    expect(compareRankings(before, after).left).toHaveLength(1);
  });

  it('is of the same rows, or nothing is said', () => {
    const one = rank([candidate('a', '015077')], b2Rules2025, 0 as Cents);
    const other = rank([candidate('b', '015077')], b2Rules2025, 0 as Cents);
    expect(() => compareRankings(one, other)).toThrow();
    expect(() => compareRankings(one, rank([], b2Rules2025, 0 as Cents))).toThrow();
    expect(() => compareRankings(rank([], b2Rules2025, 0 as Cents), one)).toThrow();
  });
});

function candidate(rowId: string, comune: string): RankingCandidate {
  const values = adultRow();
  const evaluation = evaluate(compileRuleSet(b2Rules2025), rowId, values);
  return { evaluation, values, presentedAt: '2025-06-12T08:30:00Z' as Instant, comune: comune as IstatCode };
}
