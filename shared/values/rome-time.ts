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
  // From the evening before, since the year begins in Rome while it is still the old one in Greenwich.
  const begin = dayNumber(year, 1, 1) * SECONDS_A_DAY - SECONDS_A_DAY;
  const end = dayNumber(year + 1, 1, 1) * SECONDS_A_DAY;
  let offset = romeOffset(begin);
  const changes: OffsetChange[] = [{ from: Number.NEGATIVE_INFINITY, offset }];
  for (let week = begin; week < end; week += SECONDS_A_WEEK) {
    const next = romeOffset(week + SECONDS_A_WEEK);
    if (next !== offset) changes.push({ from: momentOfChange(week, next), offset: next });
    offset = next;
  }
  changesByYear.set(year, changes);
  return changes;
}

/** The first second of a new offset within the week after `before`. */
function momentOfChange(before: number, offset: number): number {
  let [still, already] = [before, before + SECONDS_A_WEEK];
  while (already - still > 1) {
    const middle = Math.floor((still + already) / 2);
    if (romeOffset(middle) === offset) already = middle;
    else still = middle;
  }
  return already;
}

/** Seconds that Rome is ahead of UTC, from the time zones that the platform carries. */
function romeOffset(utc: number): number {
  romeClock ??= new Intl.DateTimeFormat('en-US', {
    timeZone: 'Europe/Rome',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const shown = new Map(romeClock.formatToParts(utc * 1000).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes) => shown.get(type) ?? Number.NaN;
  const day = dayNumber(part('year'), part('month'), part('day'));
  return day * SECONDS_A_DAY + part('hour') * 3600 + part('minute') * 60 + part('second') - utc;
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

const SECONDS_A_DAY = 86_400;
const SECONDS_A_WEEK = 7 * SECONDS_A_DAY;
/** Made when first asked: it costs some milliseconds that a starting function does not have. */
let romeClock: Intl.DateTimeFormat | undefined;
const changesByYear = new Map<number, readonly OffsetChange[]>();
