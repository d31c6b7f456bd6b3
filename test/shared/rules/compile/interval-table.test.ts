import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intervalTable } from '../../../../shared/rules/compile/interval-table.ts';
import type { Band } from '../../../../shared/rules/criterion.ts';
import type { Points } from '../../../../shared/values/brands.ts';

const end = fc.option(fc.integer({ min: -20, max: 20 }));
const arbitraryBand: fc.Arbitrary<Band> = fc.record({
  from: end,
  fromIncluded: fc.boolean(),
  to: end,
  toIncluded: fc.boolean(),
  points: fc.integer({ min: -500, max: 500 }).map((points) => points as Points),
});

/** The band as an act words it. */
function holds(band: Band, value: number): boolean {
  const afterStart = band.from === null || value > band.from || (band.fromIncluded && value === band.from);
  const beforeEnd = band.to === null || value < band.to || (band.toIncluded && value === band.to);
  return afterStart && beforeEnd;
}

describe('bands', () => {
  it('give a value the points of the one band that holds it, and the declared outcome where none does', () => {
    fc.assert(
      fc.property(fc.array(arbitraryBand, { maxLength: 5 }), fc.integer({ min: -25, max: 25 }), (bands, value) => {
        const apart = bands.filter((band, index) => {
          const covered = range().filter((candidate) => holds(band, candidate));
          return covered.length > 0 && !covered.some((one) => bands.slice(0, index).some((other) => holds(other, one)));
        });
        const outside = 7 as Points;
        const expected = apart.find((band) => holds(band, value))?.points ?? outside;
        expect(intervalTable(apart, false)(value)?.points ?? outside).toBe(expected);
      }),
      { numRuns: 2_000 },
    );
  });

  it('read fino a as closed and oltre as open, to the cent', () => {
    const bandAt = intervalTable(
      [
        { from: null, fromIncluded: false, to: 7_500_00, toIncluded: true, points: 10 as Points },
        { from: 7_500_00, fromIncluded: false, to: null, toIncluded: false, points: 5 as Points },
      ],
      false,
    );
    expect([7_499_99, 7_500_00, 7_500_01].map((value) => bandAt(value)?.points)).toEqual([10, 10, 5]);
  });
});

function range(): readonly number[] {
  return Array.from({ length: 61 }, (_, index) => index - 30);
}
