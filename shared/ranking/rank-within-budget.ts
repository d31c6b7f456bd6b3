import type { CompiledRuleSet } from '../rules/compile-rule-set.ts';
import type { Cents } from '../values/brands.ts';
import type { RankedEntry, Ranking, RankingCandidate } from './ranking.ts';
import { type SpentRanking, spendBudget } from './spend-budget.ts';
import type { Asking } from './spend-ranking.ts';
import { type Ordered, type TotalOrder, totalOrder } from './total-order.ts';

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
  const sorted = sortByEligibility(candidates, order);
  const placed = byRanking(sorted.placed, ruleSet);
  const spent = spendBudget(ruleSet.ruleSet.budget, mapValues(placed, askingOf), budget);
  const entries: RankedEntry[] = [];
  const asksMinutes = ruleSet.ruleSet.groups.some(({ criteria }) => criteria.some(({ kind }) => kind === 'assigned'));
  for (const { ranking, spending } of spent) {
    for (const [one, placing] of placings(placed.get(ranking ?? '') ?? [], spending, order)) {
      entries.push(entryOf(one, placing, asksMinutes));
    }
  }
  for (const one of sorted.incomplete) entries.push(entryOf(one, withoutPlace.incomplete, asksMinutes));
  for (const one of sorted.notEligible) entries.push(entryOf(one, withoutPlace.notEligible, asksMinutes));
  return {
    entries,
    parts: spent.map(({ spending: _, budget: own, received, assigned, passedOn, ...part }) => ({
      ...part,
      budget: own as Cents,
      received: received as Cents,
      assigned: assigned as Cents,
      passedOn: passedOn as Cents,
    })),
    funded: total(spent, ({ funded }) => funded),
    waiting: total(spent, ({ waiting }) => waiting),
    notEligible: sorted.notEligible.length,
    incomplete: sorted.incomplete.length,
    assigned: total(spent, ({ assigned }) => assigned) as Cents,
    budget,
    firstExcluded: spent.find(({ firstExcluded }) => firstExcluded !== null)?.firstExcluded ?? null,
    drawSeed,
  };
}

interface Sorted {
  readonly placed: readonly Ordered[];
  readonly incomplete: readonly Ordered[];
  readonly notEligible: readonly Ordered[];
}

function sortByEligibility(candidates: readonly RankingCandidate[], order: TotalOrder): Sorted {
  const sorted = { placed: [] as Ordered[], incomplete: [] as Ordered[], notEligible: [] as Ordered[] };
  for (const ordered of order.sort(candidates)) {
    const { eligibility } = ordered.candidate.evaluation;
    const among = eligibility === 'incomplete' || eligibility === 'notEligible' ? eligibility : 'placed';
    sorted[among].push(ordered);
  }
  return sorted;
}

/** The rows in order, ranking by ranking; under '' where there is one. */
function byRanking(
  ordered: readonly Ordered[],
  { ruleSet: { budget } }: CompiledRuleSet,
): ReadonlyMap<string, readonly Ordered[]> {
  if (budget.kind !== 'rankings') return new Map([['', ordered]]);
  const rankings = new Map<string, Ordered[]>(budget.rankings.map(({ id }) => [id, []]));
  for (const one of ordered) {
    const { ranking: id, rowId } = one.candidate.evaluation;
    const ranking = rankings.get(id ?? '');
    if (ranking === undefined) throw new Error(`The eligible row ${rowId} is in no ranking`);
    ranking.push(one);
  }
  return rankings;
}

function askingOf(rows: readonly Ordered[]): readonly Asking[] {
  return rows.map(({ candidate }) => {
    const { rowId, amount, tier } = candidate.evaluation;
    if (amount === null) throw new Error(`The eligible row ${rowId} has no amount`);
    return { rowId, amount, tier };
  });
}

type Placing = Pick<RankedEntry, 'place' | 'outcome' | 'assigned' | 'decidedBy'>;

const withoutPlace = {
  incomplete: { outcome: 'incomplete', place: null, assigned: 0 as Cents, decidedBy: '' },
  notEligible: { outcome: 'notEligible', place: null, assigned: 0 as Cents, decidedBy: '' },
} as const satisfies Record<string, Placing>;

/** The rows of one ranking, each with its place, what it receives and the key that puts it behind the one before. */
function placings(
  rows: readonly Ordered[],
  spending: SpentRanking['spending'],
  order: TotalOrder,
): readonly (readonly [Ordered, Placing])[] {
  return rows.map((one, index) => {
    const assigned = spending[index] ?? null;
    const previous = rows[index - 1];
    return [
      one,
      {
        outcome: assigned === null ? 'waiting' : 'funded',
        place: index + 1,
        assigned: (assigned ?? 0) as Cents,
        decidedBy: previous === undefined ? '' : order.decidedBy(previous, one),
      },
    ];
  });
}

function entryOf({ candidate: { evaluation, comune } }: Ordered, placing: Placing, asksMinutes: boolean): RankedEntry {
  const { rowId, eligibility, score, amount, ranking, tier, lines } = evaluation;
  return {
    rowId,
    place: placing.place,
    outcome: placing.outcome,
    withReserve: eligibility === 'withReserve',
    score,
    amount,
    assigned: placing.assigned,
    comune,
    ranking,
    tier,
    lacksMinutes: asksMinutes && lines.some(({ minutes }) => minutes === null),
    decidedBy: placing.decidedBy,
  };
}

function mapValues<Key, From, To>(map: ReadonlyMap<Key, From>, convert: (from: From) => To): ReadonlyMap<Key, To> {
  return new Map([...map].map(([key, value]) => [key, convert(value)]));
}

function total(parts: readonly SpentRanking[], of: (part: SpentRanking) => number): number {
  return parts.reduce((sum, part) => sum + of(part), 0);
}
