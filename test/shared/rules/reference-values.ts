import type { FieldValue } from '../../../shared/fields/field-definition.ts';
import type { Interval } from '../../../shared/rules/interval.ts';
import type { Instant } from '../../../shared/values/brands.ts';
import { romeDay } from '../../../shared/values/rome-time.ts';

/** An exact fraction: every number of a row, and every ratio. */
export type Fraction = { readonly above: bigint; readonly below: bigint };
export type Value = string | boolean | Fraction;

export function plain(value: FieldValue): Value | null {
  return typeof value === 'number' ? whole(value) : value;
}

export function whole(value: number): Fraction {
  return { above: BigInt(value), below: 1n };
}

export function isFraction(value: Value | null): value is Fraction {
  return typeof value === 'object' && value !== null;
}

export function integer(value: Value | null): bigint | null {
  return isFraction(value) && value.below === 1n ? value.above : null;
}

/** Something by nothing is above everything. */
export function order(one: Value, other: Value): number {
  if (!isFraction(one) || !isFraction(other)) {
    const [left, right] = [String(one), String(other)];
    return left < right ? -1 : left > right ? 1 : 0;
  }
  if (one.below === 0n || other.below === 0n) return Number(one.below === 0n) - Number(other.below === 0n);
  const difference = one.above * other.below - other.above * one.below;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function lies(value: Fraction, { from, fromIncluded, to, toIncluded }: Interval, scale: bigint): boolean {
  const after = from === null ? 1 : order(value, { above: BigInt(from), below: scale });
  const before = to === null ? -1 : order(value, { above: BigInt(to), below: scale });
  return (after > 0 || (after === 0 && fromIncluded)) && (before < 0 || (before === 0 && toIncluded));
}

/** To the nearest, halves upwards; the divisor is positive. */
export function rounded(dividend: bigint, divisor: bigint): number {
  const twice = 2n * dividend + divisor;
  const floor = twice / (2n * divisor) - (twice < 0n && twice % (2n * divisor) !== 0n ? 1n : 0n);
  return Number(floor);
}

export function day(value: Value | null): string | null {
  if (typeof value !== 'string') return null;
  return value.length > 10 ? romeDay(value as Instant) : value;
}

/** Whole months; a month without the day ends on its last where months are counted, and not where years are. */
export function monthsBetween(from: string, to: string, lastDayCounts: boolean): number {
  const [y1 = 0, m1 = 0, d1 = 0] = from.split('-').map(Number);
  const [y2 = 0, m2 = 0, d2 = 0] = to.split('-').map(Number);
  const lastDay = new Date(Date.UTC(y2, m2, 0)).getUTCDate();
  const reached = d2 >= d1 || (lastDayCounts && d2 === lastDay);
  return Math.max(0, (y2 - y1) * 12 + (m2 - m1) - (reached ? 0 : 1));
}
