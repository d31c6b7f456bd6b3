import type { Outcome, RankedEntry, Ranking } from '../ranking/ranking.ts';
import type { Cents, IstatCode } from '../values/brands.ts';

/** The same figure in one ranking and in the other. */
export interface BeforeAfter<Value> {
  readonly before: Value;
  readonly after: Value;
}

/** One row in both rankings. */
export type EntryChange = BeforeAfter<RankedEntry>;

/** What another ranking of the same rows changes. */
export interface RankingDifference {
  /** Every row, in the order of the second. */
  readonly all: readonly EntryChange[];
  /** Funded only in the second, in its order. */
  readonly entered: readonly EntryChange[];
  /** Funded only in the first, in its order. */
  readonly left: readonly EntryChange[];
  /** Neither entered nor left, but at another place, in another ranking, or with a place only in one of the two. */
  readonly moved: readonly EntryChange[];
  /** Funded in both with another sum; who also moved is in both lists. */
  readonly changedAmount: readonly EntryChange[];
  readonly outcomes: Readonly<Record<Outcome, BeforeAfter<number>>>;
  /** What is assigned in all. */
  readonly cost: BeforeAfter<Cents>;
  /** Every Comune that has a row, by code. */
  readonly byComune: readonly ComuneDifference[];
}

export interface ComuneDifference {
  readonly comune: IstatCode;
  readonly funded: BeforeAfter<number>;
  /** What its rows are assigned. */
  readonly cost: BeforeAfter<Cents>;
}

/**
 * Two rankings of the same rows side by side: who entered among the funded, who left, who moved, and what it costs.
 *
 * @throws Error when the rankings are not of the same rows
 * @example compareRankings(ranking, ranking).entered // []
 */
export function compareRankings(before: Ranking, after: Ranking): RankingDifference {
  const { byPlaceAfter, byPlaceBefore } = inBoth(before, after);
  const entered: EntryChange[] = [];
  const moved: EntryChange[] = [];
  const changedAmount: EntryChange[] = [];
  for (const change of byPlaceAfter) {
    const [was, is] = [isFunded(change.before), isFunded(change.after)];
    if (is && !was) entered.push(change);
    if (is === was && hasMoved(change)) moved.push(change);
    if (is && was && change.before.assigned !== change.after.assigned) changedAmount.push(change);
  }
  return {
    all: byPlaceAfter,
    entered,
    left: byPlaceBefore.filter((change) => isFunded(change.before) && !isFunded(change.after)),
    moved,
    changedAmount,
    outcomes: {
      funded: { before: before.funded, after: after.funded },
      waiting: { before: before.waiting, after: after.waiting },
      notEligible: { before: before.notEligible, after: after.notEligible },
      incomplete: { before: before.incomplete, after: after.incomplete },
    },
    cost: { before: before.assigned, after: after.assigned },
    byComune: comuniOf(byPlaceBefore),
  };
}

/** Every row in both rankings, in the order of either. A row id is unique within a Comune, not beyond. */
function inBoth(
  before: Ranking,
  after: Ranking,
): { readonly byPlaceBefore: readonly EntryChange[]; readonly byPlaceAfter: readonly EntryChange[] } {
  const indexes = new Map<IstatCode, Map<string, number>>();
  for (const [index, { comune, rowId }] of before.entries.entries()) {
    const own = indexes.get(comune) ?? new Map<string, number>();
    own.set(rowId, index);
    indexes.set(comune, own);
  }
  const byPlaceBefore: EntryChange[] = [];
  const byPlaceAfter = after.entries.map((then): EntryChange => {
    const index = indexes.get(then.comune)?.get(then.rowId) ?? -1;
    const entry = before.entries[index];
    if (entry === undefined) throw new Error(`The row ${then.rowId} is in one ranking only`);
    const change = { before: entry, after: then };
    byPlaceBefore[index] = change;
    return change;
  });
  const found = byPlaceBefore.filter((change) => change !== undefined).length;
  if (found !== before.entries.length || found !== after.entries.length) {
    throw new Error('A row is in one ranking only, or twice');
  }
  return { byPlaceBefore, byPlaceAfter };
}

function isFunded({ outcome }: RankedEntry): boolean {
  return outcome === 'funded';
}

function hasMoved({ before, after }: EntryChange): boolean {
  return before.place !== after.place || before.ranking !== after.ranking;
}

function comuniOf(changes: readonly EntryChange[]): readonly ComuneDifference[] {
  const comuni = new Map<IstatCode, Totals>();
  for (const { before, after } of changes) {
    let totals = comuni.get(before.comune);
    if (totals === undefined) {
      totals = { funded: { before: 0, after: 0 }, cost: { before: 0, after: 0 } };
      comuni.set(before.comune, totals);
    }
    totals.funded.before += Number(isFunded(before));
    totals.funded.after += Number(isFunded(after));
    totals.cost.before += before.assigned;
    totals.cost.after += after.assigned;
  }
  return [...comuni]
    .map(([comune, { funded, cost }]) => ({
      comune,
      funded,
      cost: { before: cost.before as Cents, after: cost.after as Cents },
    }))
    .sort((one, other) => (one.comune < other.comune ? -1 : 1));
}

/** What adds up while the rows of a Comune are gone through. */
interface Totals {
  readonly funded: { before: number; after: number };
  readonly cost: { before: number; after: number };
}
