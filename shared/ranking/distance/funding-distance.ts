import type { CompiledRuleSet } from '../../rules/compile-rule-set.ts';
import type { Cents, IstatCode, Points } from '../../values/brands.ts';
import type { RankedEntry, Ranking, RankingCandidate } from '../ranking.ts';
import { type FundedIf, firstWhere, fundedIf } from './funded-if.ts';
import { shortfall } from './shortfall.ts';
import { type SufficientChange, sufficientChanges } from './sufficient-changes.ts';

/** What lies between a row and its money, as things stand. */
export interface FundingDistance {
  /** The last that is paid in its ranking; `null` where nobody is. */
  readonly lastFunded: {
    readonly rowId: string;
    readonly comune: IstatCode;
    readonly place: number;
    readonly score: Points;
  } | null;
  /** Hundredths of a point more, all else as it is, that would bring it to be funded; `null` where no points would. */
  readonly pointsMissing: Points | null;
  /** Each of them alone would do. */
  readonly changes: readonly SufficientChange[];
  /** Cents more in its ranking that would pay everybody down to it in full. */
  readonly moneyMissing: Cents;
  /** Places more, where places are counted. */
  readonly placesMissing: number;
}

/**
 * Of a row that waits, or receives less than its amount: what would have to change. A tier that waits for the one before
 * is a matter of money and not of points.
 *
 * @example fundingDistance({ candidates, ruleSet, budget, drawSeed, ranking, entry, of })?.moneyMissing
 */
export function fundingDistance(input: {
  readonly candidates: readonly RankingCandidate[];
  readonly ruleSet: CompiledRuleSet;
  readonly budget: Cents;
  readonly drawSeed: string;
  readonly ranking: Ranking;
  readonly entry: RankedEntry;
  readonly of: RankingCandidate;
}): FundingDistance | null {
  const { entry, of, ranking, ruleSet } = input;
  const waits = entry.outcome === 'waiting';
  if (entry.place === null || (!waits && entry.assigned === entry.amount)) return null;
  const isFunded = fundedIf(input);
  const pointsMissing = waits ? missingPoints(input, isFunded) : null;
  const lacking = shortfallOf(input);
  const last = ranking.entries.findLast((one) => one.ranking === entry.ranking && one.outcome === 'funded');
  return {
    lastFunded:
      last === undefined || last.place === null
        ? null
        : { rowId: last.rowId, comune: last.comune, place: last.place, score: last.score },
    pointsMissing,
    changes: waits ? sufficientChanges({ ruleSet, of, pointsMissing, isFunded }) : [],
    moneyMissing: lacking.money as Cents,
    placesMissing: lacking.places,
  };
}

/** The more points, the better the place (promise 6), and a better place never loses the money. */
function missingPoints(
  { candidates, of, ruleSet }: Parameters<typeof fundingDistance>[0],
  isFunded: FundedIf,
): Points | null {
  if (!ruleSet.order.some(({ key }) => key.by === 'score' && key.direction === 'descending')) return null;
  const { evaluation } = of;
  const most = candidates.reduce((best, { evaluation: { score } }) => Math.max(best, score), Number(evaluation.score));
  const enough = most - evaluation.score + 1;
  const more = firstWhere(enough + 1, (points) =>
    isFunded({ ...of, evaluation: { ...evaluation, score: (evaluation.score + points) as Points } }),
  );
  return more > enough ? null : (more as Points);
}

function shortfallOf({ entry, ranking, ruleSet }: Parameters<typeof fundingDistance>[0]): ReturnType<typeof shortfall> {
  const { budget } = ruleSet.ruleSet;
  const mode = budget.kind === 'rankings' ? budget.rankings.find(({ id }) => id === entry.ranking)?.mode : budget;
  const part = ranking.parts.find((one) => one.ranking === entry.ranking);
  if (mode === undefined || part === undefined) throw new Error('A row with a place is in a ranking that has money');
  const rows = ranking.entries
    .filter((one) => one.place !== null && one.ranking === entry.ranking)
    .map(({ amount, rowId, tier }) => ({ rowId, amount: amount ?? 0, tier }));
  return shortfall(mode, rows, (entry.place ?? 1) - 1, part.budget + part.received);
}
