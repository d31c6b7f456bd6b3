import { describe, expect, it } from 'vitest';
import type { FieldValues } from '../../../shared/fields/field-definition.ts';
import { marcheCareCheque } from '../../../shared/notices/marche-care-cheque.ts';
import { describeBoundaries } from './boundaries.ts';
import { noticeEvaluation, placed, rankNotice, received } from './rank-notice.ts';

const evaluateRow = noticeEvaluation(marcheCareCheque);

function elder(changes: FieldValues = {}): FieldValues {
  return {
    ...{ isee: 9_000_00, beneficiaryBirthDate: '1940-05-01', presentedAt: '2025-01-01T08:00:00Z', months: 12 },
    ...{ civilInvalidity100: true, accompanimentAllowance: true },
    ...{ homeHelp: false, homeCarePremium: false, permanentResidence: false },
    ...changes,
  };
}

describe('care cheques of the Marche', () => {
  it('go to the lowest ISEE, then to the older, while the fund lasts', () => {
    const rows = {
      a: elder(),
      b: elder({ beneficiaryBirthDate: '1935-01-01' }),
      c: elder({ isee: 0, beneficiaryBirthDate: '1950-01-01' }),
      d: elder({ isee: 24_999_99, beneficiaryBirthDate: '1930-01-01' }),
      e: elder({ isee: 25_000_01, beneficiaryBirthDate: '1930-01-01' }),
    };
    const ranking = rankNotice(marcheCareCheque, rows, 7_200_00);
    expect(placed(ranking)).toEqual(['c', 'b', 'a', 'd']);
    expect(received(ranking)).toEqual({ c: 2_400_00, b: 2_400_00, a: 2_400_00, d: null });
    expect(ranking).toMatchObject({ assigned: 7_200_00, firstExcluded: 'd', notEligible: 1 });
    expect(ranking.entries.map(({ decidedBy }) => decidedBy)).toEqual([
      '',
      'ISEE più basso',
      'Età maggiore',
      'ISEE più basso',
      '',
    ]);
  });

  it('are 200 euro a month for the months that are left', () => {
    expect(evaluateRow(elder({ months: 8 })).amount).toBe(1_600_00);
    expect(evaluateRow(elder({ months: 0 })).amount).toBe(0);
    expect(evaluateRow(elder({ months: null }))).toMatchObject({ eligibility: 'incomplete', missing: ['months'] });
  });

  it.each([
    ['without accompaniment', { accompanimentAllowance: false }, 'CERTIFICAZIONE'],
    ['without invalidity', { civilInvalidity100: false }, 'CERTIFICAZIONE'],
    ['with home help', { homeHelp: true }, 'SAD'],
    ['with Home Care Premium', { homeCarePremium: true }, 'HOME_CARE_PREMIUM'],
    ['in a facility for good', { permanentResidence: true }, 'RICOVERO'],
  ])('do not go to who is %s', (_name, changes, code) => {
    expect(evaluateRow(elder(changes))).toMatchObject({
      eligibility: 'notEligible',
      reasons: [{ code }],
      amount: null,
    });
  });

  describeBoundaries(marcheCareCheque, elder(), [
    {
      field: 'isee',
      at: 25_000_00,
      outcomes: [
        { eligibility: 'eligible' },
        { eligibility: 'eligible' },
        { eligibility: 'notEligible', reasons: ['ISEE_SOGLIA'] },
      ],
    },
    {
      field: 'ageWhenPresented',
      at: 65,
      // Presented on 1 January 2025.
      through: [
        { beneficiaryBirthDate: '1960-01-02' },
        { beneficiaryBirthDate: '1960-01-01' },
        { beneficiaryBirthDate: '1959-12-31' },
      ],
      outcomes: [
        { eligibility: 'notEligible', reasons: ['ETA'] },
        { eligibility: 'eligible' },
        { eligibility: 'eligible' },
      ],
    },
    {
      field: 'months',
      at: 12,
      outcomes: [{ amount: 2_200_00 }, { amount: 2_400_00 }, { amount: 2_400_00 }],
    },
  ]);
});
