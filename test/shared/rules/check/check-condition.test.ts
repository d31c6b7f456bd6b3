import { describe, expect, it } from 'vitest';
import { checkRuleSet } from '../../../../shared/rules/check/check-rule-set.ts';
import type { Comparison, Condition } from '../../../../shared/rules/condition.ts';
import { smallRuleSet } from '../small-rule-set.ts';
import { onlyProblem } from './only-problem.ts';

describe('conditions', () => {
  const gate = (condition: Condition, code = 'G') => ({ code, text: code, article: 'art. 1', condition });
  const withGates = (...conditions: readonly Condition[]) =>
    smallRuleSet({ gates: conditions.map((condition, index) => gate(condition, `G${index}`)) });

  it.each<[string, Comparison]>([
    ['a day that is no day', { field: 'since', operator: 'atMost', value: '10/07/2025' }],
    ['a moment without its hour', { field: 'presentedAt', operator: 'atMost', value: '2025-07-10' }],
    ['truth with a value', { field: 'alone', operator: 'isTrue', value: 1 }],
    ['presence with a value', { field: 'since', operator: 'isFilled', value: 'x' }],
    ['no choices at all', { field: 'line', operator: 'noneOf', value: [] }],
    ['an empty text', { field: 'minutes', operator: 'equals', value: '' }],
  ])('do not compare with %s', (_name, comparison) => {
    expect(onlyProblem(withGates([[comparison]])).slice(0, 2)).toEqual(['VALUE_UNFIT', 'gates[0].condition[0][0]']);
  });

  it.each<[string, Comparison]>([
    ['whether a number is one of', { field: 'children', operator: 'oneOf', value: ['1'] }],
    ['whether a flag is more', { field: 'alone', operator: 'moreThan', value: 1 }],
    ['whether a flag equals', { field: 'alone', operator: 'equals', value: 'sì' }],
    ['whether a text is true', { field: 'minutes', operator: 'isTrue' }],
    ['which text is the greater', { field: 'minutes', operator: 'atLeast', value: 'm' }],
  ])('do not ask %s', (_name, comparison) => {
    expect(onlyProblem(withGates([[comparison]]))[0]).toBe('OPERATOR_UNFIT');
  });

  const impossible: readonly (readonly [string, readonly Comparison[]])[] = [
    [
      'at most 5 and at least 6',
      [
        { field: 'children', operator: 'atMost', value: 5 },
        { field: 'children', operator: 'atLeast', value: 6 },
      ],
    ],
    [
      'less than 5 and more than 4',
      [
        { field: 'children', operator: 'lessThan', value: 5 },
        { field: 'children', operator: 'moreThan', value: 4 },
      ],
    ],
    [
      '3 and 4',
      [
        { field: 'children', operator: 'equals', value: 3 },
        { field: 'children', operator: 'equals', value: 4 },
      ],
    ],
    [
      'yes and no',
      [
        { field: 'alone', operator: 'isTrue' },
        { field: 'alone', operator: 'isFalse' },
      ],
    ],
    [
      'blank and 3',
      [
        { field: 'children', operator: 'isBlank' },
        { field: 'children', operator: 'equals', value: 3 },
      ],
    ],
    [
      'filled and blank',
      [
        { field: 'since', operator: 'isFilled' },
        { field: 'since', operator: 'isBlank' },
      ],
    ],
    [
      'home and not home',
      [
        { field: 'line', operator: 'equals', value: 'home' },
        { field: 'line', operator: 'differs', value: 'home' },
      ],
    ],
    [
      'home and one of day',
      [
        { field: 'line', operator: 'equals', value: 'home' },
        { field: 'line', operator: 'oneOf', value: ['day'] },
      ],
    ],
    [
      'none of home and home',
      [
        { field: 'line', operator: 'noneOf', value: ['home'] },
        { field: 'line', operator: 'equals', value: 'home' },
      ],
    ],
    [
      'before and after a day',
      [
        { field: 'since', operator: 'lessThan', value: '2025-01-01' },
        { field: 'since', operator: 'atLeast', value: '2025-01-01' },
      ],
    ],
    [
      'before and after a moment',
      [
        { field: 'presentedAt', operator: 'atMost', value: '2025-01-01T10:00:00Z' },
        { field: 'presentedAt', operator: 'moreThan', value: '2025-01-01T10:00:00Z' },
      ],
    ],
  ];

  it.each(impossible)('that nobody can meet are refused: %s', (_name, comparisons) => {
    const fields = { fields: comparisons[0]?.field };
    expect(onlyProblem(withGates([comparisons]))).toEqual(['CONDITION_IMPOSSIBLE', 'gates[0].condition[0]', fields]);
  });

  it.each(impossible)('over two gates that nobody can pass together are refused: %s', (_name, [one, other]) => {
    if (one === undefined || other === undefined) throw new Error('two comparisons');
    expect(onlyProblem(withGates([[one]], [[other]]))).toEqual(['GATES_IMPOSSIBLE', 'gates[1].condition', {}]);
  });

  it.each<[string, readonly Comparison[]]>([
    [
      'at most 5 and at least 5',
      [
        { field: 'children', operator: 'atMost', value: 5 },
        { field: 'children', operator: 'atLeast', value: 5 },
      ],
    ],
    [
      'more than 4 and less than 6',
      [
        { field: 'children', operator: 'moreThan', value: 4 },
        { field: 'children', operator: 'lessThan', value: 6 },
      ],
    ],
    [
      'other than 3, and 4',
      [
        { field: 'children', operator: 'differs', value: 3 },
        { field: 'children', operator: 'equals', value: 4 },
      ],
    ],
    [
      'none of home, and day',
      [
        { field: 'line', operator: 'noneOf', value: ['home'] },
        { field: 'line', operator: 'oneOf', value: ['day', 'home'] },
      ],
    ],
    [
      'two fields',
      [
        { field: 'children', operator: 'atMost', value: 1 },
        { field: 'members', operator: 'atLeast', value: 2 },
      ],
    ],
  ])('that can hold are not: %s', (_name, comparisons) => {
    expect(checkRuleSet(withGates([comparisons]))).toEqual([]);
  });

  it('are not called impossible for gates that are asked of some only, or that leave a choice', () => {
    const few: Comparison = { field: 'children', operator: 'atMost', value: 1 };
    const many: Comparison = { field: 'children', operator: 'atLeast', value: 2 };
    const alone: Comparison = { field: 'alone', operator: 'isTrue' };
    expect(checkRuleSet(withGates([[few]], [[many], [alone]]))).toEqual([]);
    const ruleSet = smallRuleSet({ gates: [gate([[few]], 'A'), { ...gate([[many]], 'B'), appliesWhen: [[alone]] }] });
    expect(checkRuleSet(ruleSet)).toEqual([]);
  });

  it('are checked where they say when a gate applies', () => {
    const ruleSet = smallRuleSet({ gates: [{ ...gate([[{ field: 'alone', operator: 'isTrue' }]]), appliesWhen: [] }] });
    expect(onlyProblem(ruleSet)).toEqual(['CONDITION_EMPTY', 'gates[0].appliesWhen', {}]);
  });
});
