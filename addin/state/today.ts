import type { Instant, IsoDate } from '../../shared/values/brands.ts';
import { romeDay } from '../../shared/values/rome-time.ts';

/** The moment of a clock, in the form the domain uses. */
export function instantOf(milliseconds: number): Instant {
  return new Date(milliseconds).toISOString() as Instant;
}

/** The day it is in Rome. */
export function romeToday(milliseconds: number): IsoDate {
  return romeDay(instantOf(milliseconds));
}
