import type { SimpleAmount } from '../../rules/amount.ts';
import type { Interval } from '../../rules/interval.ts';
import type { Cents, Points } from '../../values/brands.ts';

/**
 * Points as an act writes them.
 *
 * @example points(2.5) // 250 hundredths
 */
export function points(written: number): Points {
  return Math.round(written * 100) as Points;
}

/** The same sum for everybody, in cents. */
export function fixed(cents: number): SimpleAmount {
  return { kind: 'fixed', cents: cents as Cents };
}

/** Nothing: the notice gives places and no money. */
export const noMoney: SimpleAmount = fixed(0);

/** A cost, in the share given in basis points, up to `cap` cents. */
export function share(field: string, basisPoints: number, cap: number | null): SimpleAmount {
  return { kind: 'share', field, basisPoints, cap: cap as Cents | null };
}

/** *Fino a*: closed above, unbounded below. */
export function upTo(to: number): Interval {
  return { from: null, fromIncluded: false, to, toIncluded: true };
}

/** *Oltre … e fino a*: open below, closed above. */
export function overUpTo(from: number, to: number): Interval {
  return { from, fromIncluded: false, to, toIncluded: true };
}

/** *Oltre*: open below, unbounded above. */
export function over(from: number): Interval {
  return { from, fromIncluded: false, to: null, toIncluded: false };
}

/** *Da*: closed below, unbounded above. */
export function from(least: number): Interval {
  return { from: least, fromIncluded: true, to: null, toIncluded: false };
}

/** *Da … a meno di*: closed below, open above. */
export function fromBelow(least: number, below: number): Interval {
  return { from: least, fromIncluded: true, to: below, toIncluded: false };
}
