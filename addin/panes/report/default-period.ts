import { isoDateSchema } from '../../../shared/contracts/branded.ts';
import type { IsoDate } from '../../../shared/values/brands.ts';

export interface Period {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/**
 * The last complete calendar half: only a proposal, periods are free.
 *
 * @example defaultPeriod('2025-09-12' as IsoDate) // { from: '2025-01-01', to: '2025-06-30' }
 */
export function defaultPeriod(today: IsoDate): Period {
  const year = Number(today.slice(0, 4));
  const secondHalf = Number(today.slice(5, 7)) > 6;
  const [from, to] = secondHalf ? [`${year}-01-01`, `${year}-06-30`] : [`${year - 1}-07-01`, `${year - 1}-12-31`];
  return { from: isoDateSchema.parse(from), to: isoDateSchema.parse(to) };
}

/** A typed period, or `null` when a date is missing or they are the wrong way round. */
export function readPeriod(from: string, to: string): Period | null {
  const first = isoDateSchema.safeParse(from);
  const last = isoDateSchema.safeParse(to);
  return first.success && last.success && first.data <= last.data ? { from: first.data, to: last.data } : null;
}
