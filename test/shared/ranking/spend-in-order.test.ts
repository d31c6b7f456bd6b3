import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareOut } from '../../../shared/ranking/share-out.ts';
import { spendInOrder } from '../../../shared/ranking/spend-in-order.ts';
import { spent } from '../../../shared/ranking/spend-ranking.ts';
import type { SpendingMode } from '../../../shared/rules/budget-mode.ts';

const modes: readonly SpendingMode[] = [
  { kind: 'fullOnly' },
  { kind: 'skipToSmaller' },
  { kind: 'partialLast' },
  { kind: 'proRata' },
  { kind: 'places', places: 3 },
];
const amounts = fc.array(fc.integer({ min: 0, max: 500_000 }), { maxLength: 12 });
const money = fc.integer({ min: 0, max: 2_000_000 });

describe.each(modes)('spending in order, $kind', (mode) => {
  it('never assigns more than there is, nor more than is asked (promise 4)', () => {
    fc.assert(
      fc.property(amounts, money, (asked, available) => {
        const spending = spendInOrder(mode, asked, available);
        expect(spending).toHaveLength(asked.length);
        expect(spent(spending)).toBeLessThanOrEqual(available);
        for (const [index, given] of spending.entries()) expect(given ?? 0).toBeLessThanOrEqual(asked[index] ?? 0);
      }),
    );
  });

  it('pays everybody in full where the money reaches', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 500_000 }), { maxLength: 3 }), (asked) => {
        expect(spendInOrder(mode, asked, spent(asked))).toEqual(asked);
      }),
    );
  });

  it('reaches nobody with nothing, but who asks for nothing', () => {
    expect(spendInOrder(mode, [0, 5, 0], 0)[1]).toBeNull();
    expect(spendInOrder(mode, [0, 5], 0)[0]).toBe(0);
  });

  it('never gives less for more money', () => {
    fc.assert(
      fc.property(amounts, money, money, (asked, available, more) => {
        if (mode.kind === 'skipToSmaller') return;
        const [before, after] = [spendInOrder(mode, asked, available), spendInOrder(mode, asked, available + more)];
        expect(spent(after)).toBeGreaterThanOrEqual(spent(before));
      }),
    );
  });
});

describe('the cut (promise 7)', () => {
  it('in full stops at the first that does not fit, even where a later one would', () => {
    expect(spendInOrder({ kind: 'fullOnly' }, [4000, 5000, 1000], 5000)).toEqual([4000, null, null]);
  });

  it('in full reaches to the last cent', () => {
    expect(spendInOrder({ kind: 'fullOnly' }, [4000, 1000], 5000)).toEqual([4000, 1000]);
    expect(spendInOrder({ kind: 'fullOnly' }, [4000, 1000], 4999)).toEqual([4000, null]);
  });

  it('skipping goes on to whoever fits, and to nobody who does not', () => {
    fc.assert(
      fc.property(amounts, money, (asked, available) => {
        let left = available;
        for (const [index, given] of spendInOrder({ kind: 'skipToSmaller' }, asked, available).entries()) {
          const cents = asked[index] ?? 0;
          expect(given).toBe(cents <= left ? cents : null);
          left -= given ?? 0;
        }
      }),
    );
  });

  it('partly, the last one takes what is left and no cent stays over while somebody waits', () => {
    expect(spendInOrder({ kind: 'partialLast' }, [4000, 4000, 4000], 5000)).toEqual([4000, 1000, null]);
    fc.assert(
      fc.property(amounts, money, (asked, available) => {
        const given = spent(spendInOrder({ kind: 'partialLast' }, asked, available));
        expect(given).toBe(Math.min(available, spent(asked)));
      }),
    );
  });

  it('by places counts places before money', () => {
    expect(spendInOrder({ kind: 'places', places: 2 }, [10, 10, 10], 100)).toEqual([10, 10, null]);
    expect(spendInOrder({ kind: 'places', places: 2 }, [10, 10, 10], 15)).toEqual([10, null, null]);
  });
});

describe('sharing out in proportion', () => {
  it('gives the vector of DOMAIN F.3: 466.67, 333.33, 200.00', () => {
    expect(shareOut(1_000_00, [700_00, 500_00, 300_00])).toEqual([466_67, 333_33, 200_00]);
    expect(spendInOrder({ kind: 'proRata' }, [700_00, 500_00, 300_00], 1_000_00)).toEqual([466_67, 333_33, 200_00]);
  });

  it('gives the odd cent to who comes first of equal remainders', () => {
    expect(shareOut(100, [50, 50, 50])).toEqual([34, 33, 33]);
  });

  it('gives nothing to who asks for nothing', () => {
    expect(shareOut(0, [0, 0])).toEqual([0, 0]);
  });

  it('leaves whoever rounding leaves without a cent to wait', () => {
    expect(spendInOrder({ kind: 'proRata' }, [1_000, 1, 0], 500)).toEqual([500, null, 0]);
  });

  it('spends exactly what is there, each within a cent of its share and never above what it asked', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 5_000_000_00 }), { minLength: 1, maxLength: 20 }),
        fc.nat(),
        (asked, seed) => {
          const whole = spent(asked);
          const available = whole === 0 ? 0 : seed % whole;
          const shares = shareOut(available, asked);
          expect(spent(shares)).toBe(available);
          for (const [index, share] of shares.entries()) {
            const exact = (BigInt(asked[index] ?? 0) * BigInt(available) * 1000n) / BigInt(whole || 1);
            expect(Math.abs(share - Number(exact) / 1000)).toBeLessThan(1.001);
            expect(share).toBeLessThanOrEqual(asked[index] ?? 0);
          }
        },
      ),
    );
  });
});
