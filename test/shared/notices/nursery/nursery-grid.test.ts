import { describe, expect, it } from 'vitest';
import type { FieldValues } from '../../../../shared/fields/field-definition.ts';
import { nurseryGrid } from '../../../../shared/notices/nursery/nursery-grid.ts';
import { describeBoundaries } from '../boundaries.ts';
import { noticeEvaluation, placed, rankNotice } from '../rank-notice.ts';
import { gridBoundaries } from './grid-boundaries.ts';
import { bothWork, gridRow } from './grid-row.ts';

const evaluateRow = noticeEvaluation(nurseryGrid);

describe('the nursery grid', () => {
  it.each<[string, FieldValues, number]>([
    ['both in a stable full-time job, another child of 5', { ...bothWork(30), childrenUpTo8: 1 }, 55],
    [
      'a parent never married, a contract under a year, 25 hours, who commutes',
      {
        ...{ parentMissing: 'widowedOrSingle', parent1Work: 'short', parent1Hours: 25, parent1Kilometres: 26 },
        parent2Work: 'absent',
      },
      56,
    ],
    ['nothing', {}, 0],
    ['separated', { parentMissing: 'separated', parent2Work: 'absent' }, 25],
    ['a pregnancy', { pregnancy: true }, 5],
    ['a sibling at 100%', { disabledCohabitant: 'parentOrSibling100' }, 15],
    ['a sibling in the medium range', { disabledCohabitant: 'parentOrSiblingMedium' }, 10],
    ['a sibling under 67%', { disabledCohabitant: 'parentOrSiblingUnder67' }, 3],
    ['another cohabitant over 67%', { disabledCohabitant: 'otherOver67' }, 5],
    ['a student', { parent1Work: 'student' }, 3],
    ['two unemployed', { parent1Work: 'unemployed', parent2Work: 'unemployed' }, 16],
    ['on substitute lists, and invalid', { parent1Work: 'substitute', parent2Work: 'invalid' }, 20],
    ['a working student', { parent1Work: 'stable', parent1Hours: 20, parent1Student: true }, 22],
    ['a project worker', { parent2Work: 'short', parent2Hours: 21, parent2ProjectWorker: true }, 24],
    ['nights away all week', { parent1Work: 'stable', parent1Hours: 30, parent1NightsAway: 'allWeek' }, 30],
    ['a week a month away', { parent1Work: 'stable', parent1Hours: 30, parent1NightsAway: 'oneWeekAMonth' }, 27],
    ['night work', { parent1Work: 'stable', parent1Hours: 30, parent1Nights: 'nightWork' }, 31],
    ['night shifts', { parent1Work: 'stable', parent1Hours: 30, parent1Nights: 'nightShifts' }, 29],
  ])('gives: %s', (_name, changes, expected) => {
    expect(evaluateRow(gridRow(changes))).toMatchObject({ eligibility: 'eligible', score: expected * 100 });
  });

  it('adds hours, journeys and nights for working parents alone', () => {
    const answers = { parent1Hours: 40, parent1Kilometres: 60, parent1Student: true, parent1Nights: 'nightWork' };
    expect(evaluateRow(gridRow({ ...answers, parent1Work: 'unemployed' })).score).toBe(8_00);
    expect(evaluateRow(gridRow({ ...answers, parent1Work: 'stable' })).score).toBe(37_00);
  });

  it('asks the hours of who works, and of nobody else', () => {
    expect(evaluateRow(gridRow({ parent1Work: 'stable' }))).toMatchObject({
      eligibility: 'incomplete',
      missing: ['parent1Hours'],
    });
    expect(evaluateRow(gridRow())).toMatchObject({ eligibility: 'eligible', missing: [] });
  });

  it('gives its twenty places to the most points', () => {
    const rows = { none: gridRow(), some: gridRow({ childrenUpTo8: 1 }), most: gridRow(bothWork(30)) };
    expect(placed(rankNotice(nurseryGrid, rows, 0))).toEqual(['most', 'some', 'none']);
    expect(nurseryGrid.budget).toEqual({ kind: 'places', places: 20 });
  });

  describeBoundaries(nurseryGrid, gridRow(), gridBoundaries);
});
