import type { Cents } from '../values/brands.ts';

/**
 * How the money goes down one order.
 *
 * - `fullOnly`: in full, stopping at the first that does not fit;
 * - `skipToSmaller`: who does not fit is skipped for the next that does: only where the notice declares it (DOMAIN F.3);
 * - `partialLast`: the last one receives what is left;
 * - `proRata`: everybody, each reduced in the same proportion, to the cent by largest remainder;
 * - `places`: in full, to so many at most.
 */
export type SpendingMode =
  | { readonly kind: 'fullOnly' }
  | { readonly kind: 'skipToSmaller' }
  | { readonly kind: 'partialLast' }
  | { readonly kind: 'proRata' }
  | { readonly kind: 'places'; readonly places: number };

/**
 * How a call's budget is spent.
 *
 * - `byTier`: each tier in its own mode, the next only once all of those before it were paid in full;
 * - `rankings`: several rankings that share a fund, each with its part; what a part leaves over goes to the ranking named
 *   in `overflowsTo` and nowhere else (Cinisello B2: any residue scrolls ranking 1 alone).
 */
export type BudgetMode =
  | SpendingMode
  | { readonly kind: 'byTier'; readonly tiers: readonly TierSpending[] }
  | {
      readonly kind: 'rankings';
      /** The choice that says in which ranking a row is. */
      readonly field: string;
      readonly rankings: readonly SharedRanking[];
    };

export interface TierSpending {
  readonly tier: string;
  readonly mode: SpendingMode;
}

/** One of the rankings that share a fund. */
export interface SharedRanking {
  readonly id: string;
  readonly label: string;
  /** The choices of the field whose rows are in it. */
  readonly values: readonly string[];
  readonly budget: Cents;
  readonly mode: SpendingMode;
  readonly overflowsTo: string | null;
}
