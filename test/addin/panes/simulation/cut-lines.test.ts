import { describe, expect, it } from 'vitest';
import { cutLines } from '../../../../addin/panes/simulation/cut-lines.ts';
import type { RankedEntry } from '../../../../shared/ranking/ranking.ts';
import type { EntryChange, RankingDifference } from '../../../../shared/simulation/compare-rankings.ts';
import type { Cents, IstatCode, Points } from '../../../../shared/values/brands.ts';

function change(rowId: string, before: number | null, after: number | null): EntryChange {
  const entry = (place: number | null): RankedEntry => ({
    rowId,
    place,
    outcome: 'waiting',
    withReserve: false,
    score: 0 as Points,
    amount: null,
    assigned: 0 as Cents,
    comune: '015077' as IstatCode,
    ranking: null,
    tier: null,
    lacksMinutes: false,
    decidedBy: '',
  });
  return { before: entry(before), after: entry(after) };
}

function difference(entered: readonly EntryChange[], left: readonly EntryChange[]): RankingDifference {
  const none = { before: 0, after: 0 };
  return {
    all: [],
    entered,
    left,
    moved: [],
    changedAmount: [],
    outcomes: {
      funded: { before: 4, after: 6 },
      waiting: { before: 6, after: 2 },
      notEligible: none,
      incomplete: none,
    },
    cost: { before: 0 as Cents, after: 0 as Cents },
    byComune: [],
  };
}

describe('the picture of who enters and who leaves', () => {
  it('fills the paid part of each side, and leads from place to place', () => {
    const told = cutLines(difference([change('in', 10, 1)], [change('out', 2, null)]), 100);
    expect([told.before, told.after]).toEqual([40, 60]);
    expect(told.lines).toEqual([
      { key: '015077/out', enters: false, from: 15, to: 100 },
      { key: '015077/in', enters: true, from: 95, to: 5 },
    ]);
  });

  it('draws a few for many, and none of them off the picture', () => {
    const many = Array.from({ length: 500 }, (_, index) => change(`row-${index}`, index + 1, null));
    const { lines } = cutLines(difference([], many), 100);
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.length).toBeLessThanOrEqual(24);
    expect(lines.every(({ from, to }) => from >= 0 && from <= 100 && to === 100)).toBe(true);
  });

  it('stands when there is nothing to draw', () => {
    const none = { before: 0, after: 0 };
    const empty = {
      ...difference([], []),
      outcomes: { funded: none, waiting: none, notEligible: none, incomplete: none },
    };
    expect(cutLines(empty, 100)).toEqual({ before: 0, after: 0, lines: [] });
  });
});
