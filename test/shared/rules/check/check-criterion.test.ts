import { describe, expect, it } from 'vitest';
import { checkRuleSet } from '../../../../shared/rules/check/check-rule-set.ts';
import type { Alternative, Criterion } from '../../../../shared/rules/criterion.ts';
import type { IsoDate } from '../../../../shared/values/brands.ts';
import { criterionBase, points, smallRuleSet, withCriterion } from '../small-rule-set.ts';
import { onlyProblem } from './only-problem.ts';

describe('criteria', () => {
  const flag = (id: string, hundredths = 100): Alternative => ({
    id,
    label: id,
    article: 'art. 1',
    kind: 'flag',
    condition: [[{ field: 'alone', operator: 'isTrue' }]],
    points: points(hundredths),
  });
  const penalty: Criterion = {
    ...criterionBase,
    kind: 'penalty',
    field: 'left',
    from: '2024-01-01' as IsoDate,
    to: '2024-12-31' as IsoDate,
    points: points(-100),
  };
  const assigned: Criterion = {
    ...criterionBase,
    kind: 'assigned',
    evaluators: ['uvm1', 'uvm2'],
    atLeast: 2,
    most: points(2000),
    minutes: 'minutes',
  };
  const perUnit: Criterion = {
    ...criterionBase,
    kind: 'perUnit',
    field: 'children',
    pointsPerUnit: points(100),
    every: 1,
    cap: null,
  };

  it.each<[string, Criterion]>([
    ['a best of two', { ...criterionBase, kind: 'best', alternatives: [flag('a'), flag('b')] }],
    ['a penalty', penalty],
    ['an assigned score', assigned],
    ['points a unit', perUnit],
  ])('of every kind may be published: %s', (_name, criterion) => {
    expect(checkRuleSet(withCriterion(criterion))).toEqual([]);
  });

  it.each<[string, Criterion, string, string]>([
    ['a best of one', { ...criterionBase, kind: 'best', alternatives: [flag('a')] }, 'ALTERNATIVES_TOO_FEW', ''],
    [
      'an alternative on nothing',
      {
        ...criterionBase,
        kind: 'best',
        alternatives: [flag('a'), { ...flag('b'), kind: 'flag', condition: [], points: points(1) }],
      },
      'CONDITION_EMPTY',
      '.alternatives[1].condition',
    ],
    [
      'an alternative without points',
      { ...criterionBase, kind: 'best', alternatives: [flag('a'), flag('b', 0)] },
      'CRITERION_UNREACHABLE',
      '.alternatives[1]',
    ],
    ['a penalty that gives', { ...penalty, points: points(0) }, 'PENALTY_NOT_NEGATIVE', ''],
    ['a penalty in no time', { ...penalty, to: '2023-12-31' as IsoDate }, 'PERIOD_EMPTY', ''],
    ['a penalty on a sum', { ...penalty, field: 'rent' }, 'FIELD_TYPE_UNFIT', ''],
    ['a mean of nobody', { ...assigned, evaluators: [], atLeast: 0 }, 'EVALUATORS_TOO_FEW', ''],
    ['more scores than evaluators', { ...assigned, atLeast: 3 }, 'EVALUATORS_TOO_FEW', ''],
    ['one evaluator counted twice', { ...assigned, evaluators: ['uvm1', 'uvm1'] }, 'EVALUATORS_TOO_FEW', ''],
    ['a mean of counts', { ...assigned, evaluators: ['uvm1', 'children'] }, 'FIELD_TYPE_UNFIT', ''],
    ['a mean of nothing known', { ...assigned, evaluators: ['uvm1', 'x'] }, 'UNKNOWN_FIELD', ''],
    ['minutes that are a day', { ...assigned, minutes: 'since' }, 'FIELD_TYPE_UNFIT', ''],
    ['a score of at most nothing', { ...assigned, most: points(0) }, 'MOST_NOT_POSITIVE', ''],
    ['points for half a child', { ...perUnit, every: 0.5 }, 'UNIT_NOT_POSITIVE', ''],
    ['points for no child', { ...perUnit, every: 0 }, 'UNIT_NOT_POSITIVE', ''],
    ['no points a child', { ...perUnit, pointsPerUnit: points(0) }, 'CRITERION_UNREACHABLE', ''],
    [
      'a flag that gives nothing',
      { ...criterionBase, ...flag('one', 0), whenMissing: 'incomplete' },
      'CRITERION_UNREACHABLE',
      '',
    ],
  ])('that cannot be right are refused: %s', (_name, criterion, code, place) => {
    expect(onlyProblem(withCriterion(criterion)).slice(0, 2)).toEqual([code, `groups[0].criteria[0]${place}`]);
  });

  it('a cap above what the best alternative gives is reached', () => {
    const best: Criterion = { ...criterionBase, kind: 'best', alternatives: [flag('a', 500), flag('b', 900)] };
    const capped = (cap: number) =>
      smallRuleSet({ groups: [{ id: 'g', label: 'G', cap: points(cap), criteria: [best] }] });
    expect(checkRuleSet(capped(900))).toEqual([]);
    expect(onlyProblem(capped(899))).toEqual(['CAP_BELOW_CRITERION', 'groups[0].criteria[0]', { cap: 899, most: 900 }]);
    const scores = (cap: number) =>
      smallRuleSet({ groups: [{ id: 'g', label: 'G', cap: points(cap), criteria: [assigned] }] });
    expect(checkRuleSet(scores(2000))).toEqual([]);
    expect(onlyProblem(scores(1999))[0]).toBe('CAP_BELOW_CRITERION');
  });
});
