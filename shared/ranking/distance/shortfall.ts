import type { SpendingMode } from '../../rules/budget-mode.ts';
import type { Asking, RankingMode } from '../spend-ranking.ts';

/** What a row lacks to be paid in full where it stands. */
export interface Shortfall {
  /** Cents beyond what is there; 0 where the money would do. */
  readonly money: number;
  /** Places beyond those there are; 0 where they are not counted. */
  readonly places: number;
}

/**
 * The money that pays everybody down to the row in full, and what of it is not there. Money alone is not enough where
 * places are counted.
 *
 * @param rows of its ranking, in order
 * @param at where the row stands among them
 * @param available of the ranking, in cents
 * @example shortfall({ kind: 'fullOnly' }, rows, 14, 650_000_00).money // 120000
 */
export function shortfall(mode: RankingMode, rows: readonly Asking[], at: number, available: number): Shortfall {
  const own = rows[at];
  if (mode.kind !== 'byTier')
    return { money: Math.max(0, needed(mode, rows, at) - available), places: placesShort(mode, at) };
  let before = 0;
  for (const { tier, mode: ofTier } of mode.tiers) {
    const inTier = rows.filter((row) => row.tier === tier);
    const place = own === undefined ? -1 : inTier.indexOf(own);
    if (place >= 0) {
      return {
        money: Math.max(0, before + needed(ofTier, inTier, place) - available),
        places: placesShort(ofTier, place),
      };
    }
    before += sum(inTier);
  }
  throw new Error('A row with a place is in a tier that is paid');
}

function needed(mode: SpendingMode, rows: readonly Asking[], at: number): number {
  return sum(mode.kind === 'proRata' ? rows : rows.slice(0, at + 1));
}

function placesShort(mode: SpendingMode, at: number): number {
  return mode.kind === 'places' ? Math.max(0, at + 1 - mode.places) : 0;
}

function sum(rows: readonly Asking[]): number {
  return rows.reduce((total, { amount }) => total + amount, 0);
}
