import { describe, expect, it } from 'vitest';
import { checkRuleSet } from '../../../../shared/rules/check/check-rule-set.ts';
import type { Criterion } from '../../../../shared/rules/criterion.ts';
import type { IsoDate } from '../../../../shared/values/brands.ts';
import { criterionBase, points, withCriterion } from '../small-rule-set.ts';
import { onlyProblem } from './only-problem.ts';

describe('criteria that no row passing the gates can reach', () => {
  const onlyRich = {
    code: 'G',
    text: 'G',
    article: 'a',
    condition: [[{ field: 'isee', operator: 'atMost', value: 100_00 }]],
  } as const;
  const band = (from: number | null, to: number | null, hundredths: number) => ({
    from,
    fromIncluded: false,
    to,
    toIncluded: true,
    points: points(hundredths),
  });
  const bands = (first: number, second: number): Criterion => ({
    ...criterionBase,
    kind: 'band',
    field: 'isee',
    bands: [band(null, 100_00, first), band(100_00, null, second)],
    outside: null,
  });
  const gated = (criterion: Criterion) => withCriterion(criterion, { gates: [onlyRich] });

  it('are refused, and those that some row can reach are not', () => {
    expect(onlyProblem(gated(bands(0, 500)))).toEqual([
      'CRITERION_UNREACHABLE',
      'groups[0].criteria[0]',
      { id: 'one' },
    ]);
    expect(checkRuleSet(gated(bands(500, 0)))).toEqual([]);
  });

  it('by a day, a choice or a count as well', () => {
    const gates = [
      {
        ...onlyRich,
        condition: [
          [
            { field: 'left', operator: 'lessThan', value: '2024-01-01' },
            { field: 'line', operator: 'noneOf', value: ['day'] },
            { field: 'children', operator: 'atMost', value: 2 },
          ],
        ],
      } as const,
    ];
    const penalty = (from: string): Criterion => ({
      ...criterionBase,
      kind: 'penalty',
      field: 'left',
      from: from as IsoDate,
      to: '2024-12-31' as IsoDate,
      points: points(-1),
    });
    const table = (home: number, day: number): Criterion => ({
      ...criterionBase,
      kind: 'choice',
      field: 'line',
      table: [
        { value: 'home', points: points(home) },
        { value: 'day', points: points(day) },
      ],
    });
    const every = (count: number): Criterion => ({
      ...criterionBase,
      kind: 'perUnit',
      field: 'children',
      pointsPerUnit: points(100),
      every: count,
      cap: null,
    });
    const codes = (criterion: Criterion) => checkRuleSet(withCriterion(criterion, { gates })).map(({ code }) => code);
    expect([penalty('2023-12-31'), table(1, 0), every(2)].map(codes)).toEqual([[], [], []]);
    const refused = [penalty('2024-01-01'), table(0, 1), every(3)].map(codes);
    expect(refused).toEqual([['CRITERION_UNREACHABLE'], ['CRITERION_UNREACHABLE'], ['CRITERION_UNREACHABLE']]);
  });
});
