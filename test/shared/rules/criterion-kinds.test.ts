import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldValues } from '../../../shared/fields/field-definition.ts';
import { compileRuleSet } from '../../../shared/rules/compile-rule-set.ts';
import type { Alternative, Criterion } from '../../../shared/rules/criterion.ts';
import { evaluate } from '../../../shared/rules/evaluate.ts';
import type { Evaluation } from '../../../shared/rules/evaluation.ts';
import type { IsoDate } from '../../../shared/values/brands.ts';
import { criterionBase, points, smallRuleSet, withCriterion } from './small-rule-set.ts';

function given(criterion: Criterion, values: FieldValues): Evaluation {
  return evaluate(compileRuleSet(withCriterion(criterion)), 'row', values);
}

describe('so much a unit', () => {
  const perChild: Criterion = {
    ...criterionBase,
    kind: 'perUnit',
    field: 'children',
    pointsPerUnit: points(300),
    every: 1,
    cap: points(700),
  };

  it('more than anybody can have is no number of children: the row stays open', () => {
    const without = { ...perChild, cap: null };
    expect(given(without, { children: 300_000_000 })).toMatchObject({ score: 900_000_000_00, missing: [] });
    for (const criterion of [perChild, without]) {
      expect(given(criterion, { children: 999_999_999_999_999 })).toMatchObject({
        score: 0,
        eligibility: 'incomplete',
        missing: ['children'],
      });
    }
  });

  it.each([
    [0, 0],
    [1, 300],
    [2, 600],
    [3, 700],
    [9, 700],
  ])('%i children give %i hundredths, the cap included', (children, expected) => {
    expect(given(perChild, { children }).score).toBe(expected);
  });

  it('shows what the cap took away', () => {
    expect(given(perChild, { children: 3 }).lines[0]).toMatchObject({ points: 700, pointsBeforeCap: 900 });
  });

  it('counts whole units alone: one point every 1,000 euro', () => {
    const perThousand = { ...perChild, field: 'rent', every: 1000_00, cap: null } as const;
    expect([0, 999_99, 1000_00, 1999_99, 2000_00].map((rent) => given(perThousand, { rent }).score)).toEqual([
      0, 0, 300, 300, 600,
    ]);
  });

  it('takes a cap on negative points as a floor', () => {
    const less = { ...perChild, pointsPerUnit: points(-300), cap: points(-700) } as const;
    expect([1, 2, 3].map((children) => given(less, { children }).score)).toEqual([-300, -600, -700]);
  });
});

describe('the best of alternatives', () => {
  const alternative = (id: string, field: string, hundredths: number): Alternative => ({
    id,
    label: `Situazione ${id}`,
    article: 'art. 2',
    kind: 'flag',
    condition: [[{ field, operator: 'isTrue' }]],
    points: points(hundredths),
  });
  const best: Criterion = {
    ...criterionBase,
    kind: 'best',
    alternatives: [alternative('A', 'alone', 1000), alternative('B', 'deaf', 3000), alternative('C', 'blind', 3000)],
  };

  it('gives the highest only, and says which it was', () => {
    const { score, lines } = given(best, { alone: true, deaf: true, blind: false });
    expect(score).toBe(3000);
    expect(lines[0]?.chosen).toBe('Situazione B');
  });

  it('names nobody where none gives points', () => {
    const { score, lines } = given(best, { alone: false, deaf: false, blind: false });
    expect(score).toBe(0);
    expect(lines[0]).not.toHaveProperty('chosen');
  });

  it('takes the first of two that give the same', () => {
    expect(given(best, { alone: false, deaf: true, blind: true }).lines[0]?.chosen).toBe('Situazione B');
  });

  it('is settled by an alternative that no blank could beat', () => {
    expect(given(best, { deaf: true })).toMatchObject({ eligibility: 'eligible', score: 3000, missing: [] });
  });

  it('stays open where a blank could still give more', () => {
    expect(given(best, { alone: true, deaf: false })).toMatchObject({ eligibility: 'incomplete', missing: ['blind'] });
  });

  it('lets the others give where blanks give nothing', () => {
    const lenient = { ...best, whenMissing: 'noPoints' } as const;
    expect(given(lenient, { alone: true })).toMatchObject({ eligibility: 'eligible', score: 1000 });
    expect(given(lenient, {})).toMatchObject({ eligibility: 'eligible', score: 0 });
  });

  it('never gives less than any of its alternatives alone, nor more than the highest', () => {
    fc.assert(
      fc.property(fc.record({ alone: fc.boolean(), deaf: fc.boolean(), blind: fc.boolean() }), (values) => {
        const each = [values.alone ? 1000 : 0, values.deaf ? 3000 : 0, values.blind ? 3000 : 0];
        expect(given(best, values).score).toBe(Math.max(...each));
      }),
    );
  });
});

