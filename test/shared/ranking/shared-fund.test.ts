import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankWithinBudget } from '../../../shared/ranking/rank-within-budget.ts';
import { scroll } from '../../../shared/ranking/scroll.ts';
import { sourcesFirst } from '../../../shared/ranking/spend-budget.ts';
import type { Amount } from '../../../shared/rules/amount.ts';
import type { BudgetMode, SpendingMode } from '../../../shared/rules/budget-mode.ts';
import { compileRuleSet } from '../../../shared/rules/compile-rule-set.ts';
import type { RuleSet } from '../../../shared/rules/rule-set.ts';
import { cents, smallRuleSet } from '../rules/small-rule-set.ts';
import { assignedIn, candidatesOf, rankRows } from './small-candidates.ts';

const amount: Amount = {
  kind: 'byProfile',
  field: 'line',
  table: [
    { value: 'home', amount: { kind: 'fixed', cents: cents(4_000_00) } },
    { value: 'day', amount: { kind: 'fixed', cents: cents(1_200_00) } },
  ],
};

/** Cinisello B2 2024 [P]: ranking 2 overflows into ranking 1 and never the other way (DOMAIN C.1.1, G-B2-1). */
function twoRankings(mode: SpendingMode): RuleSet {
  const budget: BudgetMode = {
    kind: 'rankings',
    field: 'line',
    rankings: [
      { id: '1', label: 'Assistenti', values: ['home'], budget: cents(10_000_00), mode, overflowsTo: null },
      { id: '2', label: 'Caregiver', values: ['day'], budget: cents(1_200_00), mode, overflowsTo: '1' },
    ],
  };
  return smallRuleSet({ budget, amount });
}

const rows = {
  h1: { line: 'home', isee: 1 },
  h2: { line: 'home', isee: 2 },
  h3: { line: 'home', isee: 3 },
  d1: { line: 'day', isee: 1 },
  d2: { line: 'day', isee: 2 },
};
const whole = 11_200_00;
const fullOnly = twoRankings({ kind: 'fullOnly' });
const partialLast = twoRankings({ kind: 'partialLast' });

