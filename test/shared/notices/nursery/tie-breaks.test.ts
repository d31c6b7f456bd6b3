import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldValues } from '../../../../shared/fields/field-definition.ts';
import { nurseryBologna } from '../../../../shared/notices/nursery/bologna.ts';
import { nurseryBondeno } from '../../../../shared/notices/nursery/bondeno.ts';
import { nurseryPavullo } from '../../../../shared/notices/nursery/pavullo.ts';
import { nurseryUmbertide } from '../../../../shared/notices/nursery/umbertide.ts';
import { isTrue } from '../../../../shared/notices/parts/comparisons.ts';
import { declaredIf } from '../../../../shared/notices/parts/criteria.ts';
import { flagField } from '../../../../shared/notices/parts/fields.ts';
import type { RuleSet } from '../../../../shared/rules/rule-set.ts';
import { describeBoundaries } from '../boundaries.ts';
import { placed, rankNotice } from '../rank-notice.ts';
import { gridBoundaries } from './grid-boundaries.ts';
import { bothWork, gridRow } from './grid-row.ts';

/** 25 points for work, none for the family. */
const byWork = { parent1Work: 'stable', parent1Hours: 30 };
/** 25 points for the family, none for work. */
const byFamily = { childrenUpTo8: 4, pregnancy: true };

/** The rows from first to last: whatever order they are given in, they come out as these, told apart by these keys. */
function expectOrder(
  ruleSet: RuleSet,
  rows: readonly (readonly [name: string, decidedBy: string, values: FieldValues])[],
): void {
  fc.assert(
    fc.property(fc.shuffledSubarray([...rows], { minLength: rows.length }), (shuffled) => {
      const ranking = rankNotice(ruleSet, Object.fromEntries(shuffled.map(([name, , values]) => [name, values])), 0);
      expect(ranking.entries.map(({ rowId, decidedBy }) => [rowId, decidedBy])).toEqual(
        rows.map(([name, decidedBy]) => [name, decidedBy]),
      );
    }),
  );
}

describe('Bologna, on equal points', () => {
  const child = { isee: 20_000_00, beneficiaryBirthDate: '2023-12-01' };

  it('looks at ISEE up to 50,000, at work, at ISEE, at age, and then at the moment', () => {
    const family = { ...child, ...byFamily };
    expectOrder(nurseryBologna, [
      ['more points', '', gridRow({ ...child, ...byWork, pregnancy: true, isee: 90_000_00 })],
      ['work', 'score', gridRow({ ...child, ...byWork, isee: 50_000_00 })],
      ['family', 'Più punti per lavoro e studio', gridRow({ ...family, isee: 10_000_00 })],
      ['richer', 'ISEE più basso', gridRow({ ...family, isee: 10_000_01 })],
      ['younger', 'Bambino più grande', gridRow({ ...family, isee: 10_000_01, beneficiaryBirthDate: '2023-12-02' })],
      ['over 50,000', 'ISEE fino a 50.000 euro', gridRow({ ...child, ...byWork, isee: 50_000_01 })],
      [
        'a minute later',
        'presentedAt',
        gridRow({ ...child, ...byWork, isee: 50_000_01, presentedAt: '2025-01-01T08:01:00Z' }),
      ],
    ]);
  });

  it('looks at the family where a third part of the grid leaves points and work equal', () => {
    const third = {
      id: 'third',
      label: 'Altro',
      cap: null,
      criteria: [declaredIf({ id: 'onWaitingList', label: 'Già in lista', article: 'prova' }, 5, [[isTrue('waited')]])],
    };
    const withThird = {
      ...nurseryBologna,
      fields: [...nurseryBologna.fields, flagField('waited', 'Già in lista')],
      groups: [...nurseryBologna.groups, third],
    };
    expectOrder(withThird, [
      ['family', '', gridRow({ ...child, pregnancy: true, isee: 30_000_00 })],
      ['waited', 'Più punti per il carico familiare', gridRow({ ...child, waited: true })],
    ]);
  });

  describeBoundaries(nurseryBologna, gridRow(child), [
    ...gridBoundaries,
    {
      field: 'isee',
      at: 50_000_00,
      outcomes: [{ tier: 'upTo50000' }, { tier: 'upTo50000' }, { eligibility: 'eligible', tier: 'over50000' }],
    },
  ]);
});

