import { describe, expect, it } from 'vitest';
import type { FieldValues } from '../../../shared/fields/field-definition.ts';
import { montesilvano } from '../../../shared/notices/montesilvano.ts';
import { describeBoundaries } from './boundaries.ts';
import { noticeEvaluation, placed, rankNotice } from './rank-notice.ts';

const evaluateRow = noticeEvaluation(montesilvano);
const row = {
  ...{ parents: 'other', studentOrDisabledParent: false, twinsOrDisabled: false },
  presentedAt: '2014-12-01T09:00:00Z',
};

describe('the nursery places of Montesilvano', () => {
  it.each<[string, FieldValues, number]>([
    ['both work, twins', { parents: 'bothWork', twinsOrDisabled: true }, 7],
    ['one parent who works, a disabled grandparent', { parents: 'singleWorks', twinsOrDisabled: true }, 7],
    ['one parent who does not work', { parents: 'singleDoesNotWork' }, 3],
    ['one parent, a student', { parents: 'singleDoesNotWork', studentOrDisabledParent: true }, 6],
    ['none of these', {}, 0],
  ])('give: %s', (_name, changes, expected) => {
    expect(evaluateRow({ ...row, ...changes })).toMatchObject({ eligibility: 'eligible', score: expected * 100 });
  });

  it('are ten, and cost nothing', () => {
    const rows = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [
        `child ${index}`,
        { ...row, parents: 'bothWork', presentedAt: `2014-12-01T09:${10 + index}:00Z` },
      ]),
    );
    const ranking = rankNotice(
      montesilvano,
      { ...rows, first: { ...row, parents: 'bothWork', twinsOrDisabled: true } },
      0,
    );
    expect(ranking).toMatchObject({ funded: 10, waiting: 3, assigned: 0, firstExcluded: 'child 9' });
    expect(placed(ranking)[0]).toBe('first');
  });

  describeBoundaries(montesilvano, row, [
    {
      field: 'presentedAt',
      // 9 December 2014, 23:59:59 in Rome.
      at: '2014-12-09T22:59:59Z',
      outcomes: [
        { eligibility: 'eligible' },
        { eligibility: 'eligible' },
        { eligibility: 'notEligible', reasons: ['TERMINE'] },
      ],
    },
  ]);
});
