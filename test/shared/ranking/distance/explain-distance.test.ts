import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { b2Rules2025 } from '../../../../shared/demonstration/b2-2025-rules.ts';
import type { FieldValues } from '../../../../shared/fields/field-definition.ts';
import { explainDistance } from '../../../../shared/ranking/distance/explain-distance.ts';
import { valuesMeeting } from '../../../../shared/ranking/distance/values-meeting.ts';
import { rankWithinBudget } from '../../../../shared/ranking/rank-within-budget.ts';
import type { RankedEntry, RankingCandidate } from '../../../../shared/ranking/ranking.ts';
import type { BudgetMode } from '../../../../shared/rules/budget-mode.ts';
import { type CompiledRuleSet, compileRuleSet } from '../../../../shared/rules/compile-rule-set.ts';
import { evaluate } from '../../../../shared/rules/evaluate.ts';
import type { RuleSet } from '../../../../shared/rules/rule-set.ts';
import type { Cents, Instant, IstatCode, Points } from '../../../../shared/values/brands.ts';
import { adultRow } from '../../rules/b2-row.ts';
import { arbitraryCandidates, compiledB2 } from '../arbitrary-candidates.ts';

const drawSeed = 'verbale 1';
const spending: readonly BudgetMode[] = [
  { kind: 'fullOnly' },
  { kind: 'skipToSmaller' },
  { kind: 'partialLast' },
  { kind: 'proRata' },
  { kind: 'places', places: 3 },
];
const shared: BudgetMode = {
  kind: 'rankings',
  field: 'profile',
  rankings: [
    {
      id: 'one',
      label: 'Uno',
      values: ['caregiver'],
      budget: cents(3_000_00),
      mode: { kind: 'fullOnly' },
      overflowsTo: null,
    },
    {
      id: 'two',
      label: 'Due',
      values: ['homeAssistant'],
      budget: cents(6_000_00),
      mode: { kind: 'fullOnly' },
      overflowsTo: 'one',
    },
    {
      id: 'three',
      label: 'Tre',
      values: ['homeCareServices'],
      budget: cents(9_000_00),
      mode: { kind: 'partialLast' },
      overflowsTo: 'one',
    },
  ],
};
const tiered: RuleSet = {
  ...b2Rules2025,
  tiers: [
    { id: 'A', label: 'A', article: 'art. 1', condition: [[{ field: 'isee', operator: 'atMost', value: 5_000_00 }]] },
    { id: 'B', label: 'B', article: 'art. 1', condition: null },
  ],
  order: [{ by: 'tier', label: 'Fascia' }, ...b2Rules2025.order],
  budget: {
    kind: 'byTier',
    tiers: [
      { tier: 'A', mode: { kind: 'fullOnly' } },
      { tier: 'B', mode: { kind: 'partialLast' } },
    ],
  },
};
const rules: ReadonlyMap<string, CompiledRuleSet> = new Map([
  ...[...spending, shared].map((budget) => [budget.kind, compileRuleSet({ ...b2Rules2025, budget })] as const),
  ['byTier', compileRuleSet(tiered)],
]);
const arbitraryBudget = fc.integer({ min: 0, max: 30_000_00 }).map(cents);

interface Case {
  readonly candidates: readonly RankingCandidate[];
  readonly ruleSet: CompiledRuleSet;
  readonly budget: Cents;
}

/** Rows under rules that spend the money one way or another, and one of them. */
const arbitraryCase = fc.record({
  rows: arbitraryCandidates.filter(({ length }) => length > 0),
  spending: fc.constantFrom(...rules.keys()),
  budget: arbitraryBudget,
  pick: fc.nat(),
});
type ArbitraryCase = typeof arbitraryCase extends fc.Arbitrary<infer Value> ? Value : never;

function caseOf({
  rows,
  spending: name,
  budget,
  pick: index,
}: ArbitraryCase): Case & { readonly of: RankingCandidate } {
  const ruleSet = rules.get(name);
  if (ruleSet === undefined) throw new Error('no such rules');
  const candidates = rows.map((one) => candidateOf(one, one.values, ruleSet));
  const of = candidates[index % candidates.length];
  if (of === undefined) throw new Error('no row');
  return { candidates, ruleSet, budget, of };
}

function cents(value: number): Cents {
  return value as Cents;
}

