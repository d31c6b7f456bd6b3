import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../shared/values/cell-value.ts';
import { parseInteger } from '../../../shared/values/integer.ts';

describe('a count', () => {
  it.each<[CellValue, number]>([
    [0, 0],
    [-0, 0],
    ['12', 12],
    ['+12', 12],
    ['007', 7],
    ['3,00', 3],
    ['999999999999999', 999_999_999_999_999],
    [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  ])('%j is %d', (cell, count) => {
    expect(parseInteger(cell)).toEqual({ ok: true, value: count });
  });
  it.each<[CellValue, string]>([
    ['', 'missing'],
    [null, 'missing'],
    [2.5, 'fraction'],
    ['2,5', 'fraction'],
    ['-2,5', 'fraction'],
    ['12,5', 'fraction'],
    ['2,55', 'fraction'],
    ['2.5', 'fraction'],
    ['2.55', 'fraction'],
    ['circa 2,5', 'unreadable'],
    ['2,5 circa', 'unreadable'],
    [-3, 'negative'],
    ['-3', 'negative'],
    ['tre', 'unreadable'],
    ['1.000', 'unreadable'],
    [1e300, 'unreadable'],
    [Number.MAX_SAFE_INTEGER + 1, 'unreadable'],
    ['1000000000000000', 'unreadable'],
    [Number.NaN, 'unreadable'],
    [true, 'unreadable'],
  ])('%j is none: %s', (cell, reason) => {
    expect(parseInteger(cell)).toEqual({ ok: false, reason });
  });
});
