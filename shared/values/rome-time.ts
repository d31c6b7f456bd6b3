// The functions alone, and not the Temporal object, keep 12 KB out of the add-in's first script.
import { fromFields, getTimeZoneTransition, offsetNanoseconds } from 'temporal-polyfill/fns/ZonedDateTime';
import type { Instant, IsoDate } from './brands.ts';
import { dayNumber, twoDigits } from './calendar-day.ts';
import { notRead, type Parsed, read } from './parsed.ts';

/** A moment as a clock on a wall in Rome shows it. */
export interface RomeTime {
  readonly date: IsoDate;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/**
 * The UTC moment of a time read on a clock in Rome. Of an hour that comes twice (last Sunday of October) the earlier
 * one; an hour that does not exist (last Sunday of March) is `nonexistent`.
 *
 * @example instantFromRome({ date: '2025-07-10' as IsoDate, hour: 12, minute: 0, second: 0 })
 * // { ok: true, value: '2025-07-10T10:00:00Z' }
 */
export function instantFromRome(time: RomeTime): Parsed<Instant, 'nonexistent'> {
  const year = Number(time.date.slice(0, 4));
  const local =
    dayNumber(year, Number(time.date.slice(5, 7)), Number(time.date.slice(8, 10))) * SECONDS_A_DAY +
    time.hour * 3600 +
    time.minute * 60 +
    time.second;
  const changes = offsetChanges(year);
  let earliest: number | null = null;
  for (const { offset } of changes) {
    const utc = local - offset;
    if (offsetAt(changes, utc) === offset && (earliest === null || utc < earliest)) earliest = utc;
  }
  return earliest === null ? notRead('nonexistent') : read(instantText(earliest));
}

/**
 * What a clock in Rome shows at a UTC moment.
 *
 * @example romeFromInstant('2025-07-10T10:00:00Z' as Instant).hour // 12
 */
export function romeFromInstant(instant: Instant): RomeTime {
  const utc = Date.parse(instant) / 1000;
  const changes = offsetChanges(Number(instant.slice(0, 4)));
  const local = instantText(utc + offsetAt(changes, utc));
  return {
    date: local.slice(0, 10) as IsoDate,
    hour: Number(local.slice(11, 13)),
    minute: Number(local.slice(14, 16)),
    second: Number(local.slice(17, 19)),
  };
}

/**
 * The day it is in Rome at a UTC moment.
 *
 * @example romeDay('2025-07-10T22:30:00Z' as Instant) // '2025-07-11'
 */
export function romeDay(instant: Instant): IsoDate {
  return romeFromInstant(instant).date;
}

interface OffsetChange {
  /** Seconds from 1970 from which the offset holds. */
  readonly from: number;
  /** Seconds that Rome is ahead of UTC. */
  readonly offset: number;
}

/** A calendar is asked once a year and not once a cell: ten thousand rows share the same two changes of the hour. */
function offsetChanges(year: number): readonly OffsetChange[] {
  const known = changesByYear.get(year);
  if (known) return known;
  let moment = fromFields({ timeZone: ROME, year, month: 1, day: 1 });
  const changes: OffsetChange[] = [{ from: Number.NEGATIVE_INFINITY, offset: offsetNanoseconds(moment) / 1e9 }];
  for (;;) {
    const next = getTimeZoneTransition(moment, 'next');
    if (next === null || next.year !== year) break;
    changes.push({ from: next.epochMilliseconds / 1000, offset: offsetNanoseconds(next) / 1e9 });
    moment = next;
  }
  changesByYear.set(year, changes);
  return changes;
}

function offsetAt(changes: readonly OffsetChange[], utc: number): number {
  let offset = 0;
  for (const change of changes) if (change.from <= utc) offset = change.offset;
  return offset;
}

function instantText(seconds: number): Instant {
  const day = Math.floor(seconds / SECONDS_A_DAY);
  const rest = seconds - day * SECONDS_A_DAY;
  const date = new Date(day * SECONDS_A_DAY * 1000).toISOString().slice(0, 10);
  const hour = Math.floor(rest / 3600);
  const minute = Math.floor((rest % 3600) / 60);
  return `${date}T${twoDigits(hour)}:${twoDigits(minute)}:${twoDigits(rest % 60)}Z` as Instant;
}

const ROME = 'Europe/Rome';
const SECONDS_A_DAY = 86_400;
const changesByYear = new Map<number, readonly OffsetChange[]>();