function candidateOf(row: RankingCandidate, values: FieldValues, ruleSet: CompiledRuleSet): RankingCandidate {
  return { ...row, values, evaluation: evaluate(ruleSet, row.evaluation.rowId, values) };
}

function entryOf({ candidates, ruleSet, budget }: Case, of: RankingCandidate): RankedEntry {
  const ranking = rankWithinBudget({ candidates, ruleSet, budget, drawSeed });
  const entry = ranking.entries.find(({ rowId, comune }) => rowId === of.evaluation.rowId && comune === of.comune);
  if (entry === undefined) throw new Error('no entry');
  return entry;
}

/** The outcome of the row in the same ranking, were it another. */
function outcomeIf(given: Case, of: RankingCandidate, changed: RankingCandidate): RankedEntry['outcome'] {
  const candidates = given.candidates.map((one) => (one === of ? changed : one));
  return entryOf({ ...given, candidates }, changed).outcome;
}

function withPoints(of: RankingCandidate, more: number): RankingCandidate {
  return { ...of, evaluation: { ...of.evaluation, score: (of.evaluation.score + more) as Points } };
}

describe('what kept a row from the place above', () => {
  it('is the key that decided, with two values that differ unless it was drawn', () => {
    fc.assert(
      fc.property(arbitraryCase, (arbitrary) => {
        const given = caseOf(arbitrary);
        const { above } = explainDistance({ ...given, drawSeed });
        const { decidedBy, place } = entryOf(given, given.of);
        if (place === null || place === 1) {
          expect(above).toBeNull();
          return;
        }
        const name = above?.by === 'score' || above?.label === '' ? above.by : above?.label;
        expect(name).toBe(decidedBy);
        if (above?.by === 'draw') return;
        expect(above?.own).not.toEqual(above?.above);
        if (above?.by === 'score') expect(Number(above.own)).toBeLessThan(Number(above.above));
        if (above?.by === 'presentedAt') expect(String(above.own) > String(above.above)).toBe(true);
      }),
    );
  });

  it('is told with both values: 66 points against 78, ISEE 9,000 against 8,500, and the moment', () => {
    const rows = [
      row('first', { adl: 6 }),
      row('second', { isee: 8_500_00 }),
      row('third'),
      row('fourth', {}, '2025-06-12T08:31:00Z'),
    ];
    const told = rows.map((of) => explainDistance({ ...b2Case(rows), drawSeed, of }).above);
    expect(told).toEqual([
      null,
      { by: 'score', label: 'Punteggio', field: null, own: 6600, above: 7800 },
      { by: 'field', label: 'ISEE più basso', field: 'isee', own: 9_000_00, above: 8_500_00 },
      { by: 'presentedAt', label: '', field: null, own: '2025-06-12T08:31:00Z', above: '2025-06-12T08:30:00Z' },
    ]);
  });
});

