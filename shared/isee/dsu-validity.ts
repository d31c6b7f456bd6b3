import type { IsoDate } from '../values/brands.ts';
import { daysInMonth, isoDate } from '../values/calendar-day.ts';

/**
 * How an attestation ends: with the year (`ordinary`, whatever its type), after months (`current`, the *ISEE corrente*),
 * or with the year again for an *ISEE corrente* that brought the assets up to date (`currentWithAssets`).
 */
export type DsuKind = 'ordinary' | 'current' | 'currentWithAssets';

/**
 * The last day on which the ISEE of a DSU is valid; `null` where the rule of that year is not among ours: today's rule is
 * never applied to the archive.
 *
 * @param presented the day the DSU (for an *ISEE corrente* its module) was presented
 * @example dsuValidUntil('2025-03-15' as IsoDate, 'ordinary') // '2025-12-31'
 * @example dsuValidUntil('2025-08-31' as IsoDate, 'current') // '2026-02-28'
 */
export function dsuValidUntil(presented: IsoDate, kind: DsuKind): IsoDate | null {
  const rule = validityRules.findLast(({ from }) => from <= presented);
  if (rule === undefined) return null;
  const months = rule[kind];
  const year = Number(presented.slice(0, 4));
  return months === 'endOfYear' ? isoDate(year, 12, 31) : monthsLater(presented, months);
}

type Validity = 'endOfYear' | number;

/**
 * By the day of presentation (DOMAIN B.4.2): to 31 December of the same year since 1 January 2020 (INPS message 3418 of
 * 20/09/2019) [2/P]; an *ISEE corrente* six months [2], to 31 December if it updated the assets [K]. Until 2018 validity
 * ended on 15 January of the next year and 2019 had several changes: no rule of ours.
 */
const validityRules: readonly ({ readonly from: IsoDate } & Readonly<Record<DsuKind, Validity>>)[] = [
  { from: '2020-01-01' as IsoDate, ordinary: 'endOfYear', current: 6, currentWithAssets: 'endOfYear' },
];

/** The same day so many months later, or the last of a shorter month. */
function monthsLater(date: IsoDate, months: number): IsoDate | null {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const index = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  return isoDate(target.year, target.month, Math.min(day, daysInMonth(target.year, target.month)));
}
