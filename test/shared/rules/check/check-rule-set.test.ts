import { describe, expect, it } from 'vitest';
import { b2Rules2025 } from '../../../../shared/demonstration/b2-2025-rules.ts';
import type { SpendingMode } from '../../../../shared/rules/budget-mode.ts';
import { checkRuleSet } from '../../../../shared/rules/check/check-rule-set.ts';
import { compileRuleSet } from '../../../../shared/rules/compile-rule-set.ts';
import type { Comparison } from '../../../../shared/rules/condition.ts';
import type { Band, Criterion } from '../../../../shared/rules/criterion.ts';
import { InvalidRuleSetError } from '../../../../shared/rules/invalid-rule-set-error.ts';
import type { RuleSet } from '../../../../shared/rules/rule-set.ts';
import type { Cents, Points } from '../../../../shared/values/brands.ts';

const base = { id: 'one', label: 'Uno', article: 'art. 1', whenMissing: 'incomplete' } as const;
const points = (hundredths: number) => hundredths as Points;
const band = (from: number | null, to: number | null): Band => ({
  from,
  fromIncluded: true,
  to,
  toIncluded: true,
  points: points(100),
});

function withCriterion(criterion: Criterion, cap: number | null = null): RuleSet {
  const group = { id: 'group', label: 'Gruppo', cap: cap === null ? null : points(cap), criteria: [criterion] };
  return { ...b2Rules2025, groups: [group] };
}

function withBands(bands: readonly Band[], outside: number | null): RuleSet {
  const outcome = outside === null ? null : points(outside);
  return withCriterion({ ...base, kind: 'band', field: 'adl', bands, outside: outcome });
}

function withComparison(comparison: Comparison): RuleSet {
  return { ...b2Rules2025, gates: [{ code: 'G', text: 'G', article: 'art. 1', condition: [[comparison]] }] };
}

function forNothing(budget: RuleSet['budget']): RuleSet {
  return { ...b2Rules2025, amount: { kind: 'fixed', cents: 0 as Cents }, budget };
}

function inRankings(mode: SpendingMode): RuleSet['budget'] {
  const values = ['caregiver', 'homeAssistant', 'homeCareServices'];
  const ranking = { id: '1', label: 'Graduatoria', values, budget: 0 as Cents, mode, overflowsTo: null };
  return { kind: 'rankings', field: 'profile', rankings: [ranking] };
}

describe('a rule set that may be published', () => {
  it.each([
    ['the demonstration', b2Rules2025],
    ['bands of whole numbers side by side', withBands([band(null, 3), band(4, null)], null)],
    ['bands with a declared gap', withBands([band(1, 3), band(5, 6)], 0)],
    ['a ranking by ISEE alone', { ...b2Rules2025, groups: [], order: b2Rules2025.order.slice(1) }],
    ['places without money', forNothing({ kind: 'places', places: 10 })],
    ['rankings that share places alone', forNothing(inRankings({ kind: 'places', places: 10 }))],
  ])('has no problems: %s', (_name, ruleSet) => {
    expect(checkRuleSet(ruleSet)).toEqual([]);
  });
});

