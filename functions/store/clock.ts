import type { Instant, IsoDate } from '../../shared/values/brands.ts';
import { romeDay } from '../../shared/values/rome-time.ts';

/** The present moment in milliseconds since 1970; passed in everywhere so that tests own the time. */
export type Clock = () => number;

/** `2026-03-01T08:30:00Z` of a moment in milliseconds. */
export function instantOf(milliseconds: number): Instant {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z` as Instant;
}

/** The day in Europe/Rome of a moment in milliseconds: what counters and registers are kept by. */
export function romeDayOf(milliseconds: number): IsoDate {
  return romeDay(instantOf(milliseconds));
}
