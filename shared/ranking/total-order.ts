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
  /** One number a key: the smaller goes first. */
  readonly numbers: readonly number[];
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
    sort: (candidates) =>
      candidates
        .map((candidate) => ({ candidate, numbers: keys.map(({ numberOf }) => numberOf(candidate)) }))
        .sort(compare),
    decidedBy: (before, after) =>
      keys.find((key, index) => compareAt(index, key, before, after) !== 0)?.name ??
      last.find((step) => step.compare(before.candidate, after.candidate) !== 0)?.name ??
      'draw',
  };
}

/** Two numbers that are equal may stand for values that a number cannot hold. */
function compareAt(index: number, key: OrderStep | undefined, one: Ordered, other: Ordered): number {
  const [left, right] = [one.numbers[index] ?? 0, other.numbers[index] ?? 0];
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