describe('rankings that share a fund', () => {
  it('each count their own places and spend their own part', () => {
    const { entries, parts, firstExcluded } = rankRows(fullOnly, rows, whole);
    expect(entries.map(({ rowId, ranking, place, assigned }) => [rowId, ranking, place, assigned])).toEqual([
      ['h1', '1', 1, 4_000_00],
      ['h2', '1', 2, 4_000_00],
      ['h3', '1', 3, 0],
      ['d1', '2', 1, 1_200_00],
      ['d2', '2', 2, 0],
    ]);
    expect(parts).toEqual([
      {
        ranking: '1',
        budget: 10_000_00,
        received: 0,
        assigned: 8_000_00,
        passedOn: 0,
        funded: 2,
        waiting: 1,
        firstExcluded: 'h3',
      },
      {
        ranking: '2',
        budget: 1_200_00,
        received: 0,
        assigned: 1_200_00,
        passedOn: 0,
        funded: 1,
        waiting: 1,
        firstExcluded: 'd2',
      },
    ]);
    expect(firstExcluded).toBe('h3');
  });

  it('pass on what they leave over, one way only', () => {
    const without = { ...rows, d1: { line: 'day', isee: null }, d2: { line: 'day', isee: null } };
    const { parts, assigned } = rankRows(partialLast, { h1: rows.h1, h2: rows.h2, h3: rows.h3 }, whole);
    expect(parts[1]).toMatchObject({ passedOn: 1_200_00, assigned: 0 });
    expect(parts[0]).toMatchObject({ received: 1_200_00, assigned: 11_200_00 });
    expect(assigned).toBe(whole);
    expect(rankRows(partialLast, without, whole).parts[0]?.received).toBe(0);
    const onlyDay = rankRows(fullOnly, { d1: rows.d1, d2: rows.d2 }, whole);
    expect(assignedIn(onlyDay)).toEqual([
      ['d1', 1_200_00],
      ['d2', 0],
    ]);
  });

  it('never promise more than the budget: the later ranking is cut first', () => {
    const { parts, assigned } = rankRows(partialLast, rows, 10_500_00);
    expect(parts.map(({ budget }) => budget)).toEqual([10_000_00, 500_00]);
    expect(assigned).toBeLessThanOrEqual(10_500_00);
  });

  it('take a row that does not say in which it is as incomplete', () => {
    const { entries } = rankRows(fullOnly, { lost: { isee: 1 }, odd: { line: 'unheard of', isee: 1 } }, whole);
    expect(entries.map(({ outcome, ranking }) => [outcome, ranking])).toEqual([
      ['incomplete', null],
      ['incomplete', null],
    ]);
  });

  it('name the first excluded of the first that the money does not reach to the end', () => {
    const { h1, h2, d1, d2 } = rows;
    expect(rankRows(fullOnly, { h1, h2, d1, d2 }, whole).firstExcluded).toBe('d2');
    expect(rankRows(fullOnly, { h1, d1 }, whole).firstExcluded).toBeNull();
  });

  it('refuse by name an eligible row that is in none of them', () => {
    const candidates = candidatesOf(fullOnly, { h1: rows.h1 }).map((one) => ({
      ...one,
      evaluation: { ...one.evaluation, ranking: null },
    }));
    const input = { candidates, ruleSet: compileRuleSet(fullOnly), budget: cents(whole), drawSeed: 'verbale 1' };
    expect(() => rankWithinBudget(input)).toThrow('h1 is in no ranking');
  });

  it('never overflow in a circle', () => {
    if (fullOnly.budget.kind !== 'rankings') throw new Error('Two rankings');
    const circle = fullOnly.budget.rankings.map((one) => ({ ...one, overflowsTo: one.id === '1' ? '2' : '1' }));
    expect(() => sourcesFirst(circle)).toThrow('circle');
  });

  it('stay within the budget whoever applies for what (promise 4)', () => {
    const applications = fc.array(fc.constantFrom('home', 'day'), { maxLength: 20 });
    fc.assert(
      fc.property(applications, fc.integer({ min: 0, max: 20_000_00 }), fc.boolean(), (lines, budget, partly) => {
        const asked = Object.fromEntries(lines.map((line, isee) => [`r${isee}`, { line, isee }]));
        const { entries, parts, assigned } = rankRows(partly ? partialLast : fullOnly, asked, budget);
        expect(assigned).toBe(entries.reduce((sum, entry) => sum + entry.assigned, 0));
        expect(assigned).toBeLessThanOrEqual(budget);
        const passed = parts.reduce((sum, { passedOn }) => sum + passedOn, 0);
        expect(parts.reduce((sum, { received }) => sum + received, 0)).toBe(passed);
        for (const part of parts) {
          expect(part.assigned + part.passedOn).toBeLessThanOrEqual(part.budget + part.received);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('scrolling after G-B2-1', () => {
  it('a lower refund of 1,500 leaves ranking 1 short of 500 in full, and pays 3,500 in part', () => {
    const returned = { 1: cents(1_500_00) };
    const inFull = scroll({ ranking: rankRows(fullOnly, rows, whole), mode: fullOnly.budget, leaving: [], returned });
    expect(inFull.promotions).toEqual([]);
    expect(inFull.next[0]).toEqual({ ranking: '1', rowId: 'h3', missing: 500_00 });
    const inPart = scroll({
      ranking: rankRows(partialLast, rows, whole),
      mode: partialLast.budget,
      leaving: [],
      returned,
    });
    // In part, the 2,000 left over went to the third at once: 1,500 more make 3,500.
    expect(inPart.promotions).toMatchObject([{ rowId: 'h3', before: 2_000_00, assigned: 3_500_00 }]);
  });

  it('a residue of ranking 2 goes to ranking 1, not to the second of ranking 2', () => {
    const outcome = scroll({
      ranking: rankRows(fullOnly, rows, whole),
      mode: fullOnly.budget,
      leaving: ['d1'],
      returned: { 1: cents(1_500_00) },
    });
    expect(outcome.promotions).toEqual([
      { rowId: 'h3', ranking: '1', place: 3, before: 0, assigned: 4_000_00, from: ['1', '2'] },
    ]);
    expect(outcome.left).toEqual({ 1: 700_00, 2: 0 });
  });

  it('a new appropriation scrolls the ranking it is for', () => {
    const outcome = scroll({
      ranking: rankRows(fullOnly, rows, whole),
      mode: fullOnly.budget,
      leaving: [],
      appropriated: { 2: cents(1_200_00) },
    });
    expect(outcome.promotions).toMatchObject([{ rowId: 'd2', ranking: '2', from: ['2'] }]);
  });
});

describe('three rankings in a chain', () => {
  const ranking = (id: string, value: string, budget: number, overflowsTo: string | null) => ({
    id,
    label: id,
    values: [value],
    budget: cents(budget),
    mode: { kind: 'fullOnly' } as const,
    overflowsTo,
  });
  const chain = smallRuleSet({
    budget: {
      kind: 'rankings',
      field: 'line',
      rankings: [
        ranking('last', 'home', 100, null),
        ranking('middle', 'day', 250, 'last'),
        ranking('first', 'night', 100, 'middle'),
      ],
    },
    amount: { kind: 'share', field: 'cost', basisPoints: 10_000, cap: null },
    fields: smallRuleSet().fields.map((field) =>
      field.id === 'line'
        ? { ...field, choices: [...(field.choices ?? []), { value: 'night', label: 'Notte' }] }
        : field,
    ),
  });
  const asking = {
    m1: { line: 'day', isee: 1, cost: 200 },
    m2: { line: 'day', isee: 2, cost: 100 },
    m3: { line: 'day', isee: 3, cost: 300 },
    l1: { line: 'home', isee: 1, cost: 150 },
    l2: { line: 'home', isee: 2, cost: 90 },
    f1: { line: 'night', isee: 1, cost: 40 },
  };

  it('spends what it receives before it passes anything on', () => {
    const { parts } = rankRows(chain, asking, 450);
    expect(parts).toMatchObject([
      { ranking: 'last', budget: 100, received: 10, assigned: 0, passedOn: 0, firstExcluded: 'l1' },
      { ranking: 'middle', budget: 250, received: 60, assigned: 300, passedOn: 10, firstExcluded: 'm3' },
      { ranking: 'first', budget: 100, received: 0, assigned: 40, passedOn: 60, firstExcluded: null },
    ]);
  });

  it('scrolls the middle with what comes from the first, and the last with what is over and what arose in the middle', () => {
    const outcome = scroll({
      ranking: rankRows(chain, asking, 450),
      mode: chain.budget,
      leaving: ['m1'],
      returned: { first: cents(330) },
    });
    expect(outcome).toEqual({
      promotions: [
        { rowId: 'l1', ranking: 'last', place: 1, before: 0, assigned: 150, from: ['last', 'middle'] },
        { rowId: 'l2', ranking: 'last', place: 2, before: 0, assigned: 90, from: ['last', 'middle'] },
        { rowId: 'm3', ranking: 'middle', place: 3, before: 0, assigned: 300, from: ['first'] },
      ],
      next: [],
      left: { first: 0, middle: 0, last: 100 },
    });
  });

  it('leaves a ranking out of the sources where nothing arose', () => {
    const full = { ...asking, l1: { line: 'home', isee: 1, cost: 100 } };
    const outcome = scroll({
      ranking: rankRows(chain, full, 450),
      mode: chain.budget,
      leaving: ['f1'],
      returned: { middle: cents(90) },
    });
    expect(outcome.promotions).toMatchObject([{ rowId: 'l2', from: ['last', 'middle'] }]);
    expect(outcome.next).toEqual([{ ranking: 'middle', rowId: 'm3', missing: 260 }]);
  });
});
