import { describe, expect, it } from 'vitest';
import type { OrderKey, Tier } from '../../../shared/rules/order-key.ts';
import type { RuleSet } from '../../../shared/rules/rule-set.ts';
import { cents, criterionBase, points, smallRuleSet } from '../rules/small-rule-set.ts';
import { assignedIn, rankRows } from './small-candidates.ts';

const tier = (id: string, most: number | null): Tier => ({
  id,
  label: `Fascia ${id}`,
  article: 'art. 3',
  condition: most === null ? null : [[{ field: 'ise', operator: 'atMost', value: most }]],
});
const byTier: OrderKey = { by: 'tier', label: 'Fascia' };
const byIsee: OrderKey = { by: 'field', field: 'isee', direction: 'ascending', label: 'ISEE più basso' };
const tiered = (parts: Partial<RuleSet> = {}) =>
  smallRuleSet({ tiers: [tier('A', 100_00), tier('B', 200_00)], order: [byTier, byIsee], ...parts });

describe('tiers', () => {
  const rows = {
    b1: { ise: 100_01, isee: 1 },
    none: { ise: 200_01, isee: 0 },
    a2: { ise: 100_00, isee: 9 },
    a1: { ise: 0, isee: 8 },
    b2: { ise: 200_00, isee: 2 },
  };

  it('come one before the other, and who is in none comes last', () => {
    const { entries } = rankRows(tiered(), rows, 10_000_00);
    expect(entries.map(({ rowId, tier: own }) => [rowId, own])).toEqual([
      ['a1', 'A'],
      ['a2', 'A'],
      ['b1', 'B'],
      ['b2', 'B'],
      ['none', null],
    ]);
    expect(entries[2]?.decidedBy).toBe('Fascia');
  });

  it('take everybody else where the last asks nothing', () => {
    const { entries } = rankRows(tiered({ tiers: [tier('A', 100_00), tier('rest', null)] }), rows, 0);
    expect(entries.map(({ tier: own }) => own)).toEqual(['A', 'A', 'rest', 'rest', 'rest']);
  });

  it('leave a row incomplete where a blank could still decide', () => {
    const { entries } = rankRows(tiered(), { blank: { isee: 1 } }, 10_000_00);
    expect(entries[0]).toMatchObject({ place: null, outcome: 'incomplete', tier: null });
  });

  it('may only break a tie: after the points, not before (Bologna, DOMAIN C.7.3)', () => {
    const ruleSet = tiered({
      groups: [
        {
          id: 'work',
          label: 'Lavoro',
          cap: null,
          criteria: [
            { ...criterionBase, kind: 'perUnit', field: 'hours', pointsPerUnit: points(100), every: 1, cap: null },
          ],
        },
      ],
      order: [{ by: 'score', direction: 'descending', label: 'Punteggio' }, byTier, byIsee],
    });
    const { entries } = rankRows(
      ruleSet,
      {
        b: { ise: 150_00, isee: 1, hours: 5 },
        a: { ise: 1, isee: 2, hours: 5 },
        top: { ise: 150_00, isee: 3, hours: 6 },
      },
      0,
    );
    expect(entries.map(({ rowId, decidedBy }) => [rowId, decidedBy])).toEqual([
      ['top', ''],
      ['a', 'score'],
      ['b', 'Fascia'],
    ]);
  });

  it('are a field like any other for what a row receives', () => {
    const ruleSet = tiered({
      tiers: [tier('A', 100_00), tier('B', null)],
      amount: {
        kind: 'byProfile',
        field: 'tier',
        table: [
          { value: 'A', amount: { kind: 'fixed', cents: cents(300_00) } },
          { value: 'B', amount: { kind: 'fixed', cents: cents(200_00) } },
        ],
      },
    });
    expect(assignedIn(rankRows(ruleSet, { b: { ise: 500_00, isee: 1 }, a: { ise: 1, isee: 2 } }, 500_00))).toEqual([
      ['a', 300_00],
      ['b', 200_00],
    ]);
  });
});

describe('points of one group break a tie', () => {
  it('in the direction declared', () => {
    const perUnit = (id: string, field: string) => ({
      id,
      label: id,
      cap: null,
      criteria: [
        { ...criterionBase, id, kind: 'perUnit' as const, field, pointsPerUnit: points(100), every: 1, cap: null },
      ],
    });
    const ruleSet = smallRuleSet({
      groups: [perUnit('work', 'hours'), perUnit('family', 'children')],
      order: [
        { by: 'score', direction: 'descending', label: 'Punteggio' },
        { by: 'group', group: 'work', direction: 'descending', label: 'Punti per il lavoro' },
      ],
    });
    const { entries } = rankRows(ruleSet, { family: { hours: 1, children: 4 }, work: { hours: 3, children: 2 } }, 0);
    expect(entries.map(({ rowId, decidedBy }) => [rowId, decidedBy])).toEqual([
      ['work', ''],
      ['family', 'Punti per il lavoro'],
    ]);
  });
});

