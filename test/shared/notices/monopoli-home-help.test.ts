import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monopoliHomeHelp } from '../../../shared/notices/monopoli-home-help.ts';
import { hourlyShare } from '../../fixtures/notices/naive-monopoli.ts';
import { describeBoundaries } from './boundaries.ts';
import { noticeEvaluation } from './rank-notice.ts';

const shareOf = (isee: number | null) => noticeEvaluation(monopoliHomeHelp)({ isee }).amount;

describe('an hour of home help in Monopoli', () => {
  it.each([
    [0, 0],
    [7_500_00, 0],
    [7_500_01, 2_00],
    [9_000_00, 2_40],
    [12_345_67, 3_29],
    [15_000_00, 4_00],
    [22_500_00, 6_00],
    [30_000_00, 8_00],
    [30_000_01, 13_80],
  ])('at an ISEE of %d cents costs %d', (isee, cents) => {
    expect(shareOf(isee)).toBe(cents);
  });

  it('rounds halves of a cent upwards', () => {
    // 9,018.75 × 8 / 30,000 = 2.405 exactly.
    expect([9_018_74, 9_018_75].map(shareOf)).toEqual([2_40, 2_41]);
  });

  it('is not free of charge for who has no ISEE: it is not known', () => {
    expect(shareOf(null)).toBeNull();
  });

  describeBoundaries(monopoliHomeHelp, {}, [
    { field: 'isee', at: 7_500_00, outcomes: [{ amount: 0 }, { amount: 0 }, { amount: 2_00 }] },
    { field: 'isee', at: 30_000_00, outcomes: [{ amount: 8_00 }, { amount: 8_00 }, { amount: 13_80 }] },
  ]);

  it('is the same to the cent as a plain recomputation from the act gives', () => {
    const evaluateRow = noticeEvaluation(monopoliHomeHelp);
    fc.assert(
      fc.property(fc.oneof(fc.nat(40_000_00), fc.nat(2_000_000_000)), (isee) => {
        expect(BigInt(evaluateRow({ isee }).amount ?? -1)).toBe(hourlyShare(BigInt(isee)));
      }),
      { numRuns: 5_000 },
    );
  });
});