describe('a rule set that cannot be right', () => {
  it.each<[string, string, RuleSet]>([
    ['overlapping bands', 'BANDS_OVERLAP', withBands([band(null, 3), band(3, null)], null)],
    ['a band inside another', 'BANDS_OVERLAP', withBands([band(null, null), band(3, 4)], null)],
    ['an undeclared gap', 'GAP_UNDECLARED', withBands([band(null, 3), band(5, null)], null)],
    ['an undeclared gap below', 'GAP_UNDECLARED', withBands([band(0, null)], null)],
    ['an undeclared gap above', 'GAP_UNDECLARED', withBands([band(null, 6)], null)],
    ['no bands at all', 'BANDS_MISSING', withBands([], null)],
    ['a band that holds nothing', 'BAND_EMPTY', withBands([band(5, 3)], 0)],
    ['an end within a cent', 'BAND_END_NOT_WHOLE', withBands([band(null, 2.5), band(3, null)], null)],
    ['a field nobody knows', 'UNKNOWN_FIELD', withComparison({ field: 'iseee', operator: 'atMost', value: 1 })],
    [
      'size of a choice',
      'OPERATOR_UNFIT',
      withComparison({ field: 'profile', operator: 'atMost', value: 'caregiver' }),
    ],
    ['truth of an amount', 'OPERATOR_UNFIT', withComparison({ field: 'isee', operator: 'isTrue' })],
    ['money as text', 'VALUE_UNFIT', withComparison({ field: 'isee', operator: 'atMost', value: '25000' })],
    ['half a cent', 'VALUE_UNFIT', withComparison({ field: 'isee', operator: 'atMost', value: 2500.5 })],
    [
      'a choice that does not exist',
      'CHOICE_UNKNOWN',
      withComparison({ field: 'profile', operator: 'equals', value: 'x' }),
    ],
    [
      'a gate that asks nothing',
      'CONDITION_EMPTY',
      { ...b2Rules2025, reserves: [{ code: 'R', text: 'R', article: 'a', condition: [[]] }] },
    ],
    [
      'a choice without points',
      'CHOICE_UNCOVERED',
      withCriterion({ ...base, kind: 'choice', field: 'profile', table: [{ value: 'caregiver', points: points(1) }] }),
    ],
    [
      'bands on a text',
      'FIELD_TYPE_UNFIT',
      withCriterion({
        ...base,
        kind: 'perUnit',
        field: 'beneficiaryName',
        pointsPerUnit: points(1),
        every: 1,
        cap: null,
      }),
    ],
    [
      'a group cap below one of its criteria',
      'CAP_BELOW_CRITERION',
      withCriterion(
        { ...base, kind: 'perUnit', field: 'adl', pointsPerUnit: points(100), every: 1, cap: points(900) },
        800,
      ),
    ],
    [
      'a group that can give less than nothing',
      'CAP_BELOW_CRITERION',
      withCriterion({ ...base, kind: 'perUnit', field: 'adl', pointsPerUnit: points(100), every: 1, cap: null }, -500),
    ],
    ['a total cap below a group', 'CAP_BELOW_CRITERION', { ...b2Rules2025, totalCap: points(100) }],
    [
      'a cap below one unit',
      'CAP_SIGN',
      withCriterion({
        ...base,
        kind: 'perUnit',
        field: 'adl',
        pointsPerUnit: points(100),
        every: 1,
        cap: points(-100),
      }),
    ],
    [
      'points in thousandths',
      'POINTS_NOT_WHOLE',
      withCriterion({ ...base, kind: 'perUnit', field: 'adl', pointsPerUnit: points(0.5), every: 1, cap: null }),
    ],
    ['the same gate twice', 'DUPLICATE_ID', { ...b2Rules2025, gates: [...b2Rules2025.gates, ...b2Rules2025.gates] }],
    ['points that order nothing', 'ORDER_WITHOUT_SCORE', { ...b2Rules2025, order: [] }],
    ['a benefit of nothing', 'AMOUNT_NOT_POSITIVE', forNothing({ kind: 'fullOnly' })],
    ['a benefit of nothing in a ranking', 'AMOUNT_NOT_POSITIVE', forNothing(inRankings({ kind: 'fullOnly' }))],
    ['a ranking without money', 'BUDGET_PART_NOT_POSITIVE', forNothing(inRankings({ kind: 'fullOnly' }))],
  ])('is refused: %s', (_name, code, ruleSet) => {
    expect(checkRuleSet(ruleSet).map((problem) => problem.code)).toContain(code);
    expect(() => compileRuleSet(ruleSet)).toThrow(InvalidRuleSetError);
  });

  it('is told where: the values that have no outcome', () => {
    expect(checkRuleSet(withBands([band(null, 3), band(6, null)], null))).toEqual([
      { code: 'GAP_UNDECLARED', path: 'groups[0].criteria[0].bands', facts: { from: 4, to: 5 } },
    ]);
  });
});