describe('what would have to change for the money', () => {
  it('is nothing for who is paid in full or has no place', () => {
    fc.assert(
      fc.property(arbitraryCase, (arbitrary) => {
        const given = caseOf(arbitrary);
        const { assigned, amount, outcome } = entryOf(given, given.of);
        const inFull = outcome === 'funded' && assigned === amount;
        const placed = outcome === 'funded' || outcome === 'waiting';
        expect(explainDistance({ ...given, drawSeed }).funding === null).toBe(inFull || !placed);
      }),
    );
  });

  it('is exactly the points missing: with one hundredth less it still waits', () => {
    fc.assert(
      fc.property(arbitraryCase, (arbitrary) => {
        const given = caseOf(arbitrary);
        const { of } = given;
        const { funding } = explainDistance({ ...given, drawSeed });
        if (funding === null || entryOf(given, of).outcome !== 'waiting') return;
        const { pointsMissing } = funding;
        if (pointsMissing === null) {
          expect(outcomeIf(given, of, withPoints(of, 100_000))).toBe('waiting');
          return;
        }
        expect(outcomeIf(given, of, withPoints(of, pointsMissing))).toBe('funded');
        expect(outcomeIf(given, of, withPoints(of, pointsMissing - 1))).toBe('waiting');
      }),
    );
  });

  it('is a change that does bring it there, and brings points with it', () => {
    let found = 0;
    fc.assert(
      fc.property(arbitraryCase, (arbitrary) => {
        const given = caseOf(arbitrary);
        const { of, ruleSet } = given;
        for (const { from, needs, to } of explainDistance({ ...given, drawSeed }).funding?.changes ?? []) {
          const values = valuesMeeting(needs, of.values, ruleSet.ruleSet);
          if (values === null) throw new Error('told without knowing which values');
          expect(outcomeIf(given, of, candidateOf(of, values, ruleSet))).toBe('funded');
          expect(to).toBeGreaterThan(from);
          found += 1;
        }
      }),
    );
    expect(found).toBeGreaterThan(0);
  });

  it('is the money that pays down to it in full, to the cent', () => {
    fc.assert(
      fc.property(arbitraryCase, (arbitrary) => {
        const given = caseOf(arbitrary);
        const { of, ruleSet } = given;
        const { funding } = explainDistance({ ...given, drawSeed });
        if (funding === null || ruleSet.ruleSet.budget.kind === 'rankings' || funding.placesMissing > 0) return;
        const paid = (budget: number) => {
          const entry = entryOf({ ...given, budget: cents(budget) }, of);
          return entry.outcome === 'funded' && entry.assigned === entry.amount;
        };
        expect(funding.moneyMissing).toBeGreaterThan(0);
        expect(paid(given.budget + funding.moneyMissing)).toBe(true);
        // A smaller sum is luck where others are skipped for it, or where the cent that is not there is another's.
        if (['skipToSmaller', 'proRata'].includes(ruleSet.ruleSet.budget.kind)) return;
        expect(paid(given.budget + funding.moneyMissing - 1)).toBe(false);
      }),
    );
  });

  it('says ISEE up to 6,000 where twenty-five points are asked instead of twenty', () => {
    const rows = [row('first', { isee: 7_000_00, adl: 4, caregiverHours: 24 }), row('second')];
    const given = { ...b2Case(rows), budget: cents(1_200_00) };
    const { funding } = explainDistance({ ...given, drawSeed, of: pick(rows, 'second') });
    expect(funding).toMatchObject({
      lastFunded: { rowId: 'first', place: 1, score: 6700 },
      pointsMissing: 101,
      moneyMissing: 1_200_00,
      placesMissing: 0,
    });
    expect(funding?.changes).toEqual([
      {
        criterion: 'caregiverHours',
        label: expect.any(String),
        from: 500,
        to: 625,
        needs: [{ field: 'caregiverHours', operator: 'atLeast', value: 25 }],
      },
      {
        criterion: 'isee',
        label: 'ISEE',
        from: 2000,
        to: 2500,
        needs: [{ field: 'isee', operator: 'atMost', value: 6_000_00 }],
      },
      {
        criterion: 'livesAlone',
        label: 'Vive da solo',
        from: 0,
        to: 1000,
        needs: [{ field: 'livesAlone', operator: 'isTrue' }],
      },
      {
        criterion: 'adl',
        label: expect.any(String),
        from: 2800,
        to: 4000,
        needs: [{ field: 'adl', operator: 'moreThan', value: 5 }],
      },
      {
        criterion: 'severeWithAllowance',
        label: expect.any(String),
        from: 0,
        to: 1200,
        needs: [{ field: 'accompanimentAllowance', operator: 'isTrue' }],
      },
    ]);
  });

  it('says the nearest band that suffices, not the best there is', () => {
    const rows = [row('first', { isee: 19_000_00, caregiverHours: 22 }), row('second', { isee: 20_000_00 })];
    const { funding } = explainDistance({
      ...b2Case(rows),
      budget: cents(1_200_00),
      drawSeed,
      of: pick(rows, 'second'),
    });
    expect(funding?.changes.find(({ criterion }) => criterion === 'isee')).toMatchObject({
      from: 800,
      to: 1400,
      needs: [{ field: 'isee', operator: 'atMost', value: 18_000_00 }],
    });
  });

  it('counts places where places are counted, beside the money', () => {
    const places = compileRuleSet({ ...b2Rules2025, budget: { kind: 'places', places: 1 } });
    const rows = ['a', 'b', 'c'].map((id, index) =>
      candidateOf(row(id, { isee: 8_000_00 + index }), adultRow({ isee: 8_000_00 + index }), places),
    );
    const given = { candidates: rows, ruleSet: places, budget: cents(2_000_00) };
    const { funding } = explainDistance({ ...given, drawSeed, of: pick(rows, 'c') });
    expect(funding).toMatchObject({ placesMissing: 2, moneyMissing: 1_600_00 });
  });

  it('counts the places of those who are given no money at all', () => {
    const nursery = compileRuleSet({
      ...b2Rules2025,
      amount: { kind: 'fixed', cents: cents(0) },
      budget: { kind: 'places', places: 1 },
    });
    const rows = ['a', 'b'].map((id, index) => candidateOf(row(id), adultRow({ isee: 8_000_00 + index }), nursery));
    const { funding } = explainDistance({
      candidates: rows,
      ruleSet: nursery,
      budget: cents(0),
      drawSeed,
      of: pick(rows, 'b'),
    });
    expect(funding).toMatchObject({ placesMissing: 1, moneyMissing: 0 });
  });

  it('is of its own ranking, with what overflowed into it', () => {
    const ruleSet = compileRuleSet({ ...b2Rules2025, budget: shared });
    const rows = [
      ...['a', 'b', 'c', 'd', 'e', 'f'].map((id, index) =>
        candidateOf(row(id), adultRow({ isee: 8_000_00 + index }), ruleSet),
      ),
      candidateOf(row('two'), adultRow({ profile: 'homeAssistant' }), ruleSet),
    ];
    const given = { candidates: rows, ruleSet, budget: cents(9_000_00) };
    // Its own 3,000 and the 1,200 that ranking two leaves pay three of six.
    expect(explainDistance({ ...given, drawSeed, of: pick(rows, 'd') }).funding).toMatchObject({
      lastFunded: { rowId: 'c', place: 3 },
      moneyMissing: 4 * 1_200_00 - 4_200_00,
    });
  });

  it('is money, and no points, for a tier that waits for the one before', () => {
    const ruleSet = compileRuleSet(tiered);
    const rows = [
      candidateOf(row('a'), adultRow({ isee: 1_000_00 }), ruleSet),
      candidateOf(row('b'), adultRow({ isee: 2_000_00 }), ruleSet),
      candidateOf(row('c'), adultRow({ isee: 6_000_00 }), ruleSet),
    ];
    const given = { candidates: rows, ruleSet, budget: cents(1_200_00) };
    const { funding } = explainDistance({ ...given, drawSeed, of: pick(rows, 'c') });
    expect(funding).toMatchObject({ pointsMissing: null, changes: [], moneyMissing: 2_400_00 });
  });
});

