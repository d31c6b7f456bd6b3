import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../shared/values/brands.ts';
import { dayFromNumber, dayNumber } from '../../../shared/values/calendar-day.ts';
import type { CellValue } from '../../../shared/values/cell-value.ts';
import { dateWithin, parseDate } from '../../../shared/values/date.ts';
import { dateFromSerial, serialFromDate } from '../../../shared/values/excel-serial.ts';
import { formatDate } from '../../../shared/values/format-date.ts';

const dayOf = (cell: CellValue) => {
  const parsed = parseDate(cell);
  return parsed.ok ? parsed.value : parsed.reason;
};

describe('a day among words', () => {
  it.each<[CellValue, string | null]>([
    ['nato il 15/07/1985 a Luino', '1985-07-15'],
    ['15.7.1985 (Luino)', '1985-07-15'],
    ['dal 15/07/1985 al 16/07/1985', null],
    ['nato il 15/07/85', null],
    ['nato il 31/02/1985', null],
    ['15/07-1985', null],
    ['primavera del 1950', null],
    [31243, null],
    ['x'.repeat(50_000), null],
  ])('%j offers %s', (cell, day) => {
    expect(dateWithin(cell)).toBe(day);
  });
});

describe('a day from a cell', () => {
  it.each<[CellValue, string]>([
    ['15/07/1985', '1985-07-15'],
    ['5/7/1985', '1985-07-05'],
    ['15-07-1985', '1985-07-15'],
    ['15.07.1985', '1985-07-15'],
    ['15 07 1985', '1985-07-15'],
    [' 15/07/1985\u00a0', '1985-07-15'],
    ['1985-07-15', '1985-07-15'],
    ['1985-07-15T00:00:00', '1985-07-15'],
    ['1985/07/15', '1985-07-15'],
    ['1985-07-15T10:30', '1985-07-15'],
    ['1985-07-15 10:30:15', '1985-07-15'],
    ['1985-07-15 00:00:30', '1985-07-15'],
    ['1985-07-15T10:30:15.123Z', '1985-07-15'],
    ['1985-07-15T10:30:15.'.padEnd(40, '0'), '1985-07-15'],
    ['15 luglio 1985', '1985-07-15'],
    ['15luglio1985', '1985-07-15'],
    ['15. luglio 1985', '1985-07-15'],
    ['15/07/1985 00:00', '1985-07-15'],
    ['15/07/1985 00:00:00', '1985-07-15'],
    ['15-lug-1985', '1985-07-15'],
    ['29/02/2000', '2000-02-29'],
    [29221, '1980-01-01'],
    [29221.75, '1980-01-01'],
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [2958465, '9999-12-31'],
  ])('reads %j as %s', (cell, day) => {
    expect(dayOf(cell)).toBe(day);
  });

  it.each<[CellValue, string]>([
    [null, 'missing'],
    ['', 'missing'],
    ['15/07/85', 'twoDigitYear'],
    ['15 lug 85', 'twoDigitYear'],
    ['30/02/2025', 'impossible'],
    ['29/02/2025', 'impossible'],
    ['29/02/1900', 'impossible'],
    ['07/15/1985', 'impossible'],
    ['00/01/1985', 'impossible'],
    [60, 'impossible'],
    [0, 'unreadable'],
    [-1, 'unreadable'],
    [2958466, 'unreadable'],
    [19850715, 'unreadable'],
    [Number.NaN, 'unreadable'],
    ['15/07-1985', 'unreadable'],
    ['15/07/1985 10:30', 'unreadable'],
    ['15 brumaio 1985', 'unreadable'],
    ['nato 15 luglio 1985', 'unreadable'],
    ['15 luglio 1985 circa', 'unreadable'],
    ['15 luglio 198', 'unreadable'],
    ['dal 1985-07-15', 'unreadable'],
    ['1985-07-15 al 1990-01-01', 'unreadable'],
    ['1985-07-15T10:30:15.'.padEnd(41, '0'), 'unreadable'],
    ['primavera del 1950', 'unreadable'],
    ['1985', 'unreadable'],
    [true, 'unreadable'],
  ])('does not make a day of %j: %s', (cell, reason) => {
    expect(dayOf(cell)).toBe(reason);
  });

  it.each([
    ['gennaio', '01'],
    ['Febbraio', '02'],
    ['MARZO', '03'],
    ['aprile', '04'],
    ['mag', '05'],
    ['giugno', '06'],
    ['luglio', '07'],
    ['AGO', '08'],
    ['settembre', '09'],
    ['ottobre', '10'],
    ['nov', '11'],
    ['dicembre', '12'],
  ])('takes %s for month %s', (name, month) => {
    expect(dayOf(`9 ${name} 1985`)).toBe(`1985-${month}-09`);
  });

  it('reads back every day it writes, as text and as a serial', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayNumber(1900, 1, 1), max: dayNumber(9999, 12, 31) }), (number) => {
        const day = dayFromNumber(number);
        expect(dayOf(formatDate(day))).toBe(day);
        const serial = serialFromDate(day);
        expect(serial === null ? null : dateFromSerial(serial)).toEqual({ ok: true, value: day });
      }),
    );
  });

  it('counts serials one by one but for the day that never was', () => {
    for (let serial = 1; serial < 1000; serial += 1) {
      const parsed = dateFromSerial(serial);
      if (serial === 60) expect(parsed.ok).toBe(false);
      else expect(parsed.ok && serialFromDate(parsed.value)).toBe(serial);
    }
    expect(serialFromDate('1899-12-31' as IsoDate)).toBeNull();
  });
});