describe('Bondeno, on equal points', () => {
  it('looks at the hours of both parents, at the children up to 6, then at day and hour', () => {
    const both = (hours: number) => gridRow({ ...bothWork(hours), childrenUpTo6: 1 });
    expectOrder(nurseryBondeno, [
      ['62 hours', '', both(31)],
      ['61 hours', 'Più ore di lavoro dei genitori', { ...both(30), parent2Hours: 31 }],
      ['60 hours, two children', 'Più ore di lavoro dei genitori', { ...both(30), childrenUpTo6: 2 }],
      ['one child', 'Più minori fino a 6 anni', both(30)],
      ['an hour later', 'presentedAt', { ...both(30), presentedAt: '2025-01-01T09:00:00Z' }],
      ['a minute later', 'presentedAt', { ...both(30), presentedAt: '2025-01-01T09:01:00Z' }],
    ]);
  });

  it('counts the hours of the one parent there is', () => {
    const alone = { parentMissing: 'separated', parent1Work: 'stable', parent2Work: 'absent', childrenUpTo6: 1 };
    expectOrder(nurseryBondeno, [
      ['40 hours', '', gridRow({ ...alone, parent1Hours: 40 })],
      ['36 hours', 'Più ore di lavoro dei genitori', gridRow({ ...alone, parent1Hours: 36 })],
    ]);
  });

  describeBoundaries(nurseryBondeno, gridRow({ childrenUpTo6: 0 }), gridBoundaries);
});

describe('Pavullo', () => {
  it('takes all residents first, then points, grandparents and age', () => {
    const child = { residence: '036030', grandparentsScore: 3, beneficiaryBirthDate: '2023-12-01' };
    expectOrder(nurseryPavullo, [
      ['resident', '', gridRow({ ...child, ...byFamily })],
      ['less help', 'score', gridRow({ ...child, grandparentsScore: 4 })],
      ['older', 'Punteggio secondario sui nonni', gridRow(child)],
      ['younger', 'Bambino più grande', gridRow({ ...child, beneficiaryBirthDate: '2023-12-02' })],
      ['from elsewhere', 'Prima i residenti', gridRow({ ...child, ...bothWork(40), residence: '036011' })],
    ]);
  });

  describeBoundaries(nurseryPavullo, gridRow({ residence: '036030' }), gridBoundaries);
});

describe('Umbertide', () => {
  const child = { ageGroup: 'small', familyIncome: 15_000_00 };

  it('has a ranking for each age, and in it the lower income first on equal points', () => {
    const ranking = rankNotice(
      nurseryUmbertide,
      {
        richer: gridRow({ ...child, familyIncome: 15_000_01 }),
        poorer: gridRow(child),
        large: gridRow({ ...child, ageGroup: 'large', familyIncome: 90_000_00 }),
        middle: gridRow({ ...child, ageGroup: 'middle' }),
        best: gridRow({ ...child, ...byWork, familyIncome: 90_000_00 }),
      },
      0,
    );
    expect(placed(ranking)).toEqual(['best', 'poorer', 'richer', 'middle', 'large']);
    expect(ranking.entries.map(({ place }) => place)).toEqual([1, 2, 3, 1, 1]);
    expect(ranking.entries[2]?.decidedBy).toBe('Reddito familiare più basso');
    expect(ranking).toMatchObject({ funded: 5, waiting: 0, assigned: 0 });
  });

  it('fills the places of one ranking without touching those of another', () => {
    const eight = Array.from({ length: 8 }, (_, index) => [`small ${index}`, gridRow(child)] as const);
    const rows = { ...Object.fromEntries(eight), middle: gridRow({ ...child, ageGroup: 'middle' }) };
    const { parts } = rankNotice(nurseryUmbertide, rows, 0);
    expect(parts.map(({ ranking, funded, waiting }) => [ranking, funded, waiting])).toEqual([
      ['small', 7, 1],
      ['middle', 1, 0],
      ['large', 0, 0],
    ]);
  });

  describeBoundaries(nurseryUmbertide, gridRow(child), gridBoundaries);
});
