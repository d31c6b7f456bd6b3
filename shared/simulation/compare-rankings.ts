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
  const changes = inBoth(before, after);
  const byPlaceBefore = [...changes.values()];
  const byPlaceAfter = after.entries.flatMap((entry) => changes.get(keyOf(entry)) ?? []);
  return {
    entered: byPlaceAfter.filter((change) => !isFunded(change.before) && isFunded(change.after)),
    left: byPlaceBefore.filter((change) => isFunded(change.before) && !isFunded(change.after)),
    moved: byPlaceAfter.filter((change) => isFunded(change.before) === isFunded(change.after) && hasMoved(change)),
    changedAmount: byPlaceAfter.filter(
      (change) => isFunded(change.before) && isFunded(change.after) && change.before.assigned !== change.after.assigned,
    ),
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

function inBoth(before: Ranking, after: Ranking): ReadonlyMap<string, EntryChange> {
  const afterwards = new Map(after.entries.map((entry) => [keyOf(entry), entry]));
  const changes = new Map<string, EntryChange>();
  for (const entry of before.entries) {
    const then = afterwards.get(keyOf(entry));
    if (then === undefined) throw new Error(`The row ${entry.rowId} is in one ranking only`);
    changes.set(keyOf(entry), { before: entry, after: then });
  }
  if (changes.size !== after.entries.length) throw new Error('A row is in one ranking only, or twice');
  return changes;
}

/** A row id is unique within a Comune, not beyond. */
function keyOf({ comune, rowId }: RankedEntry): string {
  return `${comune}/${rowId}`;
}

function isFunded({ outcome }: RankedEntry): boolean {
  return outcome === 'funded';
}

function hasMoved({ before, after }: EntryChange): boolean {
  return before.place !== after.place || before.ranking !== after.ranking;
}

function comuniOf(changes: readonly EntryChange[]): readonly ComuneDifference[] {
  const comuni = new Map<IstatCode, { funded: BeforeAfter<number>; cost: BeforeAfter<number> }>();
  for (const { before, after } of changes) {
    const known = comuni.get(before.comune) ?? nothing;
    comuni.set(before.comune, {
      funded: {
        before: known.funded.before + Number(isFunded(before)),
        after: known.funded.after + Number(isFunded(after)),
      },
      cost: { before: known.cost.before + before.assigned, after: known.cost.after + after.assigned },
    });
  }
  return [...comuni]
    .map(([comune, { funded, cost }]) => ({
      comune,
      funded,
      cost: { before: cost.before as Cents, after: cost.after as Cents },
    }))
    .sort((one, other) => (one.comune < other.comune ? -1 : 1));
}

const nothing = { funded: { before: 0, after: 0 }, cost: { before: 0, after: 0 } };
