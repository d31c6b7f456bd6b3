import { describe, expect, it } from 'vitest';
import { equivalenceScale, type ScaleIncrements } from '../../../shared/isee/equivalence-scale.ts';
import { parseIncrements } from '../../../shared/isee/parse-increments.ts';
import type { IsoDate } from '../../../shared/values/brands.ts';

const day = '2025-07-10' as IsoDate;
const none: ScaleIncrements = { children: 0, minors: 'none', disabled: 0 };

describe('the equivalence scale (DOMAIN B.4.5)', () => {
  it.each([
    [1, 100],
    [2, 157],
    [3, 204],
    [4, 246],
    [5, 285],
    [6, 320],
    [7, 355],
    [8, 390],
  ])('of %i members is %i hundredths', (members, expected) => {
    expect(equivalenceScale(members, none, day)).toBe(expected);
  });

  it.each<[number, Partial<ScaleIncrements>, number]>([
    [4, { minors: 'youngest' }, 276],
    [5, { children: 3, minors: 'youngest' }, 335],
    [2, { disabled: 2 }, 257],
    [4, { children: 2, minors: 'some' }, 266],
    [6, { children: 4 }, 355],
    [7, { children: 5 }, 405],
    [9, { children: 7 }, 475],
  ])('of %i members with %j is %i hundredths', (members, increments, expected) => {
    expect(equivalenceScale(members, { ...none, ...increments }, day)).toBe(expected);
  });

  it('has none before 2015', () => {
    expect(() => equivalenceScale(4, none, '2014-12-31' as IsoDate)).toThrow('2014-12-31');
  });
});

describe('the increments as people note them', () => {
  it.each<[string, Partial<ScaleIncrements>]>([
    ['', {}],
    ['3F', { children: 3 }],
    ['m3 3f', { children: 3, minors: 'youngest' }],
    ['M,2D', { minors: 'some', disabled: 2 }],
    [' D + 4F ; M ', { children: 4, minors: 'some', disabled: 1 }],
  ])('%j', (text, expected) => {
    expect(parseIncrements(text)).toEqual({ ok: true, value: { ...none, ...expected } });
  });

  it.each([
    ['M M3', 'repeated'],
    ['3F 4F', 'repeated'],
    ['3M', 'unknown'],
    ['figli', 'unknown'],
    ['M4', 'unknown'],
    ['0,20', 'unknown'],
  ])('%j is refused: %s', (text, reason) => {
    expect(parseIncrements(text)).toEqual({ ok: false, reason });
  });
});
