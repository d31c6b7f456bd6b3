import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deadline, type Suspension } from '../../../shared/calendar/deadline.ts';
import { officeCalendar, workingDayFrom } from '../../../shared/calendar/office-calendar.ts';
import type { IsoDate } from '../../../shared/values/brands.ts';
import { dayFromNumber, numberOfDay } from '../../../shared/values/calendar-day.ts';

const national = officeCalendar([]);
const term = (start: string, days: number, ...suspensions: [string, string][]) =>
  deadline(
    {
      start: start as IsoDate,
      days,
      suspensions: suspensions.map(([from, resumes]) => ({ from: from as IsoDate, resumes: resumes as IsoDate })),
    },
    national,
  );

describe('the days an office works', () => {
  it.each([
    ['2025-04-24', '2025-04-24'],
    ['2025-04-25', '2025-04-28'],
    ['2025-04-18', '2025-04-18'],
    ['2025-04-19', '2025-04-22'],
    ['2025-01-01', '2025-01-02'],
    ['2025-12-25', '2025-12-29'],
    ['2026-01-06', '2026-01-07'],
    ['2027-10-04', '2027-10-05'],
    ['2024-10-04', '2024-10-04'],
    ['1962-08-15', '1962-08-16'],
  ])('from %s on, the first is %s', (day, expected) => {
    expect(workingDayFrom(day as IsoDate, national)).toBe(expected);
  });

  it.each([
    '1818-03-22',
    '1943-04-25',
    '1954-04-18',
    '1981-04-19',
    '2000-04-23',
    '2008-03-23',
    '2011-04-24',
    '2019-04-21',
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2038-04-25',
    '2049-04-18',
  ])('leave out the Monday after Easter of %s', (sunday) => {
    const monday = dayFromNumber(numberOfDay(sunday as IsoDate) + 1);
    expect(workingDayFrom(monday, national) > monday).toBe(true);
  });

  it('leave out one Monday of spring a year, beside the fixed days', () => {
    const onlyEaster = { holidays: [] };
    for (let year = 1971; year < 2100; year += 1) {
      const days = Array.from({ length: 365 }, (_, day) => numberOfDay(`${year}-01-01` as IsoDate) + day);
      const closed = days.filter(
        (day) => (day + 3) % 7 < 5 && workingDayFrom(dayFromNumber(day), onlyEaster) !== dayFromNumber(day),
      );
      expect(closed.map((day) => (day + 3) % 7)).toEqual([0]);
    }
  });

  it('leave out the patron saint where the office has one', () => {
    const saint = officeCalendar([{ month: 6, day: 24 }]);
    expect(workingDayFrom('2025-06-24' as IsoDate, saint)).toBe('2025-06-25');
    expect(workingDayFrom('2025-06-24' as IsoDate, national)).toBe('2025-06-24');
  });
});

describe('a term (DOMAIN G.2)', () => {
  it('leaves the first day out', () => {
    expect(term('2025-03-01', 30)).toBe('2025-03-31');
    expect(term('2025-03-05', 0)).toBe('2025-03-05');
  });

  it('stands while it is suspended', () => {
    expect(term('2025-03-01', 30, ['2025-03-10', '2025-03-20'])).toBe('2025-04-10');
  });

  it('goes past a holiday to the next working day', () => {
    expect(term('2025-03-01', 30, ['2025-03-10', '2025-03-20'], ['2025-04-03', '2025-04-18'])).toBe('2025-04-28');
  });

  it('counts days that overlap once, whatever their order', () => {
    expect(term('2025-03-01', 30, ['2025-03-15', '2025-03-20'], ['2025-03-10', '2025-03-18'])).toBe('2025-04-10');
    expect(term('2025-03-01', 30, ['2025-03-10', '2025-03-20'], ['2025-03-12', '2025-03-14'])).toBe('2025-04-10');
  });

  it('is not lengthened by what comes before it or after it', () => {
    expect(term('2025-03-01', 30, ['2025-02-01', '2025-03-01'])).toBe('2025-03-31');
    expect(term('2025-03-01', 30, ['2025-02-20', '2025-03-03'])).toBe('2025-04-02');
    expect(term('2025-03-01', 30, ['2025-04-01', '2025-04-30'])).toBe('2025-03-31');
  });

  it('suspended on its last day ends when the clock runs again', () => {
    expect(term('2025-03-01', 30, ['2025-03-31', '2025-04-10'])).toBe('2025-04-10');
    // Saturday 12 April is the end of the count, Monday 14 the deadline.
    expect(term('2025-04-02', 10, ['2025-04-14', '2025-04-16'])).toBe('2025-04-16');
  });

  it('never ends earlier for being suspended, nor later than all its suspensions together', () => {
    const day = fc.integer({ min: 20_000, max: 20_200 });
    const suspension = fc
      .tuple(day, fc.integer({ min: 0, max: 30 }))
      .map(([from, length]): Suspension => ({ from: dayFromNumber(from), resumes: dayFromNumber(from + length) }));
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 180 }), fc.array(suspension, { maxLength: 5 }), (start, days, all) => {
        const begins = dayFromNumber(start);
        const bare = deadline({ start: begins, days, suspensions: [] }, national);
        const end = deadline({ start: begins, days, suspensions: all }, national);
        const length = all.reduce((sum, { from, resumes }) => sum + numberOfDay(resumes) - numberOfDay(from), 0);
        const latest = deadline({ start: begins, days: days + length, suspensions: [] }, national);
        expect(end >= bare).toBe(true);
        // An end on a closed day waits for the next one before its suspension starts: no more than four days each.
        expect(numberOfDay(end) <= numberOfDay(latest) + 4 * all.length).toBe(true);
        expect(deadline({ start: begins, days, suspensions: all.toReversed() }, national)).toBe(end);
      }),
    );
  });
});
