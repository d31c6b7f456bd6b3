import { describe, expect, it } from 'vitest';
import type { FieldDefinition } from '../../../../shared/fields/field-definition.ts';
import type { Amount, Step } from '../../../../shared/rules/amount.ts';
import type { BudgetMode, SharedRanking } from '../../../../shared/rules/budget-mode.ts';
import { checkRuleSet } from '../../../../shared/rules/check/check-rule-set.ts';
import type { Comparison, Condition } from '../../../../shared/rules/condition.ts';
import type { Alternative, Criterion } from '../../../../shared/rules/criterion.ts';
import type { DerivedValue } from '../../../../shared/rules/derived-value.ts';
import type { OrderKey, Tier } from '../../../../shared/rules/order-key.ts';
import type { RuleSet } from '../../../../shared/rules/rule-set.ts';
import type { IsoDate } from '../../../../shared/values/brands.ts';
import { cents, criterionBase, points, smallRuleSet, withCriterion } from '../small-rule-set.ts';

/** What is wrong, with its place and facts; one problem and no other. */
function only(ruleSet: RuleSet) {
  const problems = checkRuleSet(ruleSet);
  expect(problems).toHaveLength(1);
  const [{ code, path, facts } = { code: '', path: '', facts: {} }] = problems;
  return [code, path, facts];
}

const field = (changes: Partial<FieldDefinition>): FieldDefinition => ({
  id: 'new',
  type: 'flag',
  label: 'Nuovo',
  titles: ['Nuovo'],
  privacy: 'answers',
  required: false,
  ...changes,
});
const withField = (changes: Partial<FieldDefinition>) => smallRuleSet({ fields: [field(changes)] });
const choice = (value: string, label: string, synonyms?: readonly string[]) => ({
  value,
  label,
  ...(synonyms === undefined ? {} : { synonyms }),
});

