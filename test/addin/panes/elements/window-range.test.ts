import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scrollToShow, windowRange } from '../../../../addin/panes/elements/window-range.ts';

const view = fc.record({
  count: fc.integer({ min: 0, max: 20_000 }),
  itemHeight: fc.integer({ min: 20, max: 80 }),
  height: fc.integer({ min: 0, max: 900 }),
});

describe('the part of a long list that is drawn', () => {
  it('holds everything in sight and stays small however long the list', () => {
    fc.assert(
      fc.property(view, fc.double({ min: 0, max: 1, noNaN: true }), ({ count, itemHeight, height }, share) => {
        const scrollTop = share * Math.max(0, count * itemHeight - height);
        const { first, end } = windowRange({ count, itemHeight, scrollTop, height });
        expect(first).toBeLessThanOrEqual(Math.floor(scrollTop / itemHeight));
        expect(end).toBeGreaterThanOrEqual(Math.min(count, Math.ceil((scrollTop + height) / itemHeight)));
        expect(end - first).toBeLessThanOrEqual(height / itemHeight + 15);
      }),
    );
  });

  it('moving to an item brings it wholly into sight', () => {
    fc.assert(
      fc.property(view, fc.nat(), fc.nat(100_000), ({ count, itemHeight, height }, pick, scrollTop) => {
        fc.pre(count > 0 && height >= itemHeight);
        const index = pick % count;
        const top = scrollToShow(index, { itemHeight, scrollTop, height });
        expect(index * itemHeight).toBeGreaterThanOrEqual(top);
        expect((index + 1) * itemHeight).toBeLessThanOrEqual(top + height);
      }),
    );
  });
});