describe('a dated penalty', () => {
  const penalty: Criterion = {
    ...criterionBase,
    whenMissing: 'noPoints',
    kind: 'penalty',
    field: 'left',
    from: '2023-07-11' as IsoDate,
    to: '2025-07-10' as IsoDate,
    points: points(-500),
  };

  it.each([
    ['2023-07-10', 0],
    ['2023-07-11', -500],
    ['2024-02-29', -500],
    ['2025-07-10', -500],
    ['2025-07-11', 0],
  ])('on %s takes %i hundredths', (left, expected) => {
    expect(given(penalty, { left }).score).toBe(expected);
  });

  it('takes nothing where nothing happened, and waits where the rules want to know', () => {
    expect(given(penalty, {})).toMatchObject({ eligibility: 'eligible', score: 0 });
    expect(given({ ...penalty, whenMissing: 'incomplete' }, {})).toMatchObject({
      eligibility: 'incomplete',
      missing: ['left'],
    });
  });

  it('falls on the day it was in Rome', () => {
    const atMidnight = { ...penalty, field: 'presentedAt' } as const;
    expect(given(atMidnight, { presentedAt: '2023-07-10T21:59:59Z' }).score).toBe(0);
    expect(given(atMidnight, { presentedAt: '2023-07-10T22:00:00Z' }).score).toBe(-500);
  });
});

describe('an assigned score', () => {
  const uvm: Criterion = {
    ...criterionBase,
    kind: 'assigned',
    evaluators: ['uvm1', 'uvm2', 'uvm3'],
    atLeast: 3,
    most: points(2000),
    minutes: 'minutes',
  };
  const scores = (uvm1: number | null, uvm2: number | null, uvm3: number | null) => ({ uvm1, uvm2, uvm3 });

  it('is the mean of the evaluators, half-up to the hundredth', () => {
    // 15, 18 and 20: 53 ÷ 3 = 17.666…
    expect(given(uvm, { ...scores(1500, 1800, 2000), minutes: 'UVM 12/2025' }).score).toBe(1767);
    expect(given({ ...uvm, evaluators: ['uvm1', 'uvm2'], atLeast: 2 }, { uvm1: 1001, uvm2: 1000 }).score).toBe(1001);
  });

  it('names its minutes, and says where none are named', () => {
    expect(given(uvm, { ...scores(1, 2, 3), minutes: 'UVM 12/2025' }).lines[0]?.minutes).toBe('UVM 12/2025');
    expect(given(uvm, scores(1, 2, 3)).lines[0]?.minutes).toBeNull();
    expect(given(uvm, scores(1, 2, 3))).toMatchObject({ eligibility: 'eligible', missing: [] });
  });

  it('waits for as many scores as the rules ask', () => {
    expect(given(uvm, scores(1500, 1800, null))).toMatchObject({ eligibility: 'incomplete', missing: ['uvm3'] });
    expect(given({ ...uvm, atLeast: 2 }, scores(1500, 1800, null)).score).toBe(1650);
    expect(given(uvm, scores(null, 1800, null)).lines[0]).not.toHaveProperty('minutes');
  });

  it.each([[-1], [2001], [17.5]])('does not take %d for a score of at most 20 points', (score) => {
    expect(given({ ...uvm, atLeast: 2 }, scores(1500, 1800, score))).toMatchObject({
      eligibility: 'incomplete',
      missing: ['uvm3'],
      score: 0,
    });
  });

  it('counts a score of zero as a score', () => {
    expect(given(uvm, scores(0, 0, 0))).toMatchObject({ eligibility: 'eligible', score: 0 });
  });

  it('lies between the lowest and the highest score, and is within half a hundredth of the mean', () => {
    const score = fc.integer({ min: 0, max: 2000 });
    fc.assert(
      fc.property(score, score, score, (one, two, three) => {
        const mean = given(uvm, scores(one, two, three)).score;
        expect(mean).toBeGreaterThanOrEqual(Math.min(one, two, three));
        expect(mean).toBeLessThanOrEqual(Math.max(one, two, three));
        expect(Math.abs(3 * mean - (one + two + three))).toBeLessThanOrEqual(1.5);
      }),
    );
  });
});

describe('conditions on what is there', () => {
  const current = (operator: 'isBlank' | 'isFilled') =>
    evaluateGate({ field: 'left', operator }, operator === 'isBlank' ? { left: '2025-01-01' } : {});

  function evaluateGate(comparison: { field: string; operator: 'isBlank' | 'isFilled' }, values: FieldValues) {
    const gate = { code: 'G', text: 'No', article: 'art. 1', condition: [[comparison]] };
    return evaluate(compileRuleSet(smallRuleSet({ gates: [gate] })), 'row', values).eligibility;
  }

  it('never wait for a value', () => {
    expect(current('isBlank')).toBe('notEligible');
    expect(current('isFilled')).toBe('notEligible');
    expect(evaluateGate({ field: 'left', operator: 'isBlank' }, {})).toBe('eligible');
    expect(evaluateGate({ field: 'left', operator: 'isFilled' }, { left: '2025-01-01' })).toBe('eligible');
  });

  it('hold for none of several texts', () => {
    const gate = (line: string | null) =>
      evaluate(
        compileRuleSet(
          smallRuleSet({
            gates: [
              {
                code: 'G',
                text: 'No',
                article: 'art. 1',
                condition: [[{ field: 'line', operator: 'noneOf', value: ['day'] }]],
              },
            ],
          }),
        ),
        'row',
        { line },
      ).eligibility;
    expect([gate('home'), gate('day'), gate(null)]).toEqual(['eligible', 'notEligible', 'incomplete']);
  });
});
