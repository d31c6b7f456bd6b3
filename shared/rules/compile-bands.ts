import type { Points } from '../values/brands.ts';
import type { Band } from './rule-set.ts';

/** A band as whole numbers, both ends included: every value the engine reads is an integer. */
export interface WholeBand {
  readonly from: number;
  readonly to: number;
  readonly points: Points;
}

/**
 * The bands in ascending order with both ends included. Money is cents and ages are completed years, so *oltre 7.500*
 * is *from 750001 cents*, and bands ending at 3 and starting at 4 leave no gap.
 *
 * @example wholeBands([{ from: null, fromIncluded: false, to: 3, toIncluded: true, points }])[0] // -Infinity to 3
 */
export function wholeBands(bands: readonly Band[]): readonly WholeBand[] {
  return bands
    .map((band) => ({
      from: band.from === null ? Number.NEGATIVE_INFINITY : band.from + (band.fromIncluded ? 0 : 1),
      to: band.to === null ? Number.POSITIVE_INFINITY : band.to - (band.toIncluded ? 0 : 1),
      points: band.points,
    }))
    .sort((one, other) => one.from - other.from);
}

/** The points of the band a value lies in, `outside` where it lies in none. */
export function compileBands(bands: readonly Band[], outside: Points | null): (value: number) => Points | null {
  const ascending = wholeBands(bands);
  return (value) => {
    for (const band of ascending) {
      if (value <= band.to) return value >= band.from ? band.points : outside;
    }
    return outside;
  };
}
