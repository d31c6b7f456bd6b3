import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scroll } from '../../../shared/ranking/scroll.ts';
import type { BudgetMode, SpendingMode } from '../../../shared/rules/budget-mode.ts';
import type { RuleSet } from '../../../shared/rules/rule-set.ts';
import { cents, smallRuleSet } from '../rules/small-rule-set.ts';
import { assignedIn, rankRows } from './small-candidates.ts';

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
  return smallRuleSet({
    budget,
    amount: {
      kind: 'byProfile',
      field: 'line',
      table: [
        { value: 'home', amount: { kind: 'fixed', cents: cents(4_000_00) } },
        { value: 'day', amount: { kind: 'fixed', cents: cents(1_200_00) } },
      ],
    },
  });
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
