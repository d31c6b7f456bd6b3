import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { b2Rules2025 } from '../../../shared/demonstration/b2-2025-rules.ts';
import { checkRuleSet } from '../../../shared/rules/check/check-rule-set.ts';
import { compileRuleSet } from '../../../shared/rules/compile-rule-set.ts';
import type { Criterion } from '../../../shared/rules/criterion.ts';
import { evaluate } from '../../../shared/rules/evaluate.ts';
import type { RuleSet } from '../../../shared/rules/rule-set.ts';
import { adjustRules, noAdjustments } from '../../../shared/simulation/adjust-rules.ts';
import { adjustableRules } from '../../../shared/simulation/adjustable-rules.ts';
import type { QuantityValue } from '../../../shared/simulation/quantity.ts';
import type { Cents, IsoDate, Points } from '../../../shared/values/brands.ts';
import { adultRow } from '../rules/b2-row.ts';
import { everyKind, sharedFund } from './every-kind.ts';

const budget = 650_000_00 as Cents;

function tryValues(values: Readonly<Record<string, QuantityValue>>, ruleSet: RuleSet = b2Rules2025) {
  return adjustRules(ruleSet, budget, { ...noAdjustments, values: new Map(Object.entries(values)) });
}

function ruleSetWith(values: Readonly<Record<string, QuantityValue>>, ruleSet?: RuleSet): RuleSet {
  const adjusted = tryValues(values, ruleSet);
  if (adjusted.kind === 'refused') throw new Error(adjusted.problems.map(({ problem }) => problem.code).join());
  return adjusted.ruleSet;
}

const quantitiesOf = (ruleSet: RuleSet) => adjustableRules(ruleSet, budget).flatMap(({ quantities }) => quantities);
/** Another value of the same kind. */
const another: Readonly<Record<string, (value: QuantityValue) => QuantityValue>> = {
  date: () => '2023-05-06',
  moment: () => '2023-05-06T07:08:09Z',
};

describe('the rules tried at other values', () => {
  it('are the published ones where nothing is tried', () => {
    for (const ruleSet of [b2Rules2025, everyKind, sharedFund]) {
      expect(adjustRules(ruleSet, budget, noAdjustments)).toEqual({ kind: 'valid', ruleSet, budget, whole: ruleSet });
    }
  });

  it('are the published ones again where every quantity is typed as it is', () => {
    for (const ruleSet of [everyKind, sharedFund]) {
      const values = Object.fromEntries(quantitiesOf(ruleSet).map(({ path, value }) => [path, value]));
      expect(tryValues(values, ruleSet)).toEqual({ kind: 'valid', ruleSet, budget, whole: ruleSet });
    }
  });

  it('change in that quantity alone, whichever it is, and never in the published rules', () => {
    for (const ruleSet of [everyKind, sharedFund]) {
      const before = JSON.stringify(ruleSet);
      for (const { path, unit, value } of quantitiesOf(ruleSet)) {
        const tried = (another[unit] ?? ((old) => Number(old ?? 9_000) + 1))(value);
        const adjusted = tryValues({ [path]: tried }, ruleSet);
        if (adjusted.kind === 'refused') {
          expect(adjusted.problems.length).toBeGreaterThan(0);
          continue;
        }
        const found = adjustableRules(adjusted.ruleSet, adjusted.budget).flatMap(({ quantities }) => quantities);
        expect(found.map((one) => [one.path, one.value])).toEqual(
          quantitiesOf(ruleSet).map((one) => [one.path, one.path === path ? tried : one.value]),
        );
      }
      expect(JSON.stringify(ruleSet)).toBe(before);
    }
  });

  it('evaluate a row as the changed notice would: ISEE 22,000', () => {
    const stricter = compileRuleSet(ruleSetWith({ 'gates[5].condition[0][0].value': 22_000_00 }));
    const outcome = (isee: number) => evaluate(stricter, 'row', adultRow({ isee })).eligibility;
    expect([outcome(22_000_00), outcome(22_000_01)]).toEqual(['eligible', 'notEligible']);
  });

  it('move the beginning of the next band with the end of one', () => {
    const { groups } = ruleSetWith({ 'groups[2].criteria[0].bands[1].to': 13_000_00 });
    expect(groups[2]?.criteria[0]).toMatchObject({
      bands: [{ to: 6_000_00 }, { from: 6_000_00, to: 13_000_00 }, { from: 13_000_00 }, {}, {}],
    });
  });

  it('keep bands of whole numbers side by side', () => {
    const { groups } = ruleSetWith({ 'groups[4].criteria[0].alternatives[0].bands[0].to': 9 }, everyKind);
    expect(groups[4]?.criteria[0]).toMatchObject({ alternatives: [{ bands: [{ to: 9 }, { from: 10 }] }, {}] });
  });

  it('leave a criterion out where its weight is brought to nothing', () => {
    const without = ruleSetWith({ 'groups[1].criteria[0].points': 0 });
    expect(without.groups[1]?.criteria.map(({ id }) => id)).toEqual(['caregiverHours']);
    const tried = tryValues({ 'groups[1].criteria[0].points': 0 });
    expect(tried.kind === 'valid' && tried.whole.groups[1]?.criteria).toHaveLength(2);
    const onlyResidence = ruleSetWith({ 'groups[4].criteria[0].alternatives[1].points': 0 }, everyKind);
    expect(onlyResidence.groups[4]?.criteria[0]).toMatchObject({ id: 'ties', kind: 'band', field: 'yearsHere' });
    const withoutPenalty = ruleSetWith({ 'groups[4].criteria[1].points': 0 }, everyKind);
    expect(withoutPenalty.groups[4]?.criteria.map(({ id }) => id)).not.toContain('left');
  });

  it('take a cap away where it is left blank', () => {
    expect(ruleSetWith({ 'groups[0].cap': null }).groups[0]?.cap).toBeNull();
  });

  it('spend the money another way, with the places that way asks for', () => {
    const places = adjustRules(b2Rules2025, budget, {
      ...noAdjustments,
      modes: new Map([['budget', { kind: 'places', places: 12 }]]),
      values: new Map([['budget.places', 15]]),
    });
    expect(places).toMatchObject({ kind: 'valid', ruleSet: { budget: { kind: 'places', places: 15 } } });
  });

  it('order by other keys', () => {
    const order = [...b2Rules2025.order].reverse();
    const adjusted = adjustRules(b2Rules2025, budget, { ...noAdjustments, order });
    expect(adjusted).toMatchObject({ kind: 'valid', ruleSet: { order } });
  });
});

