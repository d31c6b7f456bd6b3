import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldValues } from '../../../../shared/fields/field-definition.ts';
import { valuesMeeting } from '../../../../shared/ranking/distance/values-meeting.ts';
import { compileComparison } from '../../../../shared/rules/compile/compile-comparison.ts';
import { rowReader } from '../../../../shared/rules/compile/row-reader.ts';
import type { Comparison } from '../../../../shared/rules/condition.ts';
import type { DerivedValue } from '../../../../shared/rules/derived-value.ts';
import type { IsoDate } from '../../../../shared/values/brands.ts';

const on = { date: '2025-07-10' as IsoDate };
const derived: readonly DerivedValue[] = [
  { id: 'age', label: 'Età', kind: 'ageInYears', field: 'born', on },
  { id: 'years', label: 'Anni', kind: 'completedYears', field: 'since', on: { field: 'asked' } },
  { id: 'months', label: 'Mesi', kind: 'completedMonths', field: 'since', on },
  { id: 'share', label: 'Quota', kind: 'ratio', field: 'cost', by: 'isee', whenByIsZero: 'aboveAny' },
  { id: 'flags', label: 'Quanti', kind: 'count', fields: ['one', 'two', 'three'], blanks: 'leftOut' },
  { id: 'all', label: 'Somma', kind: 'sum', fields: ['cost', 'other'], blanks: 'leftOut' },
  { id: 'least', label: 'Minimo', kind: 'min', fields: ['cost', 'other'], blanks: 'leftOut' },
  { id: 'most', label: 'Massimo', kind: 'max', fields: ['cost', 'other'], blanks: 'leftOut' },
  { id: 'eldest', label: 'Il più anziano', kind: 'min', fields: ['born', 'since'], blanks: 'leftOut' },
  { id: 'eldestAge', label: 'Età del più anziano', kind: 'ageInYears', field: 'eldest', on },
];

const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2025-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const sum = fc.integer({ min: 1, max: 100_000 });
const flag = fc.option(fc.boolean());
const arbitraryValues: fc.Arbitrary<FieldValues> = fc.record({
  born: day,
  since: day,
  asked: fc.constantFrom('2025-02-28T11:00:00Z', '2024-02-29'),
  cost: sum,
  isee: sum,
  other: sum,
  one: flag,
  two: flag,
  three: flag,
});
const bySize = fc.constantFrom('atMost', 'lessThan', 'atLeast', 'moreThan', 'equals');

/** Whether the comparison holds of the row. */
function holds(comparison: Comparison, values: FieldValues): boolean {
  const reader = rowReader({ derived, tiers: [] });
  const compiled = compileComparison(comparison, reader);
  return compiled.holds(reader.read(values)) === true;
}

describe('the values under which a comparison holds', () => {
  it.each<[string, fc.Arbitrary<string | number>]>([
    ['cost', sum],
    ['born', day],
    ['age', fc.integer({ min: 1, max: 99 })],
    ['years', fc.integer({ min: 1, max: 99 })],
    ['months', fc.integer({ min: 1, max: 900 })],
    ['all', fc.integer({ min: 200_000, max: 400_000 })],
    ['least', sum],
    ['most', sum],
    ['eldest', day],
    ['eldestAge', fc.integer({ min: 80, max: 99 })],
  ])('are found by size: %s', (field, threshold) => {
    fc.assert(
      fc.property(arbitraryValues, bySize, threshold, (values, operator, value) => {
        const need: Comparison = { field, operator, value };
        const changed = valuesMeeting([need], values, { derived });
        expect(changed !== null && holds(need, changed)).toBe(true);
      }),
    );
  });

  it('are found for a ratio, on the right side of its threshold', () => {
    const operators = fc.constantFrom('atMost', 'lessThan', 'atLeast', 'moreThan');
    fc.assert(
      fc.property(arbitraryValues, operators, fc.integer({ min: 1_000, max: 20_000 }), (values, operator, value) => {
        const need: Comparison = { field: 'share', operator, value };
        const changed = valuesMeeting([need], values, { derived });
        expect(changed === null || holds(need, changed)).toBe(true);
        expect(changed === null).toBe(operator === 'lessThan' && Number(values.isee) * value < 1);
      }),
    );
    expect(valuesMeeting([{ field: 'share', operator: 'atLeast', value: 100 }], { isee: 0 }, { derived })).toBeNull();
  });

  it('are found for a count of flags, and only as many as there are', () => {
    fc.assert(
      fc.property(arbitraryValues, fc.integer({ min: 0, max: 5 }), (values, value) => {
        const need: Comparison = { field: 'flags', operator: 'equals', value };
        const changed = valuesMeeting([need], { ...values, one: values.one ?? false }, { derived });
        expect(changed === null).toBe(value > 3);
        if (changed !== null) expect(holds(need, changed)).toBe(true);
      }),
    );
  });

  it('are found for yes and no, a choice and a blank', () => {
    const needs: readonly Comparison[] = [
      { field: 'one', operator: 'isTrue' },
      { field: 'two', operator: 'isFalse' },
      { field: 'cost', operator: 'isBlank' },
      { field: 'choice', operator: 'oneOf', value: ['a', 'b'] },
    ];
    const changed = valuesMeeting(needs, { one: null, two: true, cost: 5 }, { derived });
    expect(changed).toEqual({ one: true, two: false, cost: null, choice: 'a' });
  });

  it('keep a moment a moment, and cannot be told where anything else would do', () => {
    const before: Comparison = { field: 'seen', operator: 'lessThan', value: '2024-01-01' };
    expect(valuesMeeting([before], { seen: '2024-03-05T08:00:00Z' }, { derived })).toEqual({
      seen: '2023-12-31T12:00:00Z',
    });
    expect(
      valuesMeeting([{ field: 'choice', operator: 'differs', value: 'a' }], { choice: 'a' }, { derived }),
    ).toBeNull();
  });
});
