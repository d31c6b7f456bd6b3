import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuorumRule, quorumOf } from '../../../shared/governance/quorum.ts';

const needed = (entitled: number, words: string): number | null => {
  const rule = parseQuorumRule(words);
  return rule === null ? null : quorumOf(entitled, rule);
};

describe('a quorum (DOMAIN G.1)', () => {
  it.each<[number, string, number]>([
    [7, 'metà più uno', 4],
    [7, 'META PIU UNO', 4],
    [8, 'la metà più uno', 5],
    [8, '1/2 + 1', 5],
    [8, 'metà', 4],
    [7, 'metà', 4],
    [7, '2/3', 5],
    [7, 'due terzi', 5],
    [7, ' 2 / 3 ', 5],
    [4, 'un terzo', 2],
    [9, '1/3', 3],
    [10, 'tre quinti', 6],
    [7, 'unanimità', 7],
    [7, 'qualsiasi numero', 1],
    [64_957, 'maggioranza assoluta', 32_479],
    [9_007_199_254_740_991, '98/99', 8_916_217_444_087_042],
  ])('of %i by %j is %i', (entitled, words, expected) => {
    expect(needed(entitled, words)).toBe(expected);
  });

  it.each(['', 'molti', '3/2', '0/3', '121', '2/3/2025', '45718', '50%'])('by %j is none', (words) => {
    expect(parseQuorumRule(words)).toBeNull();
  });

  it('is enough, and one fewer is not', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.integer({ min: 1, max: 99 }),
        fc.integer({ min: 1, max: 99 }),
        (entitled, one, other) => {
          const [numerator, denominator] = [Math.min(one, other), Math.max(one, other)];
          const quorum = quorumOf(entitled, { kind: 'atLeast', numerator, denominator });
          return quorum * denominator >= entitled * numerator && (quorum - 1) * denominator < entitled * numerator;
        },
      ),
    );
  });

  it('above the half is the only number that two groups cannot both reach', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (entitled) => {
        const quorum = quorumOf(entitled, { kind: 'moreThanHalf' });
        return quorum * 2 > entitled && (quorum - 1) * 2 <= entitled;
      }),
    );
  });
});