describe('values that cannot be right', () => {
  it('are refused at the field they were typed in', () => {
    const adjusted = tryValues({
      'groups[0].criteria[0].bands[0].to': 4,
      'groups[1].criteria[0].points': 900,
      budgetOfCall: 1_00,
    });
    expect(adjusted).toMatchObject({
      kind: 'refused',
      problems: [{ problem: { code: 'BAND_EMPTY' }, paths: ['groups[0].criteria[0].bands[0].to'] }],
    });
  });

  it('are told at the cap that is too low for its criteria', () => {
    expect(tryValues({ 'groups[1].cap': 500 })).toMatchObject({
      kind: 'refused',
      problems: [
        { problem: { code: 'CAP_BELOW_CRITERION' }, paths: ['groups[1].cap'] },
        { problem: { code: 'CAP_BELOW_CRITERION' }, paths: ['groups[1].cap'] },
      ],
    });
  });

  it('are told of the order without points', () => {
    const adjusted = adjustRules(b2Rules2025, budget, { ...noAdjustments, order: b2Rules2025.order.slice(1) });
    expect(adjusted).toMatchObject({
      kind: 'refused',
      problems: [{ problem: { code: 'ORDER_WITHOUT_SCORE' }, paths: ['order'] }],
    });
  });

  it('are told of what nobody can reach any more, also beside a criterion that is left out', () => {
    const article = 'art. 1';
    const named = (id: string) => ({ id, label: id, article, whenMissing: 'noPoints' }) as const;
    const day = '2024-01-01' as IsoDate;
    const condition = [[{ field: 'isee', operator: 'moreThan', value: 20_000_00 } as const]];
    // Without its points a penalty is a mistake of its own, behind which the other would not be seen.
    const criteria: readonly Criterion[] = [
      { ...named('first'), kind: 'penalty', field: 'presentedAt', from: day, to: day, points: -100 as Points },
      { ...named('second'), kind: 'flag', condition, points: 100 as Points },
    ];
    const ruleSet: RuleSet = {
      ...b2Rules2025,
      gates: [
        { code: 'G', text: 'G', article, condition: [[{ field: 'isee', operator: 'atMost', value: 25_000_00 }]] },
      ],
      groups: [{ id: 'g', label: 'G', cap: null, criteria }],
    };
    const values = { 'gates[0].condition[0][0].value': 10_000_00, 'groups[0].criteria[0].points': 0 };
    expect(tryValues(values, ruleSet)).toEqual({
      kind: 'refused',
      problems: [
        {
          problem: expect.objectContaining({ code: 'CRITERION_UNREACHABLE', path: 'groups[0].criteria[1]' }),
          paths: [],
        },
      ],
    });
  });

  it('never name a quantity that is not there', () => {
    expect(() => tryValues({ 'gates[0].code': 'X' })).toThrow();
    expect(() => tryValues({ 'gates[99].condition[0][0].value': 1 })).toThrow();
  });

  it('whatever they are, leave either rules that may be used or a reason', () => {
    const quantities = quantitiesOf(everyKind).filter(({ value }) => typeof value === 'number');
    const tried = fc.dictionary(
      fc.constantFrom(...quantities.map(({ path }) => path)),
      fc.oneof(fc.integer({ min: -5, max: 50 }), fc.integer({ min: -1_000_00, max: 50_000_00 })),
      { maxKeys: 4 },
    );
    fc.assert(
      fc.property(tried, (values) => {
        const adjusted = tryValues(values, everyKind);
        if (adjusted.kind === 'refused') expect(adjusted.problems.length).toBeGreaterThan(0);
        else expect(checkRuleSet(adjusted.ruleSet)).toEqual([]);
      }),
    );
  });
});
