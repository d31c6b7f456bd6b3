import type { CompiledRuleSet } from '../../rules/compile-rule-set.ts';
import type { Cents } from '../../values/brands.ts';
import type { RankingCandidate } from '../ranking.ts';
import { spendBudget } from '../spend-budget.ts';
import type { Asking } from '../spend-ranking.ts';
import { totalOrder } from '../total-order.ts';

/** Whether a row would be funded if it were as given, everybody else as they are. */
export type FundedIf = (changed: RankingCandidate) => boolean;

/**
 * Tries a row at other values in the same ranking: it goes to its new place among the others, who are ordered once, and
 * the budget is spent again.
 *
 * @param input.candidates everybody with a place, the row itself included or not
 * @example fundedIf({ candidates, ruleSet, budget, drawSeed, of })({ ...of, evaluation: { ...of.evaluation, score } })
 */
export function fundedIf(input: {
  readonly candidates: readonly RankingCandidate[];
  readonly ruleSet: CompiledRuleSet;
  readonly budget: Cents;
  readonly drawSeed: string;
  readonly of: RankingCandidate;
}): FundedIf {
  const { budget, candidates, drawSeed, of, ruleSet } = input;
  const order = totalOrder(ruleSet, drawSeed);
  const others = new Map<string, Placed[]>();
  for (const { candidate } of order.sort(candidates.filter((one) => one !== of && hasPlace(one)))) {
    const ranking = candidate.evaluation.ranking ?? '';
    const rows = others.get(ranking) ?? [];
    rows.push(placedOf(candidate));
    others.set(ranking, rows);
  }
  const goesBefore = (one: RankingCandidate, other: RankingCandidate) => order.sort([one, other])[0]?.candidate === one;
  return (changed) => {
    if (!hasPlace(changed)) return false;
    const ranking = changed.evaluation.ranking ?? '';
    const own = placedOf(changed);
    const rows = others.get(ranking) ?? [];
    const at = firstWhere(rows.length, (index) => {
      const row = rows[index];
      return row !== undefined && goesBefore(changed, row.candidate);
    });
    const asking = new Map<string, readonly Asking[]>([
      ...others,
      [ranking, [...rows.slice(0, at), own, ...rows.slice(at)]],
    ]);
    const part = spendBudget(ruleSet.ruleSet.budget, asking, budget).find((spent) => (spent.ranking ?? '') === ranking);
    return (part?.spending[at] ?? null) !== null;
  };
}

interface Placed extends Asking {
  readonly candidate: RankingCandidate;
}

function placedOf(candidate: RankingCandidate): Placed {
  const { amount, rowId, tier } = candidate.evaluation;
  if (amount === null) throw new Error(`The eligible row ${rowId} has no amount`);
  return { rowId, amount, tier, candidate };
}

function hasPlace({ evaluation: { eligibility } }: RankingCandidate): boolean {
  return eligibility === 'eligible' || eligibility === 'withReserve';
}

/** The first index where the answer is yes, or `count`; every index after it answers yes too. */
export function firstWhere(count: number, answer: (index: number) => boolean): number {
  let [from, to] = [0, count];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (answer(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
