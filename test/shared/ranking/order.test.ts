import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldValues } from '../../../shared/fields/field-definition.ts';
import { rankWithinBudget } from '../../../shared/ranking/rank-within-budget.ts';
import type { RankedEntry, RankingCandidate } from '../../../shared/ranking/ranking.ts';
import { compileRuleSet } from '../../../shared/rules/compile-rule-set.ts';
import type { OrderKey } from '../../../shared/rules/order-key.ts';
import type { RuleSet } from '../../../shared/rules/rule-set.ts';
import type { IstatCode } from '../../../shared/values/brands.ts';
import { cents, criterionBase, points, smallRuleSet } from '../rules/small-rule-set.ts';
import { candidatesOf } from './small-candidates.ts';

/** Row ids in order and what decided, whichever way round the rows come in. */
function ordered(ruleSet: RuleSet, candidates: readonly RankingCandidate[]): readonly (readonly [string, string])[] {
  const entries = entriesOf(ruleSet, candidates);
  expect(entriesOf(ruleSet, candidates.toReversed())).toEqual(entries);
  return entries.map(({ rowId, decidedBy }) => [rowId, decidedBy]);
}

function entriesOf(ruleSet: RuleSet, candidates: readonly RankingCandidate[]): readonly RankedEntry[] {
  const compiled = compileRuleSet(ruleSet);
  return rankWithinBudget({ candidates, ruleSet: compiled, budget: cents(0), drawSeed: 'verbale 1' }).entries;
}

function idsIn(ruleSet: RuleSet, rows: Readonly<Record<string, FieldValues>>): readonly string[] {
  return ordered(ruleSet, candidatesOf(ruleSet, rows)).map(([rowId]) => rowId);
}

function byField(field: string, direction: 'ascending' | 'descending'): RuleSet {
  return smallRuleSet({ order: [{ by: 'field', field, direction, label: field }] });
}

describe('a blank in an order key', () => {
  it.each(['ascending', 'descending'] as const)('goes last, %s', (direction) => {
    const rows = { blank: { isee: null }, zero: { isee: 0 }, filled: { isee: 9_000_00 } };
    const filled = direction === 'ascending' ? ['zero', 'filled'] : ['filled', 'zero'];
    expect(idsIn(byField('isee', direction), rows)).toEqual([...filled, 'blank']);
  });

  it.each(['ascending', 'descending'] as const)('goes last among ratios too, several of them, %s', (direction) => {
    const ratio = { id: 'incidence', label: 'Incidenza', kind: 'ratio', field: 'rent', by: 'ise' } as const;
    const ruleSet = { ...byField('incidence', direction), derived: [{ ...ratio, whenByIsZero: 'aboveAny' as const }] };
    const rows = {
      blank: { rent: null, ise: 3 },
      other: { rent: null, ise: 5 },
      zero: { rent: 1, ise: 0 },
      third: { rent: 1, ise: 3 },
    };
    const ids = idsIn(ruleSet, rows);
    expect(ids.slice(0, 2)).toEqual(direction === 'ascending' ? ['third', 'zero'] : ['zero', 'third']);
    expect(ids.slice(2).toSorted()).toEqual(['blank', 'other']);
  });

  it('leaves it to the next key between two of them', () => {
    const rows = { later: { isee: null, children: 1 }, earlier: { isee: null, children: 3 } };
    const children: OrderKey = { by: 'field', field: 'children', direction: 'descending', label: 'Figli' };
    const ruleSet = byField('isee', 'ascending');
    expect(idsIn({ ...ruleSet, order: [...ruleSet.order, children] }, rows)).toEqual(['earlier', 'later']);
    expect(idsIn(ruleSet, rows)).toEqual(['later', 'earlier']);
  });
});

describe('points', () => {
  const perHour = {
    groups: [
      {
        id: 'work',
        label: 'Lavoro',
        cap: null,
        criteria: [
          {
            ...criterionBase,
            kind: 'perUnit' as const,
            field: 'hours',
            pointsPerUnit: points(100),
            every: 1,
            cap: null,
          },
        ],
      },
    ],
  };
  const isee: OrderKey = { by: 'field', field: 'isee', direction: 'ascending', label: 'ISEE' };
  const rows = { poor: { isee: 1, hours: 1 }, many: { isee: 2, hours: 9 }, most: { isee: 2, hours: 10 } };

  it('decide no earlier than the order says', () => {
    const score: OrderKey = { by: 'score', direction: 'descending', label: 'Punteggio' };
    expect(idsIn(smallRuleSet({ ...perHour, order: [isee, score] }), rows)).toEqual(['poor', 'most', 'many']);
  });

  it('go the way that the order says, fewer first included', () => {
    const fewer: OrderKey = { by: 'score', direction: 'ascending', label: 'Punteggio' };
    expect(idsIn(smallRuleSet({ ...perHour, order: [fewer, isee] }), rows)).toEqual(['poor', 'many', 'most']);
  });
});

describe('the draw', () => {
  const ruleSet = smallRuleSet();
  const [one] = candidatesOf(ruleSet, { one: { isee: 1 } });
  if (one === undefined) throw new Error('One candidate');
  const at = (rowId: string, comune: string): RankingCandidate => ({
    ...one,
    evaluation: { ...one.evaluation, rowId },
    comune: comune as IstatCode,
  });

  it('tells apart two Comuni that copied the same row id, whichever comes in first', () => {
    const [second, first] = [at('copied', '015146'), at('copied', '015032')];
    expect(entriesOf(ruleSet, [second, first]).map(({ comune }) => comune)).toEqual(['015032', '015146']);
    expect(ordered(ruleSet, [second, first])[1]).toEqual(['copied', 'draw']);
  });

  it('is what decides where nothing else does', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 8 }), (ids) => {
        const decided = ordered(
          ruleSet,
          ids.map((id) => at(id, '015077')),
        );
        expect(decided.slice(1).every(([, decidedBy]) => decidedBy === 'draw')).toBe(true);
      }),
    );
  });
});
