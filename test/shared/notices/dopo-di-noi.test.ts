import { describe, expect, it } from 'vitest';
import type { FieldValues } from '../../../shared/fields/field-definition.ts';
import { dopoDiNoi } from '../../../shared/notices/dopo-di-noi.ts';
import { describeBoundaries } from './boundaries.ts';
import { noticeEvaluation, placed, rankNotice } from './rank-notice.ts';

const evaluateRow = noticeEvaluation(dopoDiNoi);

function person(changes: FieldValues = {}): FieldValues {
  return {
    ...{ l104Severe: true, dueToAgeing: false, familySupport: 'other', measure: 'renovation', cost: 20_000_00 },
    ...{ iseeType: 'sociosanitario', beneficiaryBirthDate: '1990-06-15', presentedAt: '2025-06-15T08:00:00Z' },
    ...changes,
  };
}

describe('Dopo di Noi', () => {
  it.each([
    [20_000_00, 14_000_00],
    [28_571_43, 20_000_00],
    [40_000_00, 20_000_00],
    [0, 0],
  ])('gives for works of %d cents %d', (cost, amount) => {
    expect(evaluateRow(person({ cost })).amount).toBe(amount);
  });

  it('takes who has lost both parents first, then the earlier application', () => {
    const rows = {
      other: person(),
      later: person({ familySupport: 'prospectOfLoss', presentedAt: '2025-06-15T08:01:00Z' }),
      earlier: person({ familySupport: 'prospectOfLoss' }),
      unable: person({ familySupport: 'parentsUnable' }),
      alone: person({ familySupport: 'bothParentsMissing', presentedAt: '2025-06-20T08:00:00Z' }),
    };
    const ranking = rankNotice(dopoDiNoi, rows, 28_000_00);
    expect(placed(ranking)).toEqual(['alone', 'unable', 'earlier', 'later', 'other']);
    expect(ranking).toMatchObject({ funded: 2, firstExcluded: 'earlier' });
  });

  it.each([
    ['without L. 104 art. 3 c. 3', { l104Severe: false }, 'GRAVITA'],
    ['disabled by age', { dueToAgeing: true }, 'INVECCHIAMENTO'],
    ['with an ordinary ISEE', { iseeType: 'ordinario' }, 'ISEE_TIPO'],
  ])('is not for who is %s', (_name, changes, code) => {
    expect(evaluateRow(person(changes))).toMatchObject({ eligibility: 'notEligible', reasons: [{ code }] });
  });

  const tooYoungOrOld = { eligibility: 'notEligible', reasons: ['ETA'] } as const;
  const admitted = { eligibility: 'eligible' } as const;

  describeBoundaries(dopoDiNoi, person(), [
    {
      field: 'ageWhenPresented',
      at: 18,
      through: [born('2007-06-16'), born('2007-06-15'), born('2006-06-15')],
      outcomes: [tooYoungOrOld, admitted, admitted],
    },
    {
      field: 'ageWhenPresented',
      at: 64,
      through: [born('1961-06-16'), born('1960-06-16'), born('1960-06-15')],
      outcomes: [admitted, admitted, tooYoungOrOld],
    },
    { field: 'cost', at: 28_571_43, outcomes: [{ amount: 19_999_99 }, { amount: 20_000_00 }, { amount: 20_000_00 }] },
    {
      field: 'cost',
      at: 4_800_00,
      row: { measure: 'autonomyVoucher' },
      outcomes: [{ amount: 4_799_99 }, { amount: 4_800_00 }, { amount: 4_800_00 }],
    },
    {
      field: 'cost',
      at: 600_00,
      row: { measure: 'familyCounselling' },
      outcomes: [{ amount: 599_99 }, { amount: 600_00 }, { amount: 600_00 }],
    },
  ]);
});

function born(beneficiaryBirthDate: string): FieldValues {
  return { beneficiaryBirthDate };
}
