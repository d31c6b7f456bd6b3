import { describe, expect, it } from 'vitest';
import type { Amount, Step } from '../../../../shared/rules/amount.ts';
import { checkRuleSet } from '../../../../shared/rules/check/check-rule-set.ts';
import { cents, smallRuleSet } from '../small-rule-set.ts';
import { onlyProblem } from './only-problem.ts';

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
    expect(onlyProblem(smallRuleSet({ amount })).slice(0, 2)).toEqual([code, path]);
  });
});
