import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatQuantity } from '../../../shared/simulation/format-quantity.ts';
import type { QuantityUnit, QuantityValue } from '../../../shared/simulation/quantity.ts';
import { readQuantity } from '../../../shared/simulation/read-quantity.ts';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const measure = fc.integer({ min: 0, max: 9_999_999_99 });
const values: Readonly<Record<QuantityUnit, fc.Arbitrary<QuantityValue>>> = {
  euro: measure,
  points: fc.integer({ min: -100_000, max: 100_000 }),
  percent: fc.integer({ min: 0, max: 100_000 }),
  decimal: measure,
  years: fc.nat(120),
  months: fc.nat(1200),
  whole: fc.nat(1_000_000),
  date: day.map((text) => text.slice(0, 10)),
  // The earlier of a repeated hour is the one that is meant.
  moment: day.map((text) => `${text.slice(0, 10)}T12:${text.slice(14, 16)}:00Z`),
};

describe('a quantity typed the Italian way', () => {
  it.each(Object.entries(values))('reads back what was shown: %s', (unit, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (value) => {
        expect(readQuantity(formatQuantity(value, unit as QuantityUnit), unit as QuantityUnit)).toEqual({
          ok: true,
          value,
        });
      }),
    );
  });

  it.each<[string, QuantityUnit, QuantityValue]>([
    ['22.000', 'euro', 22_000_00],
    ['€ 1.234,5', 'euro', 1_234_50],
    ['12,5', 'points', 1250],
    ['-3', 'points', -300],
    ['14%', 'percent', 1400],
    ['14,25 %', 'percent', 1425],
    [' 65 ', 'years', 65],
    ['10/07/2025', 'date', '2025-07-10'],
    ['10/07/2025 12:00', 'moment', '2025-07-10T10:00:00Z'],
  ])('%s as %s', (text, unit, value) => {
    expect(readQuantity(text, unit)).toEqual({ ok: true, value });
  });

  it.each<[string, QuantityUnit, string]>([
    ['', 'points', 'missing'],
    ['   ', 'euro', 'missing'],
    ['-1', 'euro', 'negative'],
    ['-1', 'years', 'negative'],
    ['1,5', 'years', 'unfit'],
    ['12 euro', 'points', 'unfit'],
    ['1,234.56', 'euro', 'unfit'],
    ['31/02/2025', 'date', 'unfit'],
    ['dieci', 'whole', 'unfit'],
  ])('%s as %s is not read: %s', (text, unit, reason) => {
    expect(readQuantity(text, unit)).toEqual({ ok: false, reason });
  });

  it('shows a cap that is not there as a blank', () => {
    expect(formatQuantity(null, 'points')).toBe('');
  });
});