describe('fields', () => {
  it.each([
    ['of every application', 'isee'],
    ['that names the tier', 'tier'],
  ])('an id %s is taken', (_name, id) => {
    expect(only(withField({ id }))).toEqual(['DUPLICATE_ID', 'fields[0]', { id }]);
  });

  it('an id comes once', () => {
    expect(only(smallRuleSet({ fields: [field({}), field({})] }))).toEqual([
      'DUPLICATE_ID',
      'fields[1]',
      { id: 'new' },
    ]);
  });

  it('have a column title to be found by', () => {
    expect(only(withField({ titles: [] }))).toEqual(['FIELD_WITHOUT_COLUMN', 'fields[0]', { field: 'new' }]);
    expect(only(withField({ titles: ['  '] }))[0]).toBe('FIELD_WITHOUT_COLUMN');
  });

  it('a choice has choices that no other reads', () => {
    expect(only(withField({ type: 'choice' }))).toEqual(['CHOICES_MISSING', 'fields[0]', { field: 'new' }]);
    const choices = [choice('a', 'Alfa'), choice('b', 'Beta', ['ALFA'])];
    expect(only(withField({ type: 'choice', choices }))).toEqual([
      'CHOICE_AMBIGUOUS',
      'fields[0].choices[1]',
      { field: 'new', value: 'b', other: 'a', text: 'alfa' },
    ]);
  });

  it('a choice may be spelled in several ways that are the same', () => {
    expect(checkRuleSet(withField({ type: 'choice', choices: [choice('a', 'Alfa', ['alfa', 'ALFA', 'a'])] }))).toEqual(
      [],
    );
  });

  it('a choice comes once', () => {
    const choices = [choice('a', 'Alfa'), choice('a', 'Beta')];
    expect(only(withField({ type: 'choice', choices }))[0]).toBe('DUPLICATE_ID');
  });
});

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
    expect(only(withDerived(derived))).toEqual([code, 'derived[0]', facts]);
  });

  it('rest on what stands before them, and have an id of their own', () => {
    const sum: DerivedValue = { ...named, kind: 'sum', fields: ['rent', 'cost'], blanks: 'missing' };
    const ratio: DerivedValue = { ...named, id: 'e', kind: 'ratio', field: 'd', by: 'ise', whenByIsZero: 'missing' };
    expect(checkRuleSet(withDerived(sum, ratio))).toEqual([]);
    expect(only(withDerived(ratio, sum))).toEqual(['UNKNOWN_FIELD', 'derived[0]', { field: 'd' }]);
    expect(only(withDerived(sum, sum))).toEqual(['DUPLICATE_ID', 'derived[1]', { id: 'd' }]);
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
    expect(only(smallRuleSet(gate(3)))[0]).toBe('VALUE_UNFIT');
  });
});

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
    expect(only(withGates([[comparison]])).slice(0, 2)).toEqual(['VALUE_UNFIT', 'gates[0].condition[0][0]']);
  });

  it.each<[string, Comparison]>([
    ['whether a number is one of', { field: 'children', operator: 'oneOf', value: ['1'] }],
    ['whether a flag is more', { field: 'alone', operator: 'moreThan', value: 1 }],
    ['whether a flag equals', { field: 'alone', operator: 'equals', value: 'sì' }],
    ['whether a text is true', { field: 'minutes', operator: 'isTrue' }],
    ['which text is the greater', { field: 'minutes', operator: 'atLeast', value: 'm' }],
  ])('do not ask %s', (_name, comparison) => {
    expect(only(withGates([[comparison]]))[0]).toBe('OPERATOR_UNFIT');
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
    expect(only(withGates([comparisons]))).toEqual(['CONDITION_IMPOSSIBLE', 'gates[0].condition[0]', fields]);
  });

  it.each(impossible)('over two gates that nobody can pass together are refused: %s', (_name, [one, other]) => {
    if (one === undefined || other === undefined) throw new Error('two comparisons');
    expect(only(withGates([[one]], [[other]]))).toEqual(['GATES_IMPOSSIBLE', 'gates[1].condition', {}]);
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
    expect(only(ruleSet)).toEqual(['CONDITION_EMPTY', 'gates[0].appliesWhen', {}]);
  });
});

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
    expect(only(withCriterion(criterion)).slice(0, 2)).toEqual([code, `groups[0].criteria[0]${place}`]);
  });

  it('a cap above what the best alternative gives is reached', () => {
    const best: Criterion = { ...criterionBase, kind: 'best', alternatives: [flag('a', 500), flag('b', 900)] };
    const capped = (cap: number) =>
      smallRuleSet({ groups: [{ id: 'g', label: 'G', cap: points(cap), criteria: [best] }] });
    expect(checkRuleSet(capped(900))).toEqual([]);
    expect(only(capped(899))).toEqual(['CAP_BELOW_CRITERION', 'groups[0].criteria[0]', { cap: 899, most: 900 }]);
    const scores = (cap: number) =>
      smallRuleSet({ groups: [{ id: 'g', label: 'G', cap: points(cap), criteria: [assigned] }] });
    expect(checkRuleSet(scores(2000))).toEqual([]);
    expect(only(scores(1999))[0]).toBe('CAP_BELOW_CRITERION');
  });
});

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
    expect(only(gated(bands(0, 500)))).toEqual(['CRITERION_UNREACHABLE', 'groups[0].criteria[0]', { id: 'one' }]);
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

