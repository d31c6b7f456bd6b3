import fc from 'fast-check';
import { fromFields, getTimeZoneTransition, offsetNanoseconds } from 'temporal-polyfill/fns/ZonedDateTime';
import { describe, expect, it } from 'vitest';
import type { Instant, IsoDate } from '../../../shared/values/brands.ts';
import type { CellValue } from '../../../shared/values/cell-value.ts';
import { formatInstantRome } from '../../../shared/values/format-moment.ts';
import { parseMoment } from '../../../shared/values/moment.ts';
import { instantFromRome, romeDay, romeFromInstant } from '../../../shared/values/rome-time.ts';

const momentOf = (cell: CellValue) => {
  const parsed = parseMoment(cell);
  return parsed.ok ? parsed.value : parsed.reason;
};

describe('a moment from a cell, typed in Rome time', () => {
  it.each<[CellValue, string]>([
    ['10/06/2025 09:30', '2025-06-10T07:30:00Z'],
    ['10/06/2025 9.30', '2025-06-10T07:30:00Z'],
    ['10/06/2025 ore 09:30', '2025-06-10T07:30:00Z'],
    ['10/06/2025 alle ore 9:30', '2025-06-10T07:30:00Z'],
    ['10/06/2025, 09:30:15', '2025-06-10T07:30:15Z'],
    ['10/06/2025 - 09:30', '2025-06-10T07:30:00Z'],
    ['10/06/2025 h. 09:30', '2025-06-10T07:30:00Z'],
    ['10/06/2025 - alle ore 09:30', '2025-06-10T07:30:00Z'],
    ['10/06/2025, ore: 09:30', '2025-06-10T07:30:00Z'],
    [`${'10/06/2025'.padEnd(55)}09:30`, '2025-06-10T07:30:00Z'],
    ['10 giugno 2025 ore 12:00', '2025-06-10T10:00:00Z'],
    ['2025-06-10 09:30', '2025-06-10T07:30:00Z'],
    ['2025-06-10T09:30:00', '2025-06-10T07:30:00Z'],
    ['2025-06-10T07:30:00Z', '2025-06-10T07:30:00Z'],
    ['2025-06-10T07:30Z', '2025-06-10T07:30:00Z'],
    ['2025-06-10T07:30:15.987Z', '2025-06-10T07:30:15Z'],
    ['2025-06-10T09:30:00+02:00', '2025-06-10T07:30:00Z'],
    ['10/06/2025 00:00', '2025-06-09T22:00:00Z'],
    ['15/01/2025 09:30', '2025-01-15T08:30:00Z'],
    [45818 + (9 * 60 + 30) / 1440, '2025-06-10T07:30:00Z'],
    [45818.999999999, '2025-06-10T22:00:00Z'],
  ])('reads %j as %s', (cell, instant) => {
    expect(momentOf(cell)).toBe(instant);
  });

  it.each<[CellValue, string]>([
    [null, 'missing'],
    ['', 'missing'],
    ['10/06/2025', 'noTime'],
    [45818, 'noTime'],
    [0, 'unreadable'],
    [2_958_466, 'unreadable'],
    ['in mattinata', 'unreadable'],
    ['10/06/2025 09:30 circa', 'unreadable'],
    [`${'10/06/2025'.padEnd(56)}09:30`, 'unreadable'],
    ['il 2025-06-10T07:30:00Z', 'unreadable'],
    ['2025-06-10T07:30:00Z circa', 'unreadable'],
    ['09:30', 'unreadable'],
    ['10/06/25 09:30', 'twoDigitYear'],
    ['31/06/2025 09:30', 'impossible'],
    ['10/06/2025 24:00', 'impossible'],
    ['2025-02-30T09:30:00Z', 'impossible'],
    ['10/06/2025 09:60', 'impossible'],
    ['10/06/2025 09:30:60', 'impossible'],
    [2_958_465.999999999, 'unreadable'],
    [60.5, 'impossible'],
    [-0.5, 'unreadable'],
    [true, 'unreadable'],
  ])('does not make a moment of %j: %s', (cell, reason) => {
    expect(momentOf(cell)).toBe(reason);
  });

  it('takes the earlier of an hour that comes twice', () => {
    expect(momentOf('26/10/2025 02:30')).toBe('2025-10-26T00:30:00Z');
    expect(momentOf('26/10/2025 01:59')).toBe('2025-10-25T23:59:00Z');
    expect(momentOf('26/10/2025 03:00')).toBe('2025-10-26T02:00:00Z');
  });

  it('does not accept an hour that was skipped', () => {
    expect(momentOf('30/03/2025 01:59')).toBe('2025-03-30T00:59:00Z');
    expect(momentOf('30/03/2025 02:00')).toBe('nonexistent');
    expect(momentOf('30/03/2025 02:59')).toBe('nonexistent');
    expect(momentOf('30/03/2025 03:00')).toBe('2025-03-30T01:00:00Z');
  });

  it('agrees with the platform’s own time zone table on every moment', () => {
    const platform = new Intl.DateTimeFormat('it-IT', {
      timeZone: 'Europe/Rome',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    const [from, to] = [Date.UTC(1970, 0, 1), Date.UTC(2099, 11, 31)];
    fc.assert(
      fc.property(fc.integer({ min: from / 60_000, max: to / 60_000 }), (minutes) => {
        const instant = `${new Date(minutes * 60_000).toISOString().slice(0, 19)}Z` as Instant;
        const [date = '', time = ''] = platform.format(minutes * 60_000).split(', ');
        expect(formatInstantRome(instant).slice(0, 6)).toBe(date.slice(0, 6));
        expect(formatInstantRome(instant).slice(-5)).toBe(time);
        const back = instantFromRome(romeFromInstant(instant));
        // Only the second coming of a repeated hour does not come back: the earlier one does.
        if (back.ok && back.value !== instant) {
          expect(Date.parse(instant) - Date.parse(back.value)).toBe(3_600_000);
        } else expect(back).toEqual({ ok: true, value: instant });
      }),
    );
  });

  it('agrees with Temporal around every change of the hour from 1900 to 2100', () => {
    let zoned = fromFields({ timeZone: 'Europe/Rome', year: 1900, month: 1, day: 1 });
    let changes = 0;
    for (;;) {
      const next = getTimeZoneTransition(zoned, 'next');
      if (next === null || next.year > 2100) break;
      for (const seconds of [-90_000, -3_601, -1, 0, 1, 3_599, 90_000]) {
        const utc = Math.floor(next.epochMilliseconds / 1000) + seconds;
        const offset = offsetNanoseconds(seconds < 0 ? zoned : next) / 1e9;
        const { date, hour, minute, second } = romeFromInstant(new Date(utc * 1000).toISOString() as Instant);
        const shown = Date.parse(`${date}T00:00:00Z`) / 1000 + hour * 3600 + minute * 60 + second;
        expect(shown - utc).toBe(offset);
      }
      zoned = next;
      changes += 1;
    }
    expect(changes).toBeGreaterThan(250);
  });

  it('knows which day it is in Rome', () => {
    expect(romeDay('2025-07-10T21:59:59Z' as Instant)).toBe('2025-07-10');
    expect(romeDay('2025-07-10T22:00:00Z' as Instant)).toBe('2025-07-11');
    expect(instantFromRome({ date: '2025-12-31' as IsoDate, hour: 23, minute: 59, second: 59 })).toEqual({
      ok: true,
      value: '2025-12-31T22:59:59Z',
    });
    expect(romeDay('2025-12-31T23:30:00Z' as Instant)).toBe('2026-01-01');
  });
});
