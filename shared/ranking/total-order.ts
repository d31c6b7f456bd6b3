import type { CompiledRuleSet } from '../rules/compile-rule-set.ts';
import { drawKey } from './draw-key.ts';
import { type OrderStep, orderSteps } from './order-steps.ts';
import type { RankingCandidate } from './ranking.ts';

/** The order of a rule set, in which no two applications are equal. */
export interface TotalOrder {
  readonly sort: (candidates: readonly RankingCandidate[]) => Ordered[];
  /** Which key puts `after` behind `before`. */
  readonly decidedBy: (before: Ordered, after: Ordered) => string;
}

/** A candidate with what the keys of the order make of it, worked out once. */
export interface Ordered {
  readonly candidate: RankingCandidate;
  /** One number a key for every candidate sorted with it: the smaller goes first. */
  readonly numbers: Float64Array;
  /** Where its own begin. */
  readonly at: number;
}

/**
 * The order keys of the rule set, then `presentedAt`, then the draw. Two Comuni can only meet in the same row id by
 * copying a file; their code then keeps the order total.
 *
 * @example totalOrder(compiled, 'verbale 12/2025').sort(candidates)[0]?.candidate
 */
export function totalOrder(ruleSet: CompiledRuleSet, drawSeed: string): TotalOrder {
  const keys = orderSteps(ruleSet);
  const last = lastSteps(drawSeed);
  const compare = (one: Ordered, other: Ordered): number => {
    for (let index = 0; index < keys.length; index += 1) {
      const order = compareAt(index, keys[index], one, other);
      if (order !== 0) return order;
    }
    for (const step of last) {
      const order = step.compare(one.candidate, other.candidate);
      if (order !== 0) return order;
    }
    return 0;
  };
  return {
    sort: (candidates) => withNumbers(candidates, keys).sort(compare),
    decidedBy: (before, after) => {
      for (let index = 0; index < keys.length; index += 1) {
        if (compareAt(index, keys[index], before, after) !== 0) return keys[index]?.name ?? 'draw';
      }
      return last.find((step) => step.compare(before.candidate, after.candidate) !== 0)?.name ?? 'draw';
    },
  };
}

/** The numbers of all candidates stand in one array: a list for each would cost more than the sorting. */
function withNumbers(candidates: readonly RankingCandidate[], keys: readonly OrderStep[]): Ordered[] {
  const numbers = new Float64Array(candidates.length * keys.length);
  let at = 0;
  return candidates.map((candidate) => {
    const ordered = { candidate, numbers, at };
    for (const { numberOf } of keys) {
      numbers[at] = numberOf(candidate);
      at += 1;
    }
    return ordered;
  });
}

/** Two numbers that are equal may stand for values that a number cannot hold. */
function compareAt(index: number, key: OrderStep | undefined, one: Ordered, other: Ordered): number {
  const left = one.numbers[one.at + index] ?? 0;
  const right = other.numbers[other.at + index] ?? 0;
  if (left !== right) return left < right ? -1 : 1;
  return key?.compareEqual?.(one.candidate, other.candidate) ?? 0;
}

interface LastStep {
  readonly name: string;
  readonly compare: (one: RankingCandidate, other: RankingCandidate) => number;
}

function lastSteps(drawSeed: string): readonly LastStep[] {
  return [
    { name: 'presentedAt', compare: (one, other) => compareTexts(one.presentedAt, other.presentedAt) },
    { name: 'draw', compare: compareByDraw(drawSeed) },
    { name: 'draw', compare: (one, other) => compareTexts(one.comune, other.comune) },
  ];
}

/** Drawn only where everything before is equal, and once for each row. */
function compareByDraw(seed: string): LastStep['compare'] {
  const drawn = new Map<string, string>();
  const lotOf = ({ evaluation: { rowId } }: RankingCandidate): string => {
    const known = drawn.get(rowId);
    if (known !== undefined) return known;
    const lot = drawKey(seed, rowId);
    drawn.set(rowId, lot);
    return lot;
  };
  return (one, other) => compareTexts(lotOf(one), lotOf(other));
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
