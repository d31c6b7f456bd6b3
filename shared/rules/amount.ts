import type { Cents } from '../values/brands.ts';
import type { Interval } from './interval.ts';

/** What a funded row receives for the whole benefit, in cents; half-up where it is computed. */
export type Amount =
  | SimpleAmount
  /** One amount for each choice of a field; `tier` is a field too. */
  | {
      readonly kind: 'byProfile';
      readonly field: string;
      readonly table: readonly { readonly value: string; readonly amount: SimpleAmount }[];
    };

/**
 * - `fixed`: the same for everybody;
 * - `share`: a share of a cost, up to `cap` (Dopo di Noi: 70% of the works, at most 20,000 euro);
 * - `linearShare`: on the line between two points, and flat outside it: the lower point belongs to `below`, the upper one
 *   to the line (Monopoli: exempt up to 7,500; 2.00 to 8.00 between; 13.80 beyond);
 * - `stepTable`: by band, a sum in cents or a share in basis points of `shareOf` (Ascoli: 20% to 100% in 81 steps);
 * - `months`: months × a monthly sum, for at most `most` months.
 */
export type SimpleAmount =
  | { readonly kind: 'fixed'; readonly cents: Cents }
  | {
      readonly kind: 'share';
      readonly field: string;
      /** 70% is 7000. */
      readonly basisPoints: number;
      readonly cap: Cents | null;
    }
  | {
      readonly kind: 'linearShare';
      readonly field: string;
      readonly from: LinePoint;
      readonly to: LinePoint;
      readonly below: Cents;
      readonly above: Cents;
    }
  | {
      readonly kind: 'stepTable';
      readonly field: string;
      readonly steps: readonly Step[];
      /** The cost that the steps are shares of; `null` where they are sums. */
      readonly shareOf: string | null;
      /** Declared outcome of a value that no step holds; `null` where the steps leave no gap. */
      readonly outside: number | null;
    }
  | {
      readonly kind: 'months';
      readonly field: string;
      readonly monthly: Cents;
      readonly most: number;
    };

/** Where the line of a linear share begins or ends: a value of the field and what is due there. */
export interface LinePoint {
  readonly at: number;
  readonly cents: Cents;
}

/** A step: the interval, and a sum in cents or a share in basis points. */
export interface Step extends Interval {
  readonly gives: number;
}
