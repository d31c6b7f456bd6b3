import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldValues } from '../../../../shared/fields/field-definition.ts';
import { calenzanoRent } from '../../../../shared/notices/rent/calenzano.ts';
import {
  type CalenzanoTenant,
  compareTenants,
  isAdmitted,
  sharesOf,
  tierOf,
} from '../../../fixtures/notices/naive-calenzano.ts';
import { describeBoundaries } from '../boundaries.ts';
import { noticeEvaluation, placed, rankNotice, received } from '../rank-notice.ts';

const evaluateRow = noticeEvaluation(calenzanoRent);

function tenant(changes: FieldValues = {}): FieldValues {
  return {
    ...{ ise: 12_000_00, isee: 8_000_00, annualRent: 4_800_00, theoreticalContribution: 700_00 },
    presentedAt: '2023-09-10T08:00:00Z',
    ...changes,
  };
}

describe('rent contributions of Calenzano', () => {
  it.each<[string, FieldValues, string]>([
    ['x: 40%', {}, 'A'],
    ['y: 14.0000…%, at the threshold', { ise: 14_877_20, annualRent: 2_082_81 }, 'A'],
    ['z: 24.00006%, a cent beyond tier A', { ise: 14_877_21, annualRent: 3_570_54 }, 'B'],
  ])('put in its tier %s', (_name, changes, tier) => {
    expect(evaluateRow(tenant(changes))).toMatchObject({ eligibility: 'eligible', tier });
  });

  it.each<[string, FieldValues, readonly string[]]>([
    ['w: 23.5% in tier B', { ise: 20_000_00, annualRent: 4_700_00 }, ['FASCIA']],
    ['v: ISEE a cent over', { ise: 13_000_00, isee: 16_500_01 }, ['ISEE_SOGLIA']],
    ['a cent less than 14%', { ise: 14_877_20, annualRent: 2_082_80 }, ['FASCIA']],
    ['a cent less than 24%', { ise: 14_877_21, annualRent: 3_570_53 }, ['FASCIA']],
    ['an ISE beyond tier B, whatever the rent', { ise: 32_048_53, annualRent: 32_000_00 }, ['FASCIA']],
  ])('leave out %s', (_name, changes, codes) => {
    const { eligibility, reasons } = evaluateRow(tenant(changes));
    expect([eligibility, reasons.map(({ code }) => code)]).toEqual(['notEligible', codes]);
  });

  it('take an ISE of zero as above any threshold, and ask who supports the household', () => {
    expect(evaluateRow(tenant({ ise: 0, annualRent: 3_000_00 }))).toMatchObject({
      eligibility: 'withReserve',
      tier: 'A',
      reasons: [{ code: 'ISE_ZERO' }],
    });
  });

  it('share a fund of 1,000 among 700, 500 and 300 to the cent', () => {
    const rows = {
      one: tenant({ theoreticalContribution: 700_00 }),
      two: tenant({ theoreticalContribution: 500_00, presentedAt: '2023-09-10T08:01:00Z' }),
      three: tenant({ theoreticalContribution: 300_00, presentedAt: '2023-09-10T08:02:00Z' }),
    };
    const ranking = rankNotice(calenzanoRent, rows, 1_000_00);
    expect(received(ranking)).toEqual({ one: 466_67, two: 333_33, three: 200_00 });
    expect(ranking.assigned).toBe(1_000_00);
    // With enough for everybody nobody receives more than asked.
    expect(received(rankNotice(calenzanoRent, rows, 94_000_00))).toEqual({ one: 700_00, two: 500_00, three: 300_00 });
  });

  it('put tier A before tier B', () => {
    const rows = { b: tenant({ ise: 20_000_00, annualRent: 9_000_00 }), a: tenant() };
    expect(placed(rankNotice(calenzanoRent, rows, 94_000_00))).toEqual(['a', 'b']);
  });

  const inA = { eligibility: 'eligible', tier: 'A' } as const;
  const inB = { eligibility: 'eligible', tier: 'B' } as const;
  const inNeither = { eligibility: 'notEligible', reasons: ['FASCIA'] } as const;
  const late = { eligibility: 'notEligible', reasons: ['FINESTRA'] } as const;

  describeBoundaries(calenzanoRent, tenant(), [
    // 1 September 00:00 and 30 September 23:59:59 in Rome.
    { field: 'presentedAt', at: '2023-08-31T22:00:00Z', outcomes: [late, inA, inA] },
    { field: 'presentedAt', at: '2023-09-30T21:59:59Z', outcomes: [inA, inA, late] },
    {
      field: 'isee',
      at: 16_500_00,
      outcomes: [inA, inA, { eligibility: 'notEligible', reasons: ['ISEE_SOGLIA'] }],
    },
    { field: 'ise', at: 14_877_20, outcomes: [inA, inA, inB] },
    { field: 'ise', at: 32_048_52, row: { annualRent: 20_000_00 }, outcomes: [inB, inB, inNeither] },
    { field: 'ise', at: 0, outcomes: [null, { eligibility: 'withReserve', reasons: ['ISE_ZERO'] }, inA] },
    {
      field: 'incidence',
      at: 14_00,
      row: { ise: 10_000_00 },
      through: [{ annualRent: 1_399_99 }, { annualRent: 1_400_00 }, { annualRent: 1_400_01 }],
      outcomes: [inNeither, inA, inA],
    },
    {
      field: 'incidence',
      at: 24_00,
      row: { ise: 20_000_00 },
      through: [{ annualRent: 4_799_99 }, { annualRent: 4_800_00 }, { annualRent: 4_800_01 }],
      outcomes: [inNeither, inB, inB],
    },
    {
      field: 'theoreticalContribution',
      at: 200_00,
      outcomes: [{ eligibility: 'withReserve', reasons: ['SOTTO_IL_MINIMO'] }, inA, inA],
    },
  ]);

  it('are the same as a plain recomputation from the notice gives', () => {
    fc.assert(
      fc.property(fc.uniqueArray(tenants, { maxLength: 25, selector: whenOf }), fc.nat(20_000_00), (list, fund) => {
        const named = list.map((one, index) => ({ name: `row ${index}`, one }));
        const rows = Object.fromEntries(named.map(({ name, one }) => [name, rowOf(one)]));
        const ranking = rankNotice(calenzanoRent, rows, fund);
        const admitted = named.filter(({ one }) => isAdmitted(one)).sort((a, b) => compareTenants(a.one, b.one));
        const shares = sharesOf(
          admitted.map(({ one }) => one.contribution),
          fund,
        );
        expect(placed(ranking)).toEqual(admitted.map(({ name }) => name));
        expect(ranking.entries.slice(0, admitted.length).map(({ tier, assigned }) => [tier, assigned])).toEqual(
          admitted.map(({ one }, index) => [tierOf(one), shares[index]]),
        );
        expect(ranking.notEligible).toBe(list.length - admitted.length);
      }),
      { numRuns: 300 },
    );
  });
});

