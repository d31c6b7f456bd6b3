import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scroll } from '../../../shared/ranking/scroll.ts';
import type { SpendingMode } from '../../../shared/rules/budget-mode.ts';
import type { RuleSet } from '../../../shared/rules/rule-set.ts';
import { cents, smallRuleSet } from '../rules/small-rule-set.ts';
import { rankRows } from './small-candidates.ts';

function spending(mode: SpendingMode): RuleSet {
  return smallRuleSet({ budget: mode, amount: { kind: 'share', field: 'cost', basisPoints: 10_000, cap: null } });
}

/** Rows of so many cents each, the first first. */
function asking(...amounts: readonly number[]) {
  return Object.fromEntries(amounts.map((cost, isee) => [`r${isee}`, { cost, isee }]));
}

function scrolled(mode: SpendingMode, amounts: readonly number[], budget: number, leaving: readonly string[]) {
  const ruleSet = spending(mode);
  return scroll({ ranking: rankRows(ruleSet, asking(...amounts), budget), mode: ruleSet.budget, leaving });
}

describe('scrolling (promise 8)', () => {
  it('promotes exactly the next one, and says where the money comes from', () => {
    expect(scrolled({ kind: 'fullOnly' }, [100, 100, 100, 100], 200, ['r0'])).toEqual({
      promotions: [{ rowId: 'r2', ranking: null, place: 3, before: 0, assigned: 100, from: [null] }],
      next: [{ ranking: null, rowId: 'r3', missing: 100 }],
      left: { '': 0 },
    });
  });

  it('in full does not jump over the next one to a smaller one', () => {
    const { promotions, next, left } = scrolled({ kind: 'fullOnly' }, [100, 150, 50], 100, ['r0']);
    expect(promotions).toEqual([]);
    expect(next).toEqual([{ ranking: null, rowId: 'r1', missing: 50 }]);
    expect(left).toEqual({ '': 100 });
  });

  it('skips where the notice declares it', () => {
    expect(scrolled({ kind: 'skipToSmaller' }, [100, 150, 50], 100, ['r0']).promotions).toMatchObject([
      { rowId: 'r2' },
    ]);
  });

  it('first makes whole who was paid in part', () => {
    const { promotions } = scrolled({ kind: 'partialLast' }, [100, 100, 100], 150, ['r0']);
    expect(promotions).toMatchObject([
      { rowId: 'r1', before: 50, assigned: 100 },
      { rowId: 'r2', before: 0, assigned: 50 },
    ]);
  });

  it('raises everybody in proportion where all were reduced', () => {
    const { promotions } = scrolled({ kind: 'proRata' }, [100, 100, 200], 200, ['r0']);
    expect(promotions).toMatchObject([
      { rowId: 'r1', before: 50, assigned: 67 },
      { rowId: 'r2', before: 100, assigned: 133 },
    ]);
  });

  it('gives a free place and not one more', () => {
    const { promotions, next } = scrolled({ kind: 'places', places: 2 }, [10, 10, 10, 10], 1000, ['r1']);
    expect(promotions).toMatchObject([{ rowId: 'r2' }]);
    expect(next).toEqual([]);
  });

  it('by places gives none where as many as there are stay in theirs', () => {
    const places = { kind: 'places', places: 2 } as const;
    const ruleSet = spending(places);
    const ranking = rankRows(ruleSet, asking(10, 10, 10), 1_000);
    expect(scroll({ ranking, mode: places, leaving: [], appropriated: { '': cents(10) } })).toMatchObject({
      promotions: [],
      next: [],
      left: { '': 990 },
    });
    expect(scroll({ ranking, mode: { ...places, places: 1 }, leaving: [] }).promotions).toEqual([]);
  });

  it('says what the next one lacks of a part that it already has', () => {
    const ruleSet = spending({ kind: 'partialLast' });
    const ranking = rankRows(ruleSet, asking(100, 100, 100), 150);
    const { promotions, next } = scroll({ ranking, mode: ruleSet.budget, leaving: [], returned: { '': cents(20) } });
    expect(promotions).toEqual([{ rowId: 'r1', ranking: null, place: 2, before: 50, assigned: 70, from: [null] }]);
    expect(next).toEqual([{ ranking: null, rowId: 'r1', missing: 30 }]);
  });

  it('passes over who is incomplete', () => {
    const ruleSet = spending({ kind: 'fullOnly' });
    const ranking = rankRows(ruleSet, { ...asking(100, 100), blank: { isee: 5 } }, 100);
    const outcome = scroll({ ranking, mode: ruleSet.budget, leaving: ['r0', 'blank'], returned: { '': cents(500) } });
    expect(outcome.promotions.map(({ rowId }) => rowId)).toEqual(['r1']);
    expect(outcome.left).toEqual({ '': 500 });
  });

  it('does not count on what was paid already: after 4 months of 12, 8 come back (Marche, DOMAIN C.5)', () => {
    const ruleSet = spending({ kind: 'partialLast' });
    const ranking = rankRows(ruleSet, asking(2_400_00, 2_400_00, 2_400_00, 2_400_00), 7_200_00);
    const { promotions } = scroll({ ranking, mode: ruleSet.budget, leaving: ['r1'], paid: { r1: cents(800_00) } });
    expect(promotions).toMatchObject([{ rowId: 'r3', assigned: 1_600_00 }]);
  });

  it('nobody leaving and nothing returning changes nothing', () => {
    expect(scrolled({ kind: 'fullOnly' }, [100, 100], 150, [])).toMatchObject({ promotions: [], left: { '': 50 } });
  });

  describe('by tier', () => {
    const upTo = (id: string, most: number) => ({
      id,
      label: id,
      article: 'art. 3',
      condition: [[{ field: 'ise', operator: 'atMost' as const, value: most }]],
    });
    const byTier = (a: SpendingMode, b: SpendingMode): RuleSet => ({
      ...spending({ kind: 'fullOnly' }),
      tiers: [upTo('A', 10), upTo('B', 20)],
      order: [
        { by: 'tier', label: 'Fascia' },
        { by: 'field', field: 'isee', direction: 'ascending', label: 'ISEE' },
      ],
      budget: {
        kind: 'byTier',
        tiers: [
          { tier: 'A', mode: a },
          { tier: 'B', mode: b },
        ],
      },
    });
    const rows = {
      a1: { ise: 1, isee: 1, cost: 100 },
      a2: { ise: 1, isee: 2, cost: 100 },
      b1: { ise: 20, isee: 1, cost: 100 },
      b2: { ise: 20, isee: 2, cost: 100 },
    };
    const promoted = (ruleSet: RuleSet, budget: number, leaving: readonly string[]) =>
      scroll({ ranking: rankRows(ruleSet, rows, budget), mode: ruleSet.budget, leaving }).promotions.map(
        ({ rowId }) => rowId,
      );

    it('reaches tier B only once nobody of tier A waits', () => {
      const inFull = byTier({ kind: 'fullOnly' }, { kind: 'fullOnly' });
      expect(promoted(inFull, 100, ['a1'])).toEqual(['a2']);
      expect(promoted(inFull, 200, ['a1'])).toEqual(['b1']);
      expect(promoted(inFull, 199, ['a2'])).toEqual([]);
    });

    it('gives again the places of a tier in that tier', () => {
      const places = byTier({ kind: 'places', places: 2 }, { kind: 'places', places: 1 });
      expect(promoted(places, 1_000, ['b1'])).toEqual(['b2']);
      expect(promoted(places, 1_000, ['a1'])).toEqual([]);
    });
  });

  const modes: readonly SpendingMode[] = [
    { kind: 'fullOnly' },
    { kind: 'skipToSmaller' },
    { kind: 'partialLast' },
    { kind: 'proRata' },
    { kind: 'places', places: 4 },
  ];

  it.each(modes)('never creates money nor takes any away from who stays: $kind', (mode) => {
    const amounts = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        amounts,
        fc.integer({ min: 0, max: 6000 }),
        fc.array(fc.nat(11)),
        fc.nat(2000),
        (asked, budget, who, more) => {
          const ruleSet = spending(mode);
          const ranking = rankRows(ruleSet, asking(...asked), budget);
          const leaving = who.map((index) => `r${index}`);
          const outcome = scroll({ ranking, mode: ruleSet.budget, leaving, returned: { '': cents(more) } });
          const staying = ranking.entries.filter(({ rowId }) => !leaving.includes(rowId));
          const after = staying.reduce((sum, entry) => {
            const promoted = outcome.promotions.find(({ rowId }) => rowId === entry.rowId);
            expect(promoted?.assigned ?? entry.assigned).toBeGreaterThanOrEqual(entry.assigned);
            expect(promoted?.assigned ?? entry.assigned).toBeLessThanOrEqual(entry.amount ?? 0);
            return sum + (promoted?.assigned ?? entry.assigned);
          }, 0);
          expect(after + (outcome.left[''] ?? Number.NaN)).toBe(budget + more);
        },
      ),
    );
  });

  it('in full, the promoted follow those who stay without a gap', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: 6000 }), fc.array(fc.nat(11)), (asked, budget, who) => {
        const ruleSet = spending({ kind: 'fullOnly' });
        const ranking = rankRows(ruleSet, asking(...asked), budget);
        const leaving = who.map((index) => `r${index}`);
        const { promotions } = scroll({ ranking, mode: ruleSet.budget, leaving });
        const paid = ranking.entries
          .filter(({ rowId }) => !leaving.includes(rowId))
          .map(({ rowId, outcome }) => outcome === 'funded' || promotions.some((one) => one.rowId === rowId));
        expect(paid.lastIndexOf(true)).toBe(paid.filter(Boolean).length - 1);
      }),
    );
  });
});
