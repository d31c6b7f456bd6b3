import { describe, expect, it } from 'vitest';
import type { FieldValues } from '../../../shared/fields/field-definition.ts';
import { ciniselloB2 } from '../../../shared/notices/cinisello-b2.ts';
import type { SpendingMode } from '../../../shared/rules/budget-mode.ts';
import type { RuleSet } from '../../../shared/rules/rule-set.ts';
import type { Cents } from '../../../shared/values/brands.ts';
import { adultRow, minorRow } from '../rules/b2-row.ts';
import { describeBoundaries } from './boundaries.ts';
import { noticeEvaluation, placed, rankNotice, received } from './rank-notice.ts';

const evaluateRow = noticeEvaluation(ciniselloB2);
const assistant = (isee: number) => adultRow({ profile: 'homeAssistant', isee });
const caregiver = (isee: number) => adultRow({ profile: 'caregiver', isee });
const threeAssistants = { a1: assistant(1_000_00), a2: assistant(2_000_00), a3: assistant(3_000_00) };
const twoCaregivers = { c1: caregiver(1_000_00), c2: caregiver(2_000_00) };

/** The three rankings with other money, in euro, and another way down each. */
function withMoney(euro: readonly [number, number, number], mode: SpendingMode): RuleSet {
  const { budget } = ciniselloB2;
  if (budget.kind !== 'rankings') throw new Error('Cinisello has three rankings');
  const rankings = budget.rankings.map((ranking, index) => ({
    ...ranking,
    budget: ((euro[index] ?? 0) * 100) as Cents,
    mode,
  }));
  return { ...ciniselloB2, budget: { ...budget, rankings } };
}

function spend(
  euro: readonly [number, number, number],
  rows: Readonly<Record<string, FieldValues>>,
  kind: 'fullOnly' | 'partialLast' = 'fullOnly',
) {
  return rankNotice(withMoney(euro, { kind }), rows, euro.reduce((sum, part) => sum + part, 0) * 100);
}

