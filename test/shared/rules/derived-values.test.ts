import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldValues } from '../../../shared/fields/field-definition.ts';
import { compareRatios, ratioKey, ratioOf } from '../../../shared/rules/compile/ratio.ts';
import { compileRuleSet } from '../../../shared/rules/compile-rule-set.ts';
import type { Comparison } from '../../../shared/rules/condition.ts';
import type { DerivedValue } from '../../../shared/rules/derived-value.ts';
import { evaluate } from '../../../shared/rules/evaluate.ts';
import type { Evaluation } from '../../../shared/rules/evaluation.ts';
import { sourceFields } from '../../../shared/rules/source-fields.ts';
import type { IsoDate } from '../../../shared/values/brands.ts';
import { criterionBase, points, smallRuleSet, withCriterion } from './small-rule-set.ts';

const onDay = (date: string) => ({ date: date as IsoDate });

/** The value as a criterion reads it, shown by the explanation of one point a unit. */
function derived(definition: DerivedValue, values: FieldValues): unknown {
  const evaluation = evaluateWith([definition], { field: definition.id, operator: 'isFilled' }, values);
  return evaluation.lines[0]?.inputs[0]?.value;
}

function evaluateWith(definitions: readonly DerivedValue[], asked: Comparison, values: FieldValues): Evaluation {
  const criterion = { ...criterionBase, kind: 'flag', condition: [[asked]], points: points(100) } as const;
  return evaluate(compileRuleSet(withCriterion(criterion, { derived: definitions })), 'row', values);
}

describe('two ratios', () => {
  it.each([
    ['1/3', '2/6', 0],
    ['1/3', '1/2', -1],
    ['1/2', '1/3', 1],
    ['1/0', '9/1', 1],
    ['9/1', '1/0', -1],
    ['1/0', '5/0', 0],
    ['0/0', '0/1', 1],
    ['0/5', '0/7', 0],
  ])('%s beside %s: %i, whoever is divided by zero above all', (one, other, expected) => {
    expect(Math.sign(compareRatios(one, other))).toBe(expected);
    expect(Math.sign(compareRatios(other, one))).toBe(0 - expected);
  });
});

describe('completed years and months', () => {
  const years: DerivedValue = {
    id: 'd',
    label: 'Anni',
    kind: 'completedYears',
    field: 'since',
    on: onDay('2025-07-10'),
  };
  const months: DerivedValue = { ...years, kind: 'completedMonths' };

  it.each([
    ['2007-07-10', 18],
    ['2007-07-11', 17],
    ['2025-07-10', 0],
    ['2026-01-01', 0],
  ])('count whole years from %s to 10 July 2025: %i', (since, expected) => {
    expect(derived(years, { since })).toBe(expected);
    expect(derived({ ...years, kind: 'ageInYears' }, { since })).toBe(expected);
  });

  it.each([
    ['2025-06-10', '2025-07-10', 1],
    ['2025-06-11', '2025-07-10', 0],
    ['2024-07-10', '2025-07-10', 12],
    ['2025-01-31', '2025-02-27', 0],
    ['2025-01-31', '2025-02-28', 1],
    ['2024-01-31', '2024-02-28', 0],
    ['2024-02-29', '2025-02-28', 12],
    ['2025-08-01', '2025-07-10', 0],
  ])('count whole months from %s to %s: %i', (since, day, expected) => {
    expect(derived({ ...months, on: onDay(day) }, { since })).toBe(expected);
  });

  it('are measured on a date of the row where the rules say so, and miss what is missing', () => {
    const between: DerivedValue = { ...months, on: { field: 'left' } };
    expect(derived(between, { since: '2025-01-15', left: '2025-04-14' })).toBe(2);
    const asked = { field: 'd', operator: 'atLeast', value: 1 } as const;
    expect(evaluateWith([between], asked, { since: '2025-01-15' }).missing).toEqual(['left']);
    expect(evaluateWith([between], asked, {}).missing).toEqual(['since', 'left']);
  });

  it('take a moment for the day it was in Rome', () => {
    const waiting: DerivedValue = { ...months, field: 'presentedAt', on: onDay('2025-07-11') };
    expect(derived(waiting, { presentedAt: '2025-06-10T22:30:00Z' })).toBe(1);
    expect(derived(waiting, { presentedAt: '2025-06-11T22:30:00Z' })).toBe(0);
  });

  it('agree with counting month by month', () => {
    const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2050-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [from, to] = [one, other].sort((first, second) => Number(first) - Number(second));
        if (from === undefined || to === undefined) return;
        let counted = 0;
        while (monthsLater(from, counted + 1) <= to.toISOString().slice(0, 10)) counted += 1;
        expect(
          derived({ ...months, on: onDay(to.toISOString().slice(0, 10)) }, { since: from.toISOString().slice(0, 10) }),
        ).toBe(counted);
      }),
      { numRuns: 200 },
    );
  });

  function monthsLater(from: Date, months: number): string {
    const first = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, 1));
    const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
    first.setUTCDate(Math.min(from.getUTCDate(), last));
    return first.toISOString().slice(0, 10);
  }
});

