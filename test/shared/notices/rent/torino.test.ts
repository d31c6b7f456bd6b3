import { describe, expect, it } from 'vitest';
import type { FieldValues } from '../../../../shared/fields/field-definition.ts';
import { torinoRent } from '../../../../shared/notices/rent/torino.ts';
import { describeBoundaries } from '../boundaries.ts';
import { noticeEvaluation, placed, rankNotice, received } from '../rank-notice.ts';

const evaluateRow = noticeEvaluation(torinoRent);

function tenant(changes: FieldValues = {}): FieldValues {
  return {
    ...{ familyIncome: 10_000_00, isee: 9_000_00, ise: 15_000_00, annualRent: 6_000_00 },
    theoreticalContribution: 2_000_00,
    ...changes,
  };
}

describe('rent contributions of Torino', () => {
  const rows = {
    b1: tenant({ familyIncome: 14_000_00 }),
    b2: tenant({ familyIncome: 14_000_01, annualRent: 7_000_00 }),
    b3: tenant({ familyIncome: 14_000_01, annualRent: 6_999_99 }),
    a1: tenant({ familyIncome: 13_619_57, theoreticalContribution: 3_500_00 }),
    a2: tenant({ familyIncome: 13_619_58 }),
  };

  it('pay tier A first; inside B the lower income, then the rent that weighs more', () => {
    const ranking = rankNotice(torinoRent, rows, 9_000_00);
    expect(placed(ranking)).toEqual(['a1', 'a2', 'b1', 'b2', 'b3']);
    expect(ranking.entries.map(({ decidedBy }) => decidedBy)).toEqual([
      '',
      'Reddito più basso',
      'Fascia A prima della fascia B',
      'Reddito più basso',
      'Incidenza maggiore',
    ]);
    expect(received(ranking)).toEqual({ a1: 3_000_00, a2: 2_000_00, b1: 2_000_00, b2: 2_000_00, b3: null });
  });

  it('leave tier B without a cent until tier A is paid in full', () => {
    expect(received(rankNotice(torinoRent, rows, 4_999_99))).toEqual({
      ...{ a1: 3_000_00, a2: null },
      ...{ b1: null, b2: null, b3: null },
    });
    expect(received(rankNotice(torinoRent, rows, 7_000_00))).toMatchObject({ a2: 2_000_00, b1: 2_000_00, b2: null });
  });

  it('never put an unknown incidence before a known one', () => {
    const unknown = tenant({ familyIncome: 14_000_01, ise: null });
    expect(placed(rankNotice(torinoRent, { unknown, ...rows }, 0)).at(-1)).toBe('unknown');
  });

  const inA = { eligibility: 'eligible', tier: 'A' } as const;
  const inB = { eligibility: 'eligible', tier: 'B' } as const;
  const out = (code: string) => ({ eligibility: 'notEligible', reasons: [code] }) as const;

  describeBoundaries(torinoRent, tenant(), [
    { field: 'familyIncome', at: 13_619_58, outcomes: [inA, inA, inB] },
    { field: 'familyIncome', at: 25_000_00, outcomes: [inB, inB, out('REDDITO_SOGLIA')] },
    { field: 'isee', at: 21_752_42, outcomes: [inA, inA, out('ISEE_SOGLIA')] },
    {
      field: 'theoreticalContribution',
      at: 50_00,
      outcomes: [out('SOTTO_50_EURO'), { amount: 50_00 }, { amount: 50_01 }],
    },
    {
      field: 'theoreticalContribution',
      at: 3_000_00,
      outcomes: [{ amount: 2_999_99 }, { amount: 3_000_00 }, { amount: 3_000_00 }],
    },
    {
      field: 'theoreticalContribution',
      at: 2_300_00,
      row: { familyIncome: 14_000_00 },
      outcomes: [{ amount: 2_299_99 }, { amount: 2_300_00 }, { amount: 2_300_00 }],
    },
  ]);

  it('ask the income of everybody', () => {
    expect(evaluateRow(tenant({ familyIncome: null }))).toMatchObject({
      eligibility: 'incomplete',
      missing: ['familyIncome'],
    });
  });
});
