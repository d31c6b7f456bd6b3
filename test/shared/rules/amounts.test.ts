import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldValues } from '../../../shared/fields/field-definition.ts';
import type { Amount, Step } from '../../../shared/rules/amount.ts';
import { compileRuleSet } from '../../../shared/rules/compile-rule-set.ts';
import { evaluate } from '../../../shared/rules/evaluate.ts';
import { halfUp } from '../../../shared/values/half-up.ts';
import { cents, smallRuleSet } from './small-rule-set.ts';

function due(amount: Amount, values: FieldValues) {
  const { amount: given, missing } = evaluate(compileRuleSet(smallRuleSet({ amount })), 'row', values);
  return missing.length > 0 ? missing : given;
}

describe('a share of a cost', () => {
  // Dopo di Noi, Tradate: 70% of the works, at most 20,000 euro (DOMAIN C.10).
  const works: Amount = { kind: 'share', field: 'cost', basisPoints: 7000, cap: cents(20_000_00) };

  it.each([
    [20_000_00, 14_000_00],
    [28_571_42, 19_999_99],
    [28_571_43, 20_000_00],
    [40_000_00, 20_000_00],
    [0, 0],
    [1, 1],
  ])('of %i cents is %i cents', (cost, expected) => {
    expect(due(works, { cost })).toBe(expected);
  });

  it('waits for the cost, and takes nothing that is not a sum for one', () => {
    expect(due(works, {})).toEqual(['cost']);
    expect(due(works, { cost: -1 })).toEqual(['cost']);
    expect(due(works, { cost: 10.5 })).toEqual(['cost']);
  });

  it('has no ceiling where none is declared', () => {
    expect(due({ ...works, cap: null }, { cost: 100_000_00 })).toBe(70_000_00);
  });

  it('is exact for sums whose product no longer is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
        fc.integer({ min: 1, max: 10_000 }),
        (cost, basisPoints) => {
          const given = due({ kind: 'share', field: 'cost', basisPoints, cap: null }, { cost });
          expect(given).toBe(Number((2n * BigInt(cost) * BigInt(basisPoints) + 10_000n) / 20_000n));
        },
      ),
    );
  });
});

describe('a linear share', () => {
  // Monopoli, Council act 65 of 11/12/2017 (DOMAIN C.6): exempt to 7,500; ISEE × 8.00 / 30,000; 13.80 beyond 30,000.
  const monopoli: Amount = {
    kind: 'linearShare',
    field: 'isee',
    from: { at: 7_500_00, cents: cents(200) },
    to: { at: 30_000_00, cents: cents(800) },
    below: cents(0),
    above: cents(1380),
  };

  it.each([
    [0, 0],
    [7_500_00, 0],
    [7_500_01, 200],
    [9_000_00, 240],
    [12_345_67, 329],
    [15_000_00, 400],
    [22_500_00, 600],
    [30_000_00, 800],
    [30_000_01, 1380],
  ])('of an ISEE of %i cents is %i cents', (isee, expected) => {
    expect(due(monopoli, { isee })).toBe(expected);
  });

  it('falls as well as it rises, half-up', () => {
    const falling: Amount = {
      ...monopoli,
      from: { at: 0, cents: cents(3) },
      to: { at: 2, cents: cents(0) },
      below: cents(3),
      above: cents(0),
    };
    expect([0, 1, 2, 3].map((isee) => due(falling, { isee }))).toEqual([3, 2, 0, 0]);
  });
});

