import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldValues } from '../../../shared/fields/field-definition.ts';
import { caldaro } from '../../../shared/notices/caldaro.ts';
import { type CaldaroApplicant, caldaroPoints, type Day } from '../../fixtures/notices/naive-caldaro.ts';
import { type Boundary, describeBoundaries } from './boundaries.ts';
import { noticeEvaluation, placed, rankNotice } from './rank-notice.ts';

const evaluateRow = noticeEvaluation(caldaro);
const elsewhere = '021008';
/** Nothing that gives points: with the changes alone, the points are the changes'. */
const nothing: FieldValues = {
  ...{ careLevel: '0', dailyAutonomy: null, incontinence: null, orientation: null },
  ...{ careAtHome: 0, homeSuitability: 0, personalDifficulties: 0 },
  ...{ presentedAt: '2025-01-15T09:00:00Z', listDate: '2025-01-15', residence: elsewhere },
  ...{ relativesResident: false, formerlyResident: false, usuallyLivingThere: false },
};
const withoutLevel = { ...nothing, careLevel: 'none', dailyAutonomy: 0, incontinence: 0, orientation: 0 };

describe('the waiting list of Caldaro', () => {
  it.each<[string, FieldValues, number]>([
    [
      'level 4, 10/10/10, a year, resident',
      {
        ...{ careLevel: '4', careAtHome: 10, homeSuitability: 10, personalDifficulties: 10 },
        ...{ listDate: '2026-01-15', residence: '021015' },
      },
      110,
    ],
    [
      'level 2, 5/0/3, four months, a relative',
      {
        ...{ careLevel: '2', careAtHome: 5, personalDifficulties: 3 },
        ...{ listDate: '2025-05-15', relativesResident: true },
      },
      42,
    ],
    [
      'level 3, 10/5/5, nine months, resident',
      {
        ...{ careLevel: '3', careAtHome: 10, homeSuitability: 5, personalDifficulties: 5 },
        ...{ listDate: '2025-10-15', residence: '021015' },
      },
      89,
    ],
    ['nothing', {}, 0],
  ])('gives: %s', (_name, changes, expected) => {
    expect(evaluateRow({ ...nothing, ...changes })).toMatchObject({ eligibility: 'eligible', score: expected * 100 });
  });

  it('reads the three scales only where there is no valid care level', () => {
    const scales = { dailyAutonomy: 20, incontinence: 5, orientation: 4 };
    expect(evaluateRow({ ...nothing, ...scales, careLevel: 'none' }).score).toBe(29_00);
    expect(evaluateRow({ ...nothing, ...scales, careLevel: '1' }).score).toBe(10_00);
  });

  it('asks for the scales of who has no level, and of nobody else', () => {
    expect(evaluateRow(nothing)).toMatchObject({ eligibility: 'eligible', missing: [] });
    expect(evaluateRow({ ...nothing, careLevel: 'none' })).toMatchObject({
      eligibility: 'incomplete',
      missing: ['dailyAutonomy', 'incontinence', 'orientation'],
    });
    expect(evaluateRow({ ...nothing, careLevel: null }).missing).toContain('careLevel');
  });

  it('counts one tie with Caldaro, the best, and says which', () => {
    const all = { residence: '021015', relativesResident: true, formerlyResident: true, usuallyLivingThere: true };
    const lineOf = (changes: FieldValues) => evaluateRow({ ...nothing, ...changes }).lines.at(-1);
    expect(lineOf(all)).toMatchObject({ points: 30_00, chosen: 'Residente a Caldaro' });
    expect(lineOf({ ...all, residence: elsewhere })).toMatchObject({ points: 10_00 });
    expect(lineOf({ usuallyLivingThere: true })).toMatchObject({ points: 10_00, chosen: 'Vi abita di solito' });
    // A resident has the most there is: the other answers do not matter.
    expect(evaluateRow({ ...nothing, residence: '021015', relativesResident: null })).toMatchObject({ missing: [] });
  });

  it('gives its places to the most points', () => {
    const rows = { low: { ...nothing, careLevel: '1' }, high: { ...nothing, careLevel: '4' } };
    const ranking = rankNotice(caldaro, rows, 0);
    expect(placed(ranking)).toEqual(['high', 'low']);
    expect(ranking).toMatchObject({ funded: 1, waiting: 1, assigned: 0, firstExcluded: 'low' });
  });

  describeBoundaries(caldaro, nothing, [
    ...scale('dailyAutonomy', 24),
    ...scale('incontinence', 8),
    ...scale('orientation', 8),
    upTo10('careAtHome'),
    upTo10('homeSuitability'),
    upTo10('personalDifficulties'),
    {
      field: 'waitingMonths',
      at: 10,
      // Ten months after 15 January are completed on 15 November.
      through: [{ listDate: '2025-11-14' }, { listDate: '2025-11-15' }, { listDate: '2025-12-15' }],
      outcomes: [{ score: 9_00 }, { score: 10_00 }, { score: 10_00 }],
    },
  ]);

  it('is the same as a plain recomputation from the page gives', () => {
    fc.assert(
      fc.property(applicants, (applicant) => {
        expect(evaluateRow(rowOf(applicant))).toMatchObject({
          eligibility: 'eligible',
          score: caldaroPoints(applicant) * 100,
        });
      }),
      { numRuns: 2_000 },
    );
  });
});

/** Each mark of a scale gives itself, up to the most. */
function scale(field: string, most: number): readonly Boundary[] {
  return Array.from({ length: most }, (_, index) => {
    const at = index + 1;
    const [below, same, above] = [at - 1, at, Math.min(at + 1, most)];
    const outcomes: Boundary['outcomes'] = [{ score: below * 100 }, { score: same * 100 }, { score: above * 100 }];
    return { field, at, row: withoutLevel, outcomes };
  });
}

function upTo10(field: string): Boundary {
  return { field, at: 10, outcomes: [{ score: 9_00 }, { score: 10_00 }, { score: 10_00 }] };
}

const days: fc.Arbitrary<Day> = fc
  .record({ year: fc.constantFrom(2023, 2024, 2025), month: fc.integer({ min: 1, max: 12 }), day: fc.nat(30) })
  .map(({ year, month, day }) => ({
    year,
    month,
    day: Math.min(day + 1, new Date(Date.UTC(year, month, 0)).getUTCDate()),
  }));

const applicants: fc.Arbitrary<CaldaroApplicant> = fc.record({
  careLevel: fc.option(fc.nat(4)),
  dailyAutonomy: fc.nat(30),
  incontinence: fc.nat(10),
  orientation: fc.nat(10),
  careAtHome: fc.nat(12),
  homeSuitability: fc.nat(12),
  personalDifficulties: fc.nat(12),
  applied: days,
  listed: days,
  resident: fc.boolean(),
  relativesResident: fc.boolean(),
  formerlyResident: fc.boolean(),
  usuallyLivingThere: fc.boolean(),
});

function rowOf({ careLevel, applied, listed, resident, ...answers }: CaldaroApplicant): FieldValues {
  return {
    ...answers,
    careLevel: careLevel === null ? 'none' : String(careLevel),
    presentedAt: `${isoDay(applied)}T09:00:00Z`,
    listDate: isoDay(listed),
    residence: resident ? '021015' : elsewhere,
  };
}

function isoDay({ year, month, day }: Day): string {
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}
