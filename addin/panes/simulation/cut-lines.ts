import type { EntryChange, RankingDifference } from '../../../shared/simulation/compare-rankings.ts';

/** Where the paid part ends on each side of the picture, and a line for each row that crosses its end. */
export interface CutLines {
  readonly before: number;
  readonly after: number;
  readonly lines: readonly {
    readonly key: string;
    readonly enters: boolean;
    readonly from: number;
    readonly to: number;
  }[];
}

/** Of each kind; more are one blot. */
const mostLines = 24;

/**
 * The picture of who enters and who leaves: heights from the top, in the units of `height`. Who has no place on a side
 * comes at its foot. Of very many, evenly spread ones stand for all.
 */
export function cutLines({ entered, left, outcomes }: RankingDifference, height: number): CutLines {
  const placed = (side: 'before' | 'after') => outcomes.funded[side] + outcomes.waiting[side];
  const rows = Math.max(1, placed('before'), placed('after'));
  // Rankings that share a fund have places of their own each: none may fall off the picture.
  const at = (place: number | null) => (place === null ? height : Math.min(height, ((place - 0.5) / rows) * height));
  const line = (enters: boolean) => (change: EntryChange) => ({
    key: `${change.before.comune}/${change.before.rowId}`,
    enters,
    from: at(change.before.place),
    to: at(change.after.place),
  });
  return {
    before: (outcomes.funded.before / rows) * height,
    after: (outcomes.funded.after / rows) * height,
    lines: [...spread(left).map(line(false)), ...spread(entered).map(line(true))],
  };
}

function spread(changes: readonly EntryChange[]): readonly EntryChange[] {
  const every = Math.ceil(changes.length / mostLines);
  return changes.filter((_, index) => index % Math.max(1, every) === 0);
}