describe('tiers and order', () => {
  const tier = (id: string, condition: Condition | null): Tier => ({ id, label: id, article: 'art. 3', condition });
  const poor: Condition = [[{ field: 'isee', operator: 'atMost', value: 1 }]];
  const byTier: OrderKey = { by: 'tier', label: 'Fascia' };
  const byIsee: OrderKey = { by: 'field', field: 'isee', direction: 'ascending', label: 'ISEE' };

  it.each<[string, Partial<RuleSet>, string, string]>([
    [
      'everybody before somebody',
      { tiers: [tier('A', null), tier('B', poor)], order: [byTier] },
      'TIER_AFTER_EVERYBODY',
      'tiers[0]',
    ],
    ['the same tier twice', { tiers: [tier('A', poor), tier('A', null)], order: [byTier] }, 'DUPLICATE_ID', 'tiers[1]'],
    [
      'a tier that rests on the tier',
      { tiers: [tier('A', [[{ field: 'tier', operator: 'equals', value: 'A' }]])], order: [byTier] },
      'UNKNOWN_FIELD',
      'tiers[0].condition[0][0]',
    ],
    ['tiers that nothing uses', { tiers: [tier('A', null)] }, 'TIERS_UNUSED', 'tiers'],
    ['an order by tiers that are not there', { order: [byTier] }, 'TIERS_MISSING', 'order[0]'],
    ['an order by a field nobody knows', { order: [{ ...byIsee, field: 'x' }] }, 'UNKNOWN_FIELD', 'order[0]'],
    [
      'an order by a group nobody knows',
      { order: [{ by: 'group', group: 'x', direction: 'ascending', label: 'X' }] },
      'GROUP_UNKNOWN',
      'order[0]',
    ],
    ['a key twice', { order: [byIsee, { ...byIsee, direction: 'descending' }] }, 'ORDER_KEY_REPEATED', 'order[1]'],
  ])('are refused: %s', (_name, parts, code, path) => {
    expect(only(smallRuleSet(parts)).slice(0, 2)).toEqual([code, path]);
  });
});

describe('amounts', () => {
  const step = (from: number | null, to: number | null, gives: number): Step => ({
    from,
    fromIncluded: false,
    to,
    toIncluded: true,
    gives,
  });
  const share: Amount = { kind: 'share', field: 'cost', basisPoints: 7000, cap: null };
  const line: Amount = {
    kind: 'linearShare',
    field: 'isee',
    from: { at: 1, cents: cents(1) },
    to: { at: 2, cents: cents(2) },
    below: cents(0),
    above: cents(0),
  };
  const steps: Amount = {
    kind: 'stepTable',
    field: 'isee',
    steps: [step(null, 1, 0), step(1, null, 2)],
    shareOf: null,
    outside: null,
  };
  const months: Amount = { kind: 'months', field: 'children', monthly: cents(1), most: 12 };

  it.each([share, line, steps, months])('of every kind may be published: $kind', (amount) => {
    expect(checkRuleSet(smallRuleSet({ amount }))).toEqual([]);
  });

  it.each<[string, Amount, string, string]>([
    ['a share of a count', { ...share, field: 'children' }, 'FIELD_TYPE_UNFIT', 'amount'],
    ['more than the whole', { ...share, basisPoints: 10_001 }, 'SHARE_OUT_OF_RANGE', 'amount'],
    ['no share', { ...share, basisPoints: 0 }, 'SHARE_OUT_OF_RANGE', 'amount'],
    ['at most nothing', { ...share, cap: cents(0) }, 'AMOUNT_NOT_POSITIVE', 'amount'],
    ['a line of no length', { ...line, to: { at: 1, cents: cents(2) } }, 'LINE_ENDS', 'amount'],
    ['a line below nothing', { ...line, below: cents(-1) }, 'AMOUNT_NOT_POSITIVE', 'amount'],
    [
      'steps that overlap',
      { ...steps, steps: [step(null, 2, 0), step(1, null, 2)] },
      'BANDS_OVERLAP',
      'amount.steps[1]',
    ],
    ['steps with a gap', { ...steps, steps: [step(null, 1, 0)] }, 'GAP_UNDECLARED', 'amount.steps'],
    [
      'a step beyond the whole',
      { ...steps, shareOf: 'cost', steps: [step(null, 1, 0), step(1, null, 10_001)] },
      'SHARE_OUT_OF_RANGE',
      'amount.steps[1]',
    ],
    ['steps of a count', { ...steps, shareOf: 'children' }, 'FIELD_TYPE_UNFIT', 'amount'],
    ['no months', { ...months, most: 0 }, 'MONTHS_NOT_POSITIVE', 'amount'],
    ['months of a text', { ...months, field: 'minutes' }, 'FIELD_TYPE_UNFIT', 'amount'],
    [
      'an amount for half the choices',
      { kind: 'byProfile', field: 'line', table: [{ value: 'home', amount: share }] },
      'CHOICE_UNCOVERED',
      'amount.table',
    ],
  ])('that cannot be right are refused: %s', (_name, amount, code, path) => {
    expect(only(smallRuleSet({ amount })).slice(0, 2)).toEqual([code, path]);
  });
});

