import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldValues } from '../../../shared/fields/field-definition.ts';
import { cervesina } from '../../../shared/notices/cervesina.ts';
import {
  type CervesinaHousehold,
  compareHouseholds,
  isAdmitted,
  pointsOf,
} from '../../fixtures/notices/naive-cervesina.ts';
import { describeBoundaries } from './boundaries.ts';
import { noticeEvaluation, placed, rankNotice, received } from './rank-notice.ts';

const evaluateRow = noticeEvaluation(cervesina);

function household(changes: Partial<CervesinaHousehold> = {}): FieldValues {
  return {
    ...{ memberOver65: false, childUpTo6: false, disabledMembers: 0, chronicMembers: 0, members: 1, publicSupport: 0 },
    ...changes,
  };
}

describe('the vouchers of Cervesina', () => {
  it.each([
    [{ memberOver65: true }, 13],
    [{ childUpTo6: true, disabledMembers: 1, members: 4 }, 32],
    [{ disabledMembers: 2, chronicMembers: 1, members: 5 }, 45],
    [{ members: 6 }, 18],
    [{ memberOver65: true, disabledMembers: 1, chronicMembers: 2, members: 3 }, 49],
    // The old and the small together have their ten points once.
    [{ memberOver65: true, childUpTo6: true }, 13],
  ])('give %o %d points', (changes, expected) => {
    expect(evaluateRow(household(changes))).toMatchObject({ eligibility: 'eligible', score: expected * 100 });
  });

  it('go to who has no public support before who has some, whatever the points', () => {
    const p = household({
      memberOver65: true,
      disabledMembers: 1,
      chronicMembers: 2,
      members: 3,
      publicSupport: 300_00,
    });
    const q = household({ memberOver65: true });
    const r = household({ disabledMembers: 2, chronicMembers: 1, members: 5 });
    const s = household({ childUpTo6: true, disabledMembers: 1, members: 4, publicSupport: 601_00 });
    const ranking = rankNotice(cervesina, { p, q, r, s }, 1_000_00);
    expect(placed(ranking)).toEqual(['r', 'q', 'p']);
    expect(ranking.entries.at(-1)).toMatchObject({ rowId: 's', outcome: 'notEligible' });
    expect(ranking.entries[2]?.decidedBy).toBe('Prima chi non ha sostegni pubblici');
  });

  it('need the answers that decide: a household that left its members blank is incomplete', () => {
    expect(evaluateRow({ ...household(), members: null })).toMatchObject({
      eligibility: 'incomplete',
      missing: ['members'],
    });
    const young = { ...household({ childUpTo6: true }), memberOver65: null };
    expect(evaluateRow(young)).toMatchObject({ eligibility: 'eligible', score: 13_00 });
  });

  describeBoundaries(cervesina, household(), [
    {
      field: 'publicSupport',
      at: 0,
      outcomes: [
        null,
        { eligibility: 'eligible', tier: 'noSupport' },
        { eligibility: 'eligible', tier: 'someSupport' },
      ],
    },
    {
      field: 'publicSupport',
      at: 600_00,
      outcomes: [
        { eligibility: 'eligible', tier: 'someSupport' },
        { eligibility: 'eligible', tier: 'someSupport' },
        { eligibility: 'notEligible', reasons: ['SOSTEGNO_OLTRE_600'] },
      ],
    },
  ]);

  it('are the same as a plain recomputation from the page gives, row by row and in order', () => {
    const households = fc.array(
      fc.record({
        memberOver65: fc.boolean(),
        childUpTo6: fc.boolean(),
        disabledMembers: fc.nat(3),
        chronicMembers: fc.nat(3),
        members: fc.integer({ min: 1, max: 9 }),
        publicSupport: fc.oneof(fc.constantFrom(0, 1, 599_99, 600_00, 600_01), fc.nat(900_00)),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(households, fc.nat(3_000_00), (list, budget) => {
        const named = list.map((one, index) => ({ name: `row ${index}`, one }));
        // Everybody applied at a different minute, and the earlier goes first where the page leaves them equal.
        const rows = Object.fromEntries(
          named.map(({ name, one }, index) => [
            name,
            { ...one, presentedAt: `2025-03-01T08:${String(index).padStart(2, '0')}:00Z` },
          ]),
        );
        const ranking = rankNotice(cervesina, rows, budget);
        const admitted = named.filter(({ one }) => isAdmitted(one)).sort((a, b) => compareHouseholds(a.one, b.one));
        expect(placed(ranking)).toEqual(admitted.map(({ name }) => name));
        expect(ranking.entries.slice(0, admitted.length).map(({ score }) => score)).toEqual(
          admitted.map(({ one }) => pointsOf(one) * 100),
        );
        const vouchers = Math.floor(budget / 100_00);
        expect(received(ranking)).toEqual(
          Object.fromEntries(admitted.map(({ name }, index) => [name, index < vouchers ? 100_00 : null])),
        );
      }),
    );
  });
});
