import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldValues } from '../../../shared/fields/field-definition.ts';
import { drawKey } from '../../../shared/ranking/draw-key.ts';
import { rankWithinBudget } from '../../../shared/ranking/rank-within-budget.ts';
import type { Ranking, RankingCandidate } from '../../../shared/ranking/ranking.ts';
import { evaluate } from '../../../shared/rules/evaluate.ts';
import type { Cents, Instant, IstatCode, Points } from '../../../shared/values/brands.ts';
import { adultRow } from '../rules/b2-row.ts';
import { arbitraryCandidates, compiledB2 } from './arbitrary-candidates.ts';

const arbitraryBudget = fc.integer({ min: 0, max: 60_000_00 }).map((cents) => cents as Cents);

function rank(candidates: readonly RankingCandidate[], budget = 10_000_00, drawSeed = 'verbale 1'): Ranking {
  return rankWithinBudget({ candidates, ruleSet: compiledB2, budget: budget as Cents, drawSeed });
}

function candidate(rowId: string, changes: FieldValues = {}, presentedAt = '2025-06-12T08:30:00Z'): RankingCandidate {
  const values = adultRow(changes);
  return {
    evaluation: evaluate(compiledB2, rowId, values),
    values,
    presentedAt: presentedAt as Instant,
    comune: '015077' as IstatCode,
  };
}

function placeOf(ranking: Ranking, rowId: string): number {
  return ranking.entries.find((entry) => entry.rowId === rowId)?.place ?? Number.POSITIVE_INFINITY;
}

describe('the order is total (promise 5)', () => {
  it('gives the same ranking byte for byte whatever order the rows come in', () => {
    fc.assert(
      fc.property(arbitraryCandidates, arbitraryBudget, fc.infiniteStream(fc.nat()), (candidates, budget, numbers) => {
        const shuffled = candidates
          .map((one) => ({ one, key: numbers.next().value ?? 0 }))
          .sort((left, right) => left.key - right.key)
          .map(({ one }) => one);
        expect(JSON.stringify(rank(shuffled, budget))).toBe(JSON.stringify(rank(candidates, budget)));
      }),
    );
  });

  it('does not depend on the protocol number', () => {
    fc.assert(
      fc.property(arbitraryCandidates, fc.nat(), (candidates, salt) => {
        const renumbered = candidates.map((one, index) => ({
          ...one,
          values: { ...one.values, protocolNumber: String((index * 7919 + salt) % 9973) },
        }));
        expect(rank(renumbered)).toEqual(rank(candidates));
      }),
    );
  });

  it('goes by score, then ISEE, then moment of presentation, then draw, and says which decided', () => {
    const rows = [
      candidate('late', { isee: 8_000_00 }, '2025-06-13T08:30:00Z'),
      candidate('best', { adl: 6 }),
      candidate('poorer', { isee: 7_000_00 }),
      candidate('early', { isee: 8_000_00 }),
      candidate('drawn', { isee: 8_000_00 }, '2025-06-13T08:30:00Z'),
    ];
    const tied = ['late', 'drawn'].sort((one, other) =>
      drawKey('verbale 1', one) < drawKey('verbale 1', other) ? -1 : 1,
    );
    expect(rank(rows).entries.map(({ rowId, decidedBy }) => [rowId, decidedBy])).toEqual([
      ['best', ''],
      ['poorer', 'score'],
      ['early', 'ISEE più basso'],
      [tied[0], 'presentedAt'],
      [tied[1], 'draw'],
    ]);
  });

  it('puts a blank tie-break last, so that nobody gains by leaving it out', () => {
    const blank = candidate('blank', {}, '2025-06-10T08:00:00Z');
    const rows = [{ ...blank, values: { ...blank.values, isee: null } }, candidate('filled', { isee: 9_500_00 })];
    expect(rank(rows).entries.map(({ rowId }) => rowId)).toEqual(['filled', 'blank']);
  });

  it('draws by a hash that anybody can repeat', () => {
    expect(drawKey('verbale 12/2025', 'riga-à')).toBe(
      createHash('sha256').update('verbale 12/2025\nriga-à', 'utf8').digest('hex'),
    );
  });

  it('another seed is another draw', () => {
    const rows = Array.from({ length: 12 }, (_, index) => candidate(`row-${index}`));
    const first = rank(rows, 0, 'a').entries.map(({ rowId }) => rowId);
    expect(rank(rows, 0, 'b').entries.map(({ rowId }) => rowId)).not.toEqual(first);
  });
});