describe('a ratio', () => {
  const incidence: DerivedValue = {
    id: 'incidence',
    label: 'Incidenza',
    kind: 'ratio',
    field: 'rent',
    by: 'ise',
    whenByIsZero: 'aboveAny',
  };
  const holds = (operator: Comparison['operator'], value: number, values: FieldValues) =>
    evaluateWith([incidence], { field: 'incidence', operator, value }, values).score === 100;

  it.each([
    // Calenzano 2023: rent/ISE at least 14% (DOMAIN C.8, G-RENT-1).
    ['exactly at the threshold', 14, 100, true],
    ['a hair below', 13_999_999_999, 100_000_000_000, false],
    ['a hair above', 2_082_81, 14_877_20, true],
    ['a hair below, to the cent', 2_082_80, 14_877_20, false],
    ['nothing of something', 0, 1, false],
    ['something of nothing', 1, 0, true],
    ['nothing of nothing', 0, 0, true],
  ])('is compared exactly: %s', (_name, rent, ise, expected) => {
    expect(holds('atLeast', 1400, { rent, ise })).toBe(expected);
    expect(holds('lessThan', 1400, { rent, ise })).toBe(!expected);
  });

  it('tells the threshold itself from what lies just above it', () => {
    expect(holds('moreThan', 1400, { rent: 14, ise: 100 })).toBe(false);
    expect(holds('atMost', 1400, { rent: 14, ise: 100 })).toBe(true);
    expect(holds('equals', 1400, { rent: 14, ise: 100 })).toBe(true);
    expect(holds('differs', 1400, { rent: 2_082_81, ise: 14_877_20 })).toBe(true);
  });

  it('is missing where a part is, and where a division by zero is declared so', () => {
    const asked = { field: 'incidence', operator: 'atLeast', value: 1400 } as const;
    expect(evaluateWith([incidence], asked, { ise: 1 }).missing).toEqual(['rent']);
    expect(evaluateWith([{ ...incidence, whenByIsZero: 'missing' }], asked, { rent: 1, ise: 0 }).missing).toEqual([
      'ise',
    ]);
  });

  it('never fails on numbers that are not whole', () => {
    expect(derived(incidence, { rent: 1.5, ise: 2 })).toBeNull();
    expect(derived(incidence, { rent: 1, ise: -2 })).toBeNull();
  });

  const whole = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
  it('lies among thresholds where cross-multiplication puts it', () => {
    fc.assert(
      fc.property(
        whole,
        whole.filter((by) => by > 0),
        fc.integer({ min: 0, max: 30_000 }),
        (above, below, threshold) => {
          const [left, right] = [BigInt(above) * 10_000n, BigInt(threshold) * BigInt(below)];
          const key = ratioKey(ratioOf(above, below));
          expect(Math.sign(key - 2 * threshold)).toBe(left < right ? -1 : left > right ? 1 : 0);
        },
      ),
    );
  });

  it('is ordered by cross-multiplication, and divisions by zero above all others', () => {
    fc.assert(
      fc.property(whole, whole, whole, whole, (a, b, c, d) => {
        const order = Math.sign(compareRatios(ratioOf(a, b), ratioOf(c, d)));
        const expected =
          b === 0 || d === 0
            ? Number(b === 0) - Number(d === 0)
            : Number(BigInt(a) * BigInt(d) > BigInt(c) * BigInt(b)) -
              Number(BigInt(a) * BigInt(d) < BigInt(c) * BigInt(b));
        expect(order).toBe(expected);
      }),
    );
  });
});

