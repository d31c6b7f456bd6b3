import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../shared/values/cell-value.ts';
import { parseDecimal } from '../../../shared/values/decimal.ts';

describe('a measure with two decimals', () => {
  it.each<[CellValue, number]>([
    ['12,5', 1250],
    ['12.50', 1250],
    [12.5, 1250],
    ['0', 0],
    [0, 0],
    ['1.200,25', 120_025],
  ])('%j is %d hundredths', (cell, hundredths) => {
    expect(parseDecimal(cell)).toEqual({ ok: true, value: hundredths });
  });

  it('is rounded, and says so, where the number in the cell had more', () => {
    expect(parseDecimal(7.125)).toEqual({ ok: true, value: 713, rounded: true });
  });

  it.each<[CellValue, string]>([
    ['€ 12', 'unreadable'],
    ['12 €', 'unreadable'],
    ['EUR 12', 'unreadable'],
    ['12 euro', 'unreadable'],
    [-0.5, 'negative'],
    ['-0,5', 'negative'],
    [null, 'missing'],
    [' ', 'missing'],
    [true, 'unreadable'],
  ])('%j is none: %s', (cell, reason) => {
    expect(parseDecimal(cell)).toEqual({ ok: false, reason });
  });
});