describe('a ratio breaks a tie exactly', () => {
  it('the higher incidence first, by cross-multiplication', () => {
    const ruleSet = smallRuleSet({
      derived: [
        { id: 'incidence', label: 'Incidenza', kind: 'ratio', field: 'rent', by: 'ise', whenByIsZero: 'aboveAny' },
      ],
      order: [{ by: 'field', field: 'incidence', direction: 'descending', label: 'Incidenza' }],
    });
    const rows = {
      third: { rent: 333_333_333, ise: 1_000_000_000 },
      exact: { rent: 1, ise: 3 },
      zero: { rent: 5, ise: 0 },
    };
    expect(rankRows(ruleSet, rows, 0).entries.map(({ rowId }) => rowId)).toEqual(['zero', 'exact', 'third']);
  });
});

describe('a budget by tier', () => {
  const rows = {
    a1: { ise: 1, isee: 1 },
    a2: { ise: 1, isee: 2 },
    b1: { ise: 150_00, isee: 1 },
    b2: { ise: 150_00, isee: 2 },
  };
  const spending = (a: 'fullOnly' | 'proRata', b: 'fullOnly' | 'proRata') =>
    tiered({
      budget: {
        kind: 'byTier',
        tiers: [
          { tier: 'A', mode: { kind: a } },
          { tier: 'B', mode: { kind: b } },
        ],
      },
    });

  it('pays tier A in full before tier B sees a cent', () => {
    expect(assignedIn(rankRows(spending('fullOnly', 'proRata'), rows, 250_00))).toEqual([
      ['a1', 100_00],
      ['a2', 100_00],
      ['b1', 25_00],
      ['b2', 25_00],
    ]);
  });

  it('gives tier B nothing where tier A was cut, whatever is left', () => {
    expect(assignedIn(rankRows(spending('fullOnly', 'fullOnly'), rows, 199_99))).toEqual([
      ['a1', 100_00],
      ['a2', 0],
      ['b1', 0],
      ['b2', 0],
    ]);
    expect(assignedIn(rankRows(spending('proRata', 'fullOnly'), rows, 100_01))).toEqual([
      ['a1', 50_01],
      ['a2', 50_00],
      ['b1', 0],
      ['b2', 0],
    ]);
  });

  it('gives tier B nothing where tier A was cut, though what is left would do for B', () => {
    const ruleSet: RuleSet = {
      ...spending('fullOnly', 'fullOnly'),
      amount: { kind: 'share', field: 'cost', basisPoints: 10_000, cap: null },
    };
    const { a1, a2, b1 } = rows;
    const asking = { a1: { ...a1, cost: 100 }, a2: { ...a2, cost: 100 }, b1: { ...b1, cost: 10 } };
    expect(assignedIn(rankRows(ruleSet, asking, 150))).toEqual([
      ['a1', 100],
      ['a2', 0],
      ['b1', 0],
    ]);
  });

  it('opens the third only after the second, though the first was paid in full', () => {
    const three = tiered({
      tiers: [tier('A', 100_00), tier('B', 200_00), tier('C', null)],
      budget: {
        kind: 'byTier',
        tiers: [
          { tier: 'A', mode: { kind: 'fullOnly' } },
          { tier: 'B', mode: { kind: 'fullOnly' } },
          { tier: 'C', mode: { kind: 'proRata' } },
        ],
      },
    });
    const asking = { ...rows, c1: { ise: 900_00, isee: 1 }, c2: { ise: 900_00, isee: 2 } };
    expect(assignedIn(rankRows(three, asking, 399_99)).map(([, assigned]) => assigned)).toEqual([
      100_00, 100_00, 100_00, 0, 0, 0,
    ]);
    expect(assignedIn(rankRows(three, asking, 401_00)).map(([, assigned]) => assigned)).toEqual([
      100_00, 100_00, 100_00, 100_00, 50, 50,
    ]);
  });

  it('pays nobody who is in none of them', () => {
    expect(assignedIn(rankRows(spending('fullOnly', 'fullOnly'), { none: { ise: 500_00, isee: 1 } }, 900_00))).toEqual([
      ['none', 0],
    ]);
  });
});