describe('what keeps a row out', () => {
  it('is every gate the evaluation names, with values under which none of its alternatives holds', () => {
    fc.assert(
      fc.property(arbitraryCase, (arbitrary) => {
        const given = caseOf(arbitrary);
        const { gates } = explainDistance({ ...given, drawSeed });
        const { eligibility, reasons } = given.of.evaluation;
        const named = reasons.map(({ code }) => code).filter((code) => code !== 'ISEE_DIFFORME');
        expect(gates.map(({ code }) => code)).toEqual(eligibility === 'notEligible' ? named : []);
        for (const { asks } of gates) {
          for (const alternative of asks) expect(alternative.some(({ holds }) => holds === false)).toBe(true);
        }
      }),
    );
  });

  it('is told with the value read, the threshold and why it applies', () => {
    const out = row('out', { isee: 26_000_00 });
    expect(explainDistance({ ...b2Case([out]), drawSeed, of: out }).gates).toEqual([
      {
        code: 'ISEE_SOGLIA_ADULTI',
        applies: [{ comparison: { field: 'ageAtClosing', operator: 'atLeast', value: 18 }, value: 75, holds: true }],
        asks: [
          [{ comparison: { field: 'isee', operator: 'atMost', value: 25_000_00 }, value: 26_000_00, holds: false }],
        ],
      },
    ]);
  });
});

function row(rowId: string, changes: FieldValues = {}, presentedAt = '2025-06-12T08:30:00Z'): RankingCandidate {
  const values = adultRow(changes);
  return {
    evaluation: evaluate(compiledB2, rowId, values),
    values,
    presentedAt: presentedAt as Instant,
    comune: '015077' as IstatCode,
  };
}

function b2Case(candidates: readonly RankingCandidate[]): Case {
  return { candidates, ruleSet: compiledB2, budget: cents(100_000_00) };
}

function pick(rows: readonly RankingCandidate[], rowId: string): RankingCandidate {
  const found = rows.find(({ evaluation }) => evaluation.rowId === rowId);
  if (found === undefined) throw new Error(`no row ${rowId}`);
  return found;
}
