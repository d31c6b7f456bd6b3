import { instantSchema } from '../../shared/contracts/branded.ts';
import type { Instant, IsoDate } from '../../shared/values/brands.ts';
import { romeDay } from '../../shared/values/rome-time.ts';

/** The moment of a clock, in the form the domain uses. */
export function instantOf(milliseconds: number): Instant {
  return instantSchema.parse(new Date(milliseconds).toISOString());
}

/** The day it is in Rome. */
export function romeToday(milliseconds: number): IsoDate {
  return romeDay(instantOf(milliseconds));
}
