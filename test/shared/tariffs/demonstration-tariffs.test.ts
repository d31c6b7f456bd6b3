import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { demonstrationTariffs } from '../../../shared/tariffs/demonstration-tariffs.ts';
import { userShare } from '../../../shared/tariffs/user-share.ts';
import type { Cents } from '../../../shared/values/brands.ts';

const shareOf = (code: string) => {
  const tariff = demonstrationTariffs.find((one) => one.code === code);
  if (tariff === undefined) throw new Error(code);
  return userShare(tariff);
};
const cents = (euros: number) => Math.round(euros * 100) as Cents;
const monopoli = shareOf('DEMO-SAD-MONOPOLI');
const ascoli = shareOf('DEMO-SAD-ASCOLI');

describe('the tariff of Monopoli (DOMAIN C.6)', () => {
  it.each([
    [0, 0],
    [7_500, 0],
    [7_500.01, 200],
    [9_000, 240],
    [12_345.67, 329],
    [15_000, 400],
    [22_500, 600],
    [30_000, 800],
    [30_000.01, 1_380],
  ])('asks of an ISEE of %d %i cents an hour', (isee, expected) => {
    expect(monopoli(cents(isee))).toBe(expected);
  });

  it('is the published product, half-up, between the thresholds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 7_500_01, max: 30_000_00 }), (isee) => {
        const exact = BigInt(isee) * 8_00n;
        const half = (2n * exact + 30_000_00n) / (2n * 30_000_00n);
        expect(monopoli(isee as Cents)).toBe(Number(half));
      }),
    );
  });
});

describe('the tariff of Ascoli Piceno (DOMAIN C.6), on twelve times the monthly ISEE it publishes', () => {
  it.each([
    [0, 0],
    [630.08, 0],
    [630.59, 20],
    [635.23, 20],
    [635.24, 21],
    [640.4, 21],
    [640.41, 22],
    [1_038.07, 98],
    [1_043.23, 99],
    [1_043.24, 100],
    [5_000, 100],
  ])('asks of a monthly ISEE of %d %i per cent', (monthly, percent) => {
    expect(ascoli((cents(monthly) * 12) as Cents)).toBe(percent * 100);
  });

  it('has 81 steps, each one point above the other, about 5.16 euro a month wide', () => {
    const starts = new Map<number, number>();
    for (let isee = 7_000_00; isee <= 13_000_00; isee += 1) {
      const share = ascoli(isee as Cents);
      if (!starts.has(share)) starts.set(share, isee);
    }
    expect([...starts.keys()]).toEqual([0, ...Array.from({ length: 81 }, (_, index) => 2_000 + index * 100)]);
    const widths = [...starts.values()].slice(2).map((start, index, all) => (all[index + 1] ?? start) - start);
    for (const width of widths.slice(0, -1)) expect([6_192, 6_204]).toContain(width);
  });

  it('never asks less of who has more', () => {
    const isee = fc.integer({ min: 0, max: 20_000_00 });
    fc.assert(fc.property(isee, isee, (one, other) => one > other || ascoli(one as Cents) <= ascoli(other as Cents)));
  });
});

describe('the tariffs that come with the add-in', () => {
  it('say that they are for demonstration, in their code too', () => {
    for (const { code, demonstration } of demonstrationTariffs)
      expect([code.slice(0, 5), demonstration]).toEqual(['DEMO-', true]);
  });
});