const tenants: fc.Arbitrary<CalenzanoTenant> = fc
  .record({
    ise: fc.oneof(fc.constantFrom(0, 14_877_20, 14_877_21, 32_048_52, 32_048_53), fc.nat(36_000_00)),
    isee: fc.oneof(fc.constantFrom(16_500_00, 16_500_01), fc.nat(18_000_00)),
    /** Around the two thresholds of incidence, or anywhere. */
    rent: fc.oneof(
      fc.record({ percent: fc.constantFrom(14, 24), cents: fc.integer({ min: -2, max: 2 }) }),
      fc.record({ percent: fc.nat(60), cents: fc.nat(99) }),
    ),
    contribution: fc.nat(3_000_00),
    presented: fc.record({
      month: fc.oneof({ weight: 9, arbitrary: fc.constant(9) }, { weight: 1, arbitrary: fc.constantFrom(8, 10) }),
      day: fc.integer({ min: 1, max: 30 }),
      hour: fc.nat(23),
      minute: fc.nat(59),
    }),
  })
  .map(({ rent: { percent, cents }, ...rest }) => ({
    ...rest,
    annualRent: Math.max(0, Math.floor((rest.ise * percent) / 100) + cents),
  }));

function whenOf({ presented }: CalenzanoTenant): string {
  return JSON.stringify(presented);
}

/** From August to 28 October Rome is two hours ahead of UTC; a day later, one. */
function rowOf({ ise, isee, annualRent, contribution, presented: { month, day, hour, minute } }: CalenzanoTenant) {
  const summer = month < 10 || day < 29;
  const moment = new Date(Date.UTC(2023, month - 1, day, hour - (summer ? 2 : 1), minute));
  const presentedAt = `${moment.toISOString().slice(0, 19)}Z`;
  return { ise, isee, annualRent, theoreticalContribution: contribution, presentedAt };
}
