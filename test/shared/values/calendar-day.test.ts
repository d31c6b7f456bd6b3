import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../shared/values/brands.ts';
import { ageOn, dayAfter, dayNumber, daysInMonth, isoDate, numberOfDay } from '../../../shared/values/calendar-day.ts';

describe('calendar days', () => {
  it.each([
    [2024, 2, 29, '2024-02-29'],
    [2100, 2, 29, null],
    [2025, 2, 28, '2025-02-28'],
    [2025, 4, 30, '2025-04-30'],
    [2025, 4, 31, null],
    [2025, 12, 31, '2025-12-31'],
    [2025, 13, 1, null],
    [2025, 0, 1, null],
    [2025, 1, 0, null],
    [2025, 1, 32, null],
    [1000, 1, 1, '1000-01-01'],
    [999, 12, 31, null],
    [9999, 12, 31, '9999-12-31'],
    [10_000, 1, 1, null],
  ])('knows only days that exist, of years of four digits: %d, %d, %d is %s', (year, month, day, date) => {
    expect(isoDate(year, month, day)).toBe(date);
  });

  it('counts the days of each month', () => {
    const months = Array.from({ length: 12 }, (_, index) => index + 1);
    expect(months.map((month) => daysInMonth(2025, month))).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    expect([1900, 2000, 2024, 2025].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 29, 28]);
  });

  it.each([
    ['1970-01-01', 0],
    ['1970-02-01', 31],
    ['1969-12-31', -1],
    ['2025-07-10', 20_279],
  ])('numbers %s as day %d', (date, number) => {
    expect(numberOfDay(date as IsoDate)).toBe(number);
    expect(dayNumber(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8)))).toBe(number);
  });

  it.each([
    ['2025-07-10', '2025-07-11'],
    ['2025-04-30', '2025-05-01'],
    ['2024-02-28', '2024-02-29'],
    ['2025-02-28', '2025-03-01'],
    ['1928-12-31', '1929-01-01'],
  ])('puts after %s the day %s', (date, next) => {
    expect(dayAfter(date as IsoDate)).toBe(next);
  });

  it('completes a year on the birthday, not the day before', () => {
    expect(ageOn('2007-07-10' as IsoDate, '2025-07-10' as IsoDate)).toBe(18);
    expect(ageOn('2007-07-11' as IsoDate, '2025-07-10' as IsoDate)).toBe(17);
    expect(ageOn('2004-02-29' as IsoDate, '2025-02-28' as IsoDate)).toBe(20);
    expect(ageOn('2004-02-29' as IsoDate, '2025-03-01' as IsoDate)).toBe(21);
  });
});