describe('a step table', () => {
  const step = (from: number | null, to: number | null, gives: number): Step => ({
    from,
    fromIncluded: false,
    to,
    toIncluded: true,
    gives,
  });
  const steps = [step(null, 100_00, 0), step(100_00, 200_00, 2500), step(200_00, null, 10_000)];

  it('gives a sum, or a share of a cost', () => {
    const sums: Amount = { kind: 'stepTable', field: 'isee', steps, shareOf: null, outside: null };
    expect([100_00, 100_01, 200_00, 200_01].map((isee) => due(sums, { isee }))).toEqual([0, 2500, 2500, 10_000]);
    const shares: Amount = { ...sums, shareOf: 'cost' };
    expect([100_00, 100_01, 200_01].map((isee) => due(shares, { isee, cost: 333 }))).toEqual([0, 83, 333]);
  });

  it('gives the declared outcome where no step holds the value', () => {
    const gap: Amount = { kind: 'stepTable', field: 'isee', steps: steps.slice(0, 1), shareOf: null, outside: 77 };
    expect([100_00, 100_01].map((isee) => due(gap, { isee }))).toEqual([0, 77]);
  });

  it('waits for both the value and the cost', () => {
    const shares: Amount = { kind: 'stepTable', field: 'isee', steps, shareOf: 'cost', outside: null };
    expect(due(shares, { cost: 1 })).toEqual(['isee']);
    expect(due(shares, { isee: 1 })).toEqual(['cost']);
    expect(due(shares, {})).toEqual(['isee', 'cost']);
  });

  it('reads a ratio against basis points', () => {
    const incidence = {
      id: 'incidence',
      label: 'Incidenza',
      kind: 'ratio',
      field: 'rent',
      by: 'ise',
      whenByIsZero: 'aboveAny',
    } as const;
    const amount: Amount = {
      kind: 'stepTable',
      field: 'incidence',
      steps: [step(null, 1400, 0), step(1400, null, 500)],
      shareOf: null,
      outside: null,
    };
    const compiled = compileRuleSet(smallRuleSet({ derived: [incidence], amount }));
    const given = (rent: number, ise: number) => evaluate(compiled, 'row', { rent, ise }).amount;
    expect([given(14, 100), given(2_082_81, 14_877_20), given(1, 0)]).toEqual([0, 500, 500]);
  });
});

describe('months', () => {
  const monthly: Amount = { kind: 'months', field: 'children', monthly: cents(100_00), most: 12 };

  it.each([
    [0, 0],
    [11, 1_100_00],
    [12, 1_200_00],
    [13, 1_200_00],
  ])('%i months give %i cents', (children, expected) => {
    expect(due(monthly, { children })).toBe(expected);
  });
});

describe('an amount by profile', () => {
  const byLine: Amount = {
    kind: 'byProfile',
    field: 'line',
    table: [
      { value: 'home', amount: { kind: 'fixed', cents: cents(1_200_00) } },
      { value: 'day', amount: { kind: 'share', field: 'cost', basisPoints: 5000, cap: cents(800_00) } },
    ],
  };

  it('is computed each in its own way', () => {
    expect(due(byLine, { line: 'home' })).toBe(1_200_00);
    expect(due(byLine, { line: 'day', cost: 1_000_00 })).toBe(500_00);
  });

  it('waits for the profile, or for what that profile needs', () => {
    expect(due(byLine, {})).toEqual(['line']);
    expect(due(byLine, { line: 'day' })).toEqual(['cost']);
    expect(due(byLine, { line: 'unheard of' })).toEqual(['line']);
  });
});

describe('rounding half-up', () => {
  it.each([
    [5, 2, 3],
    [-5, 2, -2],
    [-7, 2, -3],
    [-3, 4, -1],
    [1, 3, 0],
    [2, 3, 1],
    [0, 7, 0],
  ])('%i ÷ %i is %i', (dividend, divisor, expected) => {
    expect(halfUp(dividend, divisor)).toBe(expected);
  });

  it('is never further than half from the quotient, and a half goes up', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
        fc.bigInt({ min: 1n, max: 10n ** 6n }),
        (dividend, divisor) => {
          const twice = 2n * (BigInt(halfUp(dividend, divisor)) * divisor - dividend);
          expect(twice <= divisor && twice > -divisor).toBe(true);
        },
      ),
    );
  });
});