describe('the three rankings of Cinisello', () => {
  it('put each instrument in its own, each from its first place', () => {
    const rows = { ...threeAssistants, ...twoCaregivers, s1: adultRow({ profile: 'homeCareServices' }) };
    const ranking = spend([10_000, 1_200, 2_400], rows);
    expect(placed(ranking)).toEqual(['a1', 'a2', 'a3', 'c1', 'c2', 's1']);
    expect(ranking.entries.map(({ place }) => place)).toEqual([1, 2, 3, 1, 2, 1]);
  });

  it('fund two of three at 4,000 with 10,000, and one of two at 1,200 with 1,200', () => {
    const ranking = spend([10_000, 1_200, 1], { ...threeAssistants, ...twoCaregivers });
    expect(received(ranking)).toEqual({ a1: 4_000_00, a2: 4_000_00, a3: null, c1: 1_200_00, c2: null });
    expect(ranking.parts[0]).toMatchObject({ assigned: 8_000_00, firstExcluded: 'a3', received: 1_00 });
  });

  it.each([
    ['in full only: 3,500 left are not 4,000', 'fullOnly', null],
    ['the last in part: 3,500', 'partialLast', 3_500_00],
  ] as const)('with 1,500 more in ranking 1, %s', (_name, kind, third) => {
    const ranking = spend([11_500, 1_200, 0.01], { ...threeAssistants, ...twoCaregivers }, kind);
    expect(received(ranking)).toMatchObject({ a1: 4_000_00, a2: 4_000_00, c1: 1_200_00, c2: null });
    // A cent of ranking 3, where nobody applied, comes to ranking 1 as well.
    expect(received(ranking).a3).toBe(third === null ? null : third + 1);
  });

  it('give ranking 1 what ranking 2 does not need, never the other way round', () => {
    // 1,500 came back and ranking 2 has nobody: 2,000 + 1,500 + 1,200 reach the third.
    const passed = spend([11_500, 1_200, 1], threeAssistants);
    expect(received(passed)).toEqual({ a1: 4_000_00, a2: 4_000_00, a3: 4_000_00 });
    expect(passed.parts[1]).toMatchObject({ assigned: 0, passedOn: 1_200_00 });
    // Ranking 1 has 6,000 to spare and ranking 2 a second caregiver: who keeps waiting.
    const kept = spend([18_000, 1_200, 1], { ...threeAssistants, ...twoCaregivers });
    expect(received(kept)).toMatchObject({ c1: 1_200_00, c2: null });
    expect(kept.parts[0]).toMatchObject({ assigned: 12_000_00, passedOn: 0 });
  });

  it('pass on what is left of ranking 2 once nobody more fits, and no cent twice', () => {
    const ranking = spend([10_000, 3_200, 1], { ...threeAssistants, ...twoCaregivers });
    expect(ranking.parts.map(({ assigned, received: got, passedOn }) => [assigned, got, passedOn])).toEqual([
      [8_000_00, 801_00, 0],
      [2_400_00, 0, 800_00],
      [0, 0, 1_00],
    ]);
  });

  describeBoundaries(ciniselloB2, adultRow(), [
    { field: 'adl', at: 1, outcomes: [{ score: 38_00 }, { score: 38_00 }, { score: 53_00 }] },
    { field: 'adl', at: 3, outcomes: [{ score: 53_00 }, { score: 53_00 }, { score: 66_00 }] },
    { field: 'adl', at: 5, outcomes: [{ score: 66_00 }, { score: 66_00 }, { score: 78_00 }] },
    { field: 'caregiverHours', at: 48, outcomes: [{ score: 72_75 }, { score: 73_00 }, { score: 73_00 }] },
    {
      field: 'ageAtClosing',
      at: 17,
      row: minorRow(),
      through: [born('2008-07-11'), born('2007-07-11'), born('2007-07-10')],
      outcomes: [{ score: 49_00 }, { score: 49_00 }, { score: 45_00 }],
    },
    {
      field: 'ageAtClosing',
      at: 18,
      through: [born('2007-07-11'), born('2007-07-10'), born('2006-07-10')],
      outcomes: [
        { eligibility: 'notEligible', reasons: ['CERTIFICAZIONE_MINORI', 'ISEE_TIPO_MINORI'] },
        { eligibility: 'eligible' },
        { eligibility: 'eligible' },
      ],
    },
    {
      field: 'ageAtClosing',
      at: 65,
      row: { profile: 'homeCareServices' },
      through: [born('1960-07-11'), born('1960-07-10'), born('1959-07-10')],
      outcomes: [
        { eligibility: 'notEligible', reasons: ['SERVIZI_SOLO_ANZIANI'] },
        { eligibility: 'eligible' },
        { eligibility: 'eligible' },
      ],
    },
    {
      field: 'ageAtClosing',
      at: 74,
      through: [born('1951-07-11'), born('1951-07-10'), born('1950-07-10')],
      outcomes: [{ score: 62_00 }, { score: 62_00 }, { score: 66_00 }],
    },
    { field: 'isee', at: 6_000_00, outcomes: [{ score: 71_00 }, { score: 71_00 }, { score: 66_00 }] },
    { field: 'isee', at: 12_000_00, outcomes: [{ score: 66_00 }, { score: 66_00 }, { score: 60_00 }] },
    { field: 'isee', at: 18_000_00, outcomes: [{ score: 60_00 }, { score: 60_00 }, { score: 54_00 }] },
    {
      field: 'isee',
      at: 25_000_00,
      outcomes: [
        { eligibility: 'eligible', score: 54_00 },
        { eligibility: 'eligible', score: 54_00 },
        { eligibility: 'notEligible', reasons: ['ISEE_SOGLIA_ADULTI'] },
      ],
    },
    {
      field: 'isee',
      at: 25_000_00,
      row: minorRow(),
      outcomes: [{ score: 54_00 }, { score: 54_00 }, { eligibility: 'eligible', score: 49_00 }],
    },
    {
      field: 'isee',
      at: 40_000_00,
      row: minorRow(),
      outcomes: [
        { eligibility: 'eligible' },
        { eligibility: 'eligible' },
        { eligibility: 'notEligible', reasons: ['ISEE_SOGLIA_MINORI'] },
      ],
    },
  ]);

  it('ask the age of who wants services at home, and of the elderly alone', () => {
    expect(evaluateRow(adultRow({ profile: 'homeCareServices', beneficiaryBirthDate: null }))).toMatchObject({
      eligibility: 'incomplete',
    });
  });
});

function born(beneficiaryBirthDate: string): FieldValues {
  return { beneficiaryBirthDate };
}
