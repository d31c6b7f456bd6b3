import { describe, expect, it } from 'vitest';
import { checkRuleSet } from '../../../../shared/rules/check/check-rule-set.ts';
import type { DerivedValue } from '../../../../shared/rules/derived-value.ts';
import type { IsoDate } from '../../../../shared/values/brands.ts';
import { smallRuleSet } from '../small-rule-set.ts';
import { onlyProblem } from './only-problem.ts';

describe('derived values', () => {
  const named = { id: 'd', label: 'D' };
  const day = { date: '2025-01-01' as IsoDate };
  const withDerived = (...derived: readonly DerivedValue[]) => smallRuleSet({ derived });

  it.each<[string, DerivedValue, string, object]>([
    ['an unknown field', { ...named, kind: 'ageInYears', field: 'x', on: day }, 'UNKNOWN_FIELD', { field: 'x' }],
    [
      'an age of an amount',
      { ...named, kind: 'ageInYears', field: 'rent', on: day },
      'FIELD_TYPE_UNFIT',
      { field: 'rent' },
    ],
    [
      'months to an amount',
      { ...named, kind: 'completedMonths', field: 'since', on: { field: 'rent' } },
      'FIELD_TYPE_UNFIT',
      { field: 'rent' },
    ],
    [
      'a ratio of a day',
      { ...named, kind: 'ratio', field: 'since', by: 'ise', whenByIsZero: 'missing' },
      'FIELD_TYPE_UNFIT',
      { field: 'since' },
    ],
    [
      'a ratio by a flag',
      { ...named, kind: 'ratio', field: 'rent', by: 'alone', whenByIsZero: 'missing' },
      'FIELD_TYPE_UNFIT',
      { field: 'alone' },
    ],
    ['a count of nothing', { ...named, kind: 'count', fields: [], blanks: 'missing' }, 'SOURCES_MISSING', {}],
    [
      'a count of numbers',
      { ...named, kind: 'count', fields: ['children'], blanks: 'missing' },
      'FIELD_TYPE_UNFIT',
      { field: 'children' },
    ],
    [
      'a sum of days',
      { ...named, kind: 'sum', fields: ['since'], blanks: 'missing' },
      'FIELD_TYPE_UNFIT',
      { field: 'since' },
    ],
    [
      'a sum of euro and children',
      { ...named, kind: 'sum', fields: ['rent', 'children'], blanks: 'missing' },
      'FIELD_TYPE_UNFIT',
      { field: 'children' },
    ],
    ['itself', { ...named, kind: 'sum', fields: ['d'], blanks: 'missing' }, 'UNKNOWN_FIELD', { field: 'd' }],
  ])('do not rest on %s', (_name, derived, code, facts) => {
    expect(onlyProblem(withDerived(derived))).toEqual([code, 'derived[0]', facts]);
  });

  it('rest on what stands before them, and have an id of their own', () => {
    const sum: DerivedValue = { ...named, kind: 'sum', fields: ['rent', 'cost'], blanks: 'missing' };
    const ratio: DerivedValue = { ...named, id: 'e', kind: 'ratio', field: 'd', by: 'ise', whenByIsZero: 'missing' };
    expect(checkRuleSet(withDerived(sum, ratio))).toEqual([]);
    expect(onlyProblem(withDerived(ratio, sum))).toEqual(['UNKNOWN_FIELD', 'derived[0]', { field: 'd' }]);
    expect(onlyProblem(withDerived({ ...sum, id: 'tier' }))).toEqual(['DUPLICATE_ID', 'derived[0]', { id: 'tier' }]);
    expect(onlyProblem(withDerived({ ...sum, id: 'constructor' }))[0]).toBe('DUPLICATE_ID');
    expect(onlyProblem(withDerived(sum, sum))).toEqual(['DUPLICATE_ID', 'derived[1]', { id: 'd' }]);
  });

  it('the earliest of several days is a day, and compares as one', () => {
    const first: DerivedValue = { ...named, kind: 'min', fields: ['since', 'left'], blanks: 'missing' };
    const gate = (value: string | number) => ({
      derived: [first],
      gates: [
        { code: 'G', text: 'G', article: 'a', condition: [[{ field: 'd', operator: 'atMost', value } as const]] },
      ],
    });
    expect(checkRuleSet(smallRuleSet(gate('2025-01-01')))).toEqual([]);
    expect(onlyProblem(smallRuleSet(gate(3)))[0]).toBe('VALUE_UNFIT');
  });
});