describe('the order is monotone (promise 6)', () => {
  it('more points never lower a place', () => {
    fc.assert(
      fc.property(arbitraryCandidates, fc.nat(), fc.integer({ min: 1, max: 5_000 }), (candidates, pick, more) => {
        const chosen = candidates[pick % Math.max(candidates.length, 1)];
        if (chosen === undefined) return;
        const { rowId, score } = chosen.evaluation;
        const raised = candidates.map((one) =>
          one === chosen ? { ...one, evaluation: { ...one.evaluation, score: (score + more) as Points } } : one,
        );
        expect(placeOf(rank(raised), rowId)).toBeLessThanOrEqual(placeOf(rank(candidates), rowId));
      }),
    );
  });

  it('a weaker row moves nobody above it', () => {
    fc.assert(
      fc.property(arbitraryCandidates, (candidates) => {
        const all = rank(candidates, 20_000_00);
        const last = all.entries.filter(({ place }) => place !== null).at(-1);
        if (last === undefined) return;
        const without = rank(
          candidates.filter((one) => one.evaluation.rowId !== last.rowId),
          20_000_00,
        );
        const above = all.entries.filter(({ place }) => place !== null).slice(0, -1);
        expect(without.entries.slice(0, above.length)).toEqual(above);
      }),
    );
  });
});

describe('the cut (promise 7)', () => {
  it('funds a prefix in full, within the budget to the cent, and names the first excluded', () => {
    fc.assert(
      fc.property(arbitraryCandidates, arbitraryBudget, (candidates, budget) => {
        const ranking = rank(candidates, budget);
        const placed = ranking.entries.filter(({ place }) => place !== null);
        const funded = placed.filter(({ outcome }) => outcome === 'funded');
        const firstOut = placed[funded.length];
        const assigned = funded.reduce((total, { amount }) => total + (amount ?? Number.NaN), 0);
        expect(placed.slice(0, funded.length)).toEqual(funded);
        expect(ranking.assigned).toBe(assigned);
        expect(assigned).toBeLessThanOrEqual(budget);
        expect(ranking.firstExcluded).toBe(firstOut?.rowId ?? null);
        if (firstOut !== undefined) expect(assigned + (firstOut.amount ?? Number.NaN)).toBeGreaterThan(budget);
        expect(placed.map(({ place }) => place)).toEqual(placed.map((_, index) => index + 1));
      }),
    );
  });

  it('funds the one who takes the last cent', () => {
    const rows = [candidate('first', { adl: 6 }), candidate('second')];
    expect(rank(rows, 2_400_00)).toMatchObject({ funded: 2, assigned: 2_400_00, firstExcluded: null });
    expect(rank(rows, 2_399_99)).toMatchObject({ funded: 1, firstExcluded: 'second' });
  });

  it('does not skip to a smaller amount', () => {
    const rows = [candidate('first', { adl: 6, profile: 'homeAssistant' }), candidate('second', { adl: 2 })];
    const ranking = rank(rows, 2_000_00);
    expect(ranking).toMatchObject({ funded: 0, waiting: 2, assigned: 0, firstExcluded: 'first' });
    expect(ranking.entries.map(({ outcome }) => outcome)).toEqual(['waiting', 'waiting']);
  });

  it('counts everybody once', () => {
    fc.assert(
      fc.property(arbitraryCandidates, (candidates) => {
        const { entries, funded, waiting, notEligible, incomplete } = rank(candidates);
        expect(funded + waiting + notEligible + incomplete).toBe(candidates.length);
        expect(new Set(entries.map(({ rowId }) => rowId)).size).toBe(candidates.length);
      }),
    );
  });
});

describe('who has no place', () => {
  it('comes after, the incomplete before the not eligible, without an amount', () => {
    const rows = [candidate('out', { isee: 26_000_00 }), candidate('blank', { adl: null }), candidate('in')];
    expect(rank(rows).entries).toMatchObject([
      { rowId: 'in', place: 1, outcome: 'funded', decidedBy: '' },
      { rowId: 'blank', place: null, outcome: 'incomplete', amount: null, assigned: 0, decidedBy: '' },
      { rowId: 'out', place: null, outcome: 'notEligible', amount: null, assigned: 0, decidedBy: '' },
    ]);
  });

  it('is not who has a reserve: that one keeps the place', () => {
    const { entries } = rank([candidate('one', { iseeDiscrepancy: true }), candidate('two', { adl: 2 })]);
    expect(entries).toMatchObject([
      { place: 1, withReserve: true },
      { place: 2, withReserve: false },
    ]);
  });
});

describe('a candidate that no evaluation gives', () => {
  it('is refused by name, never ranked without its amount', () => {
    const one = candidate('odd');
    const bare = { ...one, evaluation: { ...one.evaluation, amount: null } };
    expect(() => rank([bare])).toThrow('odd has no amount');
  });
});
