import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DsuKind, dsuValidUntil } from '../../../shared/isee/dsu-validity.ts';
import type { IsoDate } from '../../../shared/values/brands.ts';
import { dayFromNumber } from '../../../shared/values/calendar-day.ts';

describe('the validity of a DSU (DOMAIN B.4.2)', () => {
  it.each<[string, DsuKind, string | null]>([
    ['2025-01-01', 'ordinary', '2025-12-31'],
    ['2025-12-31', 'ordinary', '2025-12-31'],
    ['2025-03-15', 'current', '2025-09-15'],
    ['2025-08-31', 'current', '2026-02-28'],
    ['2023-08-31', 'current', '2024-02-29'],
    ['2025-12-31', 'current', '2026-06-30'],
    ['2025-03-15', 'currentWithAssets', '2025-12-31'],
    ['2020-01-01', 'ordinary', '2020-12-31'],
    ['2019-12-31', 'ordinary', null],
  ])('of one presented on %s (%s) ends on %s', (presented, kind, until) => {
    expect(dsuValidUntil(presented as IsoDate, kind)).toBe(until);
  });

  it('never ends before it begins', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 18_262, max: 40_000 }).map(dayFromNumber),
        fc.constantFrom<DsuKind>('ordinary', 'current', 'currentWithAssets'),
        (presented, kind) => (dsuValidUntil(presented, kind) ?? '') >= presented,
      ),
    );
  });
});