describe('counts, sums, the least and the greatest', () => {
  const flags = { id: 'd', label: 'Conteggio', kind: 'count', fields: ['alone', 'deaf', 'blind'] } as const;
  const numbers = { id: 'd', label: 'Somma', fields: ['children', 'members', 'hours'] } as const;

  it('count the yeses and nothing else', () => {
    expect(derived({ ...flags, blanks: 'missing' }, { alone: true, deaf: false, blind: true })).toBe(2);
    expect(derived({ ...flags, blanks: 'missing' }, { alone: false, deaf: false, blind: false })).toBe(0);
  });

  it('are missing where a part is, unless blanks are left out', () => {
    expect(derived({ ...flags, blanks: 'missing' }, { alone: true, deaf: true })).toBeNull();
    expect(derived({ ...flags, blanks: 'leftOut' }, { alone: true, deaf: true })).toBe(2);
    expect(derived({ ...flags, blanks: 'leftOut' }, {})).toBeNull();
    const asked = { field: 'd', operator: 'atLeast', value: 1 } as const;
    expect(evaluateWith([{ ...flags, blanks: 'missing' }], asked, { deaf: true }).missing).toEqual(['alone', 'blind']);
  });

  it.each([
    ['sum', 9],
    ['min', 0],
    ['max', 5],
  ] as const)('take the %s', (kind, expected) => {
    expect(derived({ ...numbers, kind, blanks: 'missing' }, { children: 4, members: 5, hours: 0 })).toBe(expected);
  });

  it('take the earlier and the later of two days', () => {
    const days = { id: 'd', label: 'Giorno', fields: ['since', 'left'], blanks: 'missing' } as const;
    expect(derived({ ...days, kind: 'min' }, { since: '2025-02-01', left: '2024-12-31' })).toBe('2024-12-31');
    expect(derived({ ...days, kind: 'max' }, { since: '2025-02-01', left: '2024-12-31' })).toBe('2025-02-01');
  });
});

describe('a value derived from a derived value', () => {
  const total: DerivedValue = { id: 'total', label: 'Spesa', kind: 'sum', fields: ['rent', 'cost'], blanks: 'leftOut' };
  const share: DerivedValue = {
    id: 'share',
    label: 'Quota',
    kind: 'ratio',
    field: 'total',
    by: 'ise',
    whenByIsZero: 'missing',
  };

  it('is computed from it, and asks for the fields underneath', () => {
    const asked = { field: 'share', operator: 'atLeast', value: 5000 } as const;
    expect(evaluateWith([total, share], asked, { rent: 300, cost: 200, ise: 1000 }).score).toBe(100);
    expect(evaluateWith([total, share], asked, { ise: 1000 }).missing).toEqual(['rent', 'cost']);
    expect(sourceFields('share', smallRuleSet({ derived: [total, share] }))).toEqual(['rent', 'cost', 'ise']);
  });

  it('is named once, and soon, however often values rest on one another', () => {
    const levels: readonly DerivedValue[] = Array.from({ length: 90 }, (_, level) => {
      const below = level === 0 ? ['isee', 'isee'] : [`d${level - 1}`, `d${Math.max(0, level - 2)}`, `d${level - 1}`];
      return { id: `d${level}`, label: `Livello ${level}`, kind: 'sum', fields: below, blanks: 'missing' };
    });
    const { missing } = evaluateWith(levels, { field: 'd89', operator: 'atMost', value: 1 }, { isee: null });
    expect(missing).toEqual(['isee']);
    expect(sourceFields('d89', smallRuleSet({ derived: levels }))).toEqual(['isee']);
  });
});
