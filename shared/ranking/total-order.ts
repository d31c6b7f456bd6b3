import type { FieldValue } from '../fields/field-definition.ts';
import type { CompiledOrderKey, CompiledRuleSet } from '../rules/compile-rule-set.ts';
import { readSlot } from '../rules/row-reader.ts';
import { drawKey } from './draw-key.ts';
import type { RankingCandidate } from './rank-within-budget.ts';

/** The order of a rule set, in which no two applications are equal. */
export interface TotalOrder {
  readonly sort: (candidates: readonly RankingCandidate[]) => RankingCandidate[];
  /** Which key puts `after` behind `before`. */
  readonly decidedBy: (before: RankingCandidate, after: RankingCandidate) => string;
}

interface Step {
  readonly name: string;
  readonly compare: (one: RankingCandidate, other: RankingCandidate) => number;
}

/**
 * The order keys of the rule set, then `presentedAt`, then the draw. Two Comuni can only meet in the same row id by
 * copying a file; their code then keeps the order total.
 *
 * @example totalOrder(compiled, 'verbale 12/2025').sort(candidates)
 */
export function totalOrder(ruleSet: CompiledRuleSet, drawSeed: string): TotalOrder {
  const steps: readonly Step[] = [
    ...ruleSet.order.map(orderStep),
    { name: 'presentedAt', compare: (one, other) => compareValues(one.presentedAt, other.presentedAt) },
    { name: 'draw', compare: compareByDraw(drawSeed) },
    { name: 'draw', compare: (one, other) => compareValues(one.comune, other.comune) },
  ];
  const compare = (one: RankingCandidate, other: RankingCandidate): number => {
    for (const step of steps) {
      const order = step.compare(one, other);
      if (order !== 0) return order;
    }
    return 0;
  };
  const leading = leadingScore(ruleSet.order[0]);
  return {
    sort: (candidates) =>
      candidates
        .map((candidate) => ({ candidate, leading: leading(candidate) }))
        .sort((one, other) => one.leading - other.leading || compare(one.candidate, other.candidate))
        .map(({ candidate }) => candidate),
    decidedBy: (before, after) => steps.find((step) => step.compare(before, after) !== 0)?.name ?? 'draw',
  };
}

/** Nearly every pair is told apart by the score: kept beside the candidate, it is compared without looking into it. */
function leadingScore(first: CompiledOrderKey | undefined): (candidate: RankingCandidate) => number {
  if (first === undefined || first.slot !== null) return () => 0;
  const sign = first.key.direction === 'ascending' ? 1 : -1;
  return ({ evaluation }) => sign * evaluation.score;
}

function orderStep({ key, slot }: CompiledOrderKey): Step {
  const sign = key.direction === 'ascending' ? 1 : -1;
  if (slot === null) {
    return { name: 'score', compare: (one, other) => sign * (one.evaluation.score - other.evaluation.score) };
  }
  return {
    name: key.label,
    compare: (one, other) => compareKey(readSlot(slot, one.values), readSlot(slot, other.values), sign),
  };
}

/** A missing value goes last in either direction: nobody gains a place by leaving a cell blank. */
function compareKey(one: FieldValue, other: FieldValue, sign: number): number {
  if (one === null || other === null) return (one === null ? 1 : 0) - (other === null ? 1 : 0);
  return sign * compareValues(one, other);
}

function compareValues(one: string | number | boolean, other: string | number | boolean): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Drawn only where everything before is equal, and once for each row. */
function compareByDraw(seed: string): Step['compare'] {
  const drawn = new Map<string, string>();
  const lotOf = ({ evaluation: { rowId } }: RankingCandidate): string => {
    const known = drawn.get(rowId);
    if (known !== undefined) return known;
    const lot = drawKey(seed, rowId);
    drawn.set(rowId, lot);
    return lot;
  };
  return (one, other) => compareValues(lotOf(one), lotOf(other));
}
