import type { CompiledRuleSet } from '../rules/compile-rule-set.ts';
import type { Evaluation } from '../rules/evaluation.ts';
import type { Cents } from '../values/brands.ts';
import type { Outcome, RankedEntry, Ranking, RankingCandidate } from './ranking.ts';
import { type SpentRanking, spendBudget } from './spend-budget.ts';
import type { Asking } from './spend-ranking.ts';
import { type TotalOrder, totalOrder } from './total-order.ts';

/**
 * Orders the eligible rows and spends the budget the way the rule set says (DOMAIN F.3). The order is total: order keys of
 * the rule set, `presentedAt`, draw; shuffled candidates give the same ranking. Whatever the way, what is assigned never
 * exceeds the budget.
 *
 * @param input.budget what may be assigned, in cents
 * @throws Error when an eligible candidate has no amount, which `evaluate` never gives
 * @example rankWithinBudget({ candidates, ruleSet, budget, drawSeed: 'verbale 12/2025' }).firstExcluded
 */
export function rankWithinBudget(input: {
  readonly candidates: readonly RankingCandidate[];
  readonly ruleSet: CompiledRuleSet;
  readonly budget: Cents;
  readonly drawSeed: string;
}): Ranking {
  const { candidates, ruleSet, budget, drawSeed } = input;
  const order = totalOrder(ruleSet, drawSeed);
  const having = (eligibility: Evaluation['eligibility']) =>
    order.sort(candidates.filter(({ evaluation }) => evaluation.eligibility === eligibility));
  const placed = byRanking(order.sort(candidates.filter(hasPlace)), ruleSet);
  const spent = spendBudget(ruleSet.ruleSet.budget, mapValues(placed, askingOf), budget);
  const [incomplete, notEligible] = [having('incomplete'), having('notEligible')];
  return {
    entries: [
      ...spent.flatMap((part) => placedEntries(placed.get(part.ranking ?? '') ?? [], part, order)),
      ...incomplete.map((candidate) => entryOf(candidate, 'incomplete')),
      ...notEligible.map((candidate) => entryOf(candidate, 'notEligible')),
    ],
    parts: spent.map(({ spending: _, budget: own, received, assigned, passedOn, ...part }) => ({
      ...part,
      budget: own as Cents,
      received: received as Cents,
      assigned: assigned as Cents,
      passedOn: passedOn as Cents,
    })),
    funded: total(spent, ({ funded }) => funded),
    waiting: total(spent, ({ waiting }) => waiting),
    notEligible: notEligible.length,
    incomplete: incomplete.length,
    assigned: total(spent, ({ assigned }) => assigned) as Cents,
    budget,
    firstExcluded: spent.find(({ firstExcluded }) => firstExcluded !== null)?.firstExcluded ?? null,
    drawSeed,
  };
}

function hasPlace({ evaluation: { eligibility } }: RankingCandidate): boolean {
  return eligibility === 'eligible' || eligibility === 'withReserve';
}

/** The rows in order, ranking by ranking; under '' where there is one. */
function byRanking(
  ordered: readonly RankingCandidate[],
  { ruleSet: { budget } }: CompiledRuleSet,
): ReadonlyMap<string, readonly RankingCandidate[]> {
  if (budget.kind !== 'rankings') return new Map([['', ordered]]);
  const rankings = new Map<string, RankingCandidate[]>(budget.rankings.map(({ id }) => [id, []]));
  for (const candidate of ordered) {
    const ranking = rankings.get(candidate.evaluation.ranking ?? '');
    if (ranking === undefined) throw new Error(`The eligible row ${candidate.evaluation.rowId} is in no ranking`);
    ranking.push(candidate);
  }
  return rankings;
}

function askingOf(rows: readonly RankingCandidate[]): readonly Asking[] {
  return rows.map(({ evaluation: { rowId, amount, tier } }) => {
    if (amount === null) throw new Error(`The eligible row ${rowId} has no amount`);
    return { rowId, amount, tier };
  });
}

function placedEntries(
  rows: readonly RankingCandidate[],
  { spending }: SpentRanking,
  order: TotalOrder,
): readonly RankedEntry[] {
  return rows.map((candidate, index) => {
    const assigned = spending[index] ?? null;
    const previous = rows[index - 1];
    return {
      ...entryOf(candidate, assigned === null ? 'waiting' : 'funded'),
      place: index + 1,
      assigned: (assigned ?? 0) as Cents,
      decidedBy: previous === undefined ? '' : order.decidedBy(previous, candidate),
    };
  });
}

function entryOf({ evaluation, comune }: RankingCandidate, outcome: Outcome): RankedEntry {
  return {
    rowId: evaluation.rowId,
    place: null,
    outcome,
    withReserve: evaluation.eligibility === 'withReserve',
    score: evaluation.score,
    amount: evaluation.amount,
    assigned: 0 as Cents,
    comune,
    ranking: evaluation.ranking,
    tier: evaluation.tier,
    lacksMinutes: evaluation.lines.some(({ minutes }) => minutes === null),
    decidedBy: '',
  };
}

function mapValues<Key, From, To>(map: ReadonlyMap<Key, From>, convert: (from: From) => To): ReadonlyMap<Key, To> {
  return new Map([...map].map(([key, value]) => [key, convert(value)]));
}

function total(parts: readonly SpentRanking[], of: (part: SpentRanking) => number): number {
  return parts.reduce((sum, part) => sum + of(part), 0);
}