describe('budgets', () => {
  const ranking = (id: string, value: string, overflowsTo: string | null = null): SharedRanking => ({
    id,
    label: id,
    values: [value],
    budget: cents(1),
    mode: { kind: 'fullOnly' },
    overflowsTo,
  });
  const rankings = (...list: readonly SharedRanking[]): BudgetMode => ({
    kind: 'rankings',
    field: 'line',
    rankings: list,
  });
  const two = [ranking('1', 'home'), ranking('2', 'day', '1')] as const;

  it('of every kind may be published', () => {
    const modes: readonly BudgetMode[] = [
      { kind: 'skipToSmaller' },
      { kind: 'partialLast' },
      { kind: 'proRata' },
      { kind: 'places', places: 1 },
      rankings(...two),
    ];
    expect(modes.map((budget) => checkRuleSet(smallRuleSet({ budget })))).toEqual(modes.map(() => []));
  });

  it.each<[string, BudgetMode, string, string]>([
    ['no places', { kind: 'places', places: 0 }, 'PLACES_NOT_POSITIVE', 'budget'],
    ['half a place', { kind: 'places', places: 1.5 }, 'PLACES_NOT_POSITIVE', 'budget'],
    ['no rankings', rankings(), 'BUDGET_PARTS_MISSING', 'budget'],
    ['a choice in no ranking', rankings(ranking('1', 'home')), 'CHOICE_UNCOVERED', 'budget.values'],
    [
      'a choice in two rankings',
      rankings({ ...two[0], values: ['home', 'day'] }, ranking('2', 'day')),
      'DUPLICATE_ID',
      'budget.values[2]',
    ],
    ['a ranking twice', rankings(two[0], ranking('1', 'day')), 'DUPLICATE_ID', 'budget.rankings[1]'],
    [
      'a ranking without money',
      rankings(two[0], { ...two[1], budget: cents(0) }),
      'BUDGET_PART_NOT_POSITIVE',
      'budget.rankings[1]',
    ],
    ['an overflow into nowhere', rankings(two[0], ranking('2', 'day', '3')), 'OVERFLOW_UNKNOWN', 'budget.rankings[1]'],
    ['an overflow into itself', rankings(two[0], ranking('2', 'day', '2')), 'OVERFLOW_CIRCLE', 'budget.rankings[1]'],
  ])('that cannot be right are refused: %s', (_name, budget, code, path) => {
    expect(only(smallRuleSet({ budget })).slice(0, 2)).toEqual([code, path]);
  });

  it('by tier name each tier, in the order of the tiers, which comes first', () => {
    const tiers: readonly Tier[] = [
      { id: 'A', label: 'A', article: 'a', condition: [[{ field: 'isee', operator: 'atMost', value: 1 }]] },
      { id: 'B', label: 'B', article: 'a', condition: null },
    ];
    const order: readonly OrderKey[] = [{ by: 'tier', label: 'Fascia' }];
    const mode = { kind: 'fullOnly' } as const;
    const budget = (...ids: readonly string[]): BudgetMode => ({
      kind: 'byTier',
      tiers: ids.map((tier) => ({ tier, mode })),
    });
    expect(checkRuleSet(smallRuleSet({ tiers, order, budget: budget('A', 'B') }))).toEqual([]);
    expect(only(smallRuleSet({ tiers, order, budget: budget('A') }))).toEqual([
      'BUDGET_TIER_MISSING',
      'budget',
      { tier: 'B' },
    ]);
    expect(only(smallRuleSet({ tiers, order, budget: budget('B', 'A') }))[0]).toBe('BUDGET_TIER_ORDER');
    expect(only(smallRuleSet({ tiers, order, budget: budget('A', 'B', 'C') }))).toEqual([
      'BUDGET_TIER_UNKNOWN',
      'budget.tiers[2]',
      { tier: 'C' },
    ]);
    expect(only(smallRuleSet({ tiers, budget: budget('A', 'B') }))[0]).toBe('ORDER_TIER_NOT_FIRST');
  });
});
