import type { FieldValue } from '../fields/field-definition.ts';
import { compareRatios } from '../rules/compile/ratio.ts';
import type { FieldSlot, RowValues } from '../rules/compile/row-reader.ts';
import type { CompiledOrderKey, CompiledRuleSet } from '../rules/compile-rule-set.ts';
import type { Direction } from '../rules/order-key.ts';
import { drawKey } from './draw-key.ts';
import type { RankingCandidate } from './ranking.ts';

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
    ...keySteps(ruleSet),
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
  if (first?.key.by !== 'score') return () => 0;
  const sign = signOf(first.key.direction);
  return ({ evaluation }) => sign * evaluation.score;
}

function keySteps(ruleSet: CompiledRuleSet): readonly Step[] {
  const rowOf = rowMemory(ruleSet);
  return ruleSet.order.map((compiled) => keyStep(compiled, ruleSet, rowOf));
}

type ReadRow = (candidate: RankingCandidate) => RowValues;

function keyStep({ key, slot }: CompiledOrderKey, ruleSet: CompiledRuleSet, rowOf: ReadRow): Step {
  switch (key.by) {
    case 'tier':
      return { name: key.label, compare: compareTiers(ruleSet) };
    case 'score':
      return { name: 'score', compare: compareNumbers(({ evaluation }) => evaluation.score, key.direction) };
    case 'group':
      return { name: key.label, compare: compareNumbers(pointsOfGroup(key.group), key.direction) };
    case 'field':
      return { name: key.label, compare: compareFields(slot, rowOf, signOf(key.direction)) };
  }
}

/** The values of a row are read again only for those that the keys before leave equal, and once for each. */
function rowMemory({ reader }: CompiledRuleSet): ReadRow {
  const rows = new WeakMap<RankingCandidate, RowValues>();
  return (candidate) => {
    const known = rows.get(candidate);
    if (known !== undefined) return known;
    const row = reader.read(candidate.values);
    rows.set(candidate, row);
    return row;
  };
}

function compareTiers({ ruleSet: { tiers } }: CompiledRuleSet): Step['compare'] {
  const placeOf = new Map(tiers.map(({ id }, index) => [id, index]));
  const rank = ({ evaluation: { tier } }: RankingCandidate) => placeOf.get(tier ?? '') ?? tiers.length;
  return compareNumbers(rank, 'ascending');
}

function pointsOfGroup(group: string): (candidate: RankingCandidate) => number {
  return ({ evaluation: { lines } }) =>
    lines.reduce((points, line) => (line.group === group ? points + line.points : points), 0);
}

function compareNumbers(numberOf: (candidate: RankingCandidate) => number, direction: Direction): Step['compare'] {
  const sign = signOf(direction);
  return (one, other) => sign * (numberOf(one) - numberOf(other));
}

function compareFields(slot: FieldSlot | null, rowOf: ReadRow, sign: number): Step['compare'] {
  if (slot === null) throw new Error('An order key on a field is compiled with its slot');
  const { index, isRatio } = slot;
  return (one, other) => compareKey(rowOf(one)[index] ?? null, rowOf(other)[index] ?? null, { sign, isRatio });
}

/** A missing value goes last in either direction: nobody gains a place by leaving a cell blank. */
function compareKey(
  one: FieldValue,
  other: FieldValue,
  { sign, isRatio }: { readonly sign: number; readonly isRatio: boolean },
): number {
  if (one === null || other === null) return (one === null ? 1 : 0) - (other === null ? 1 : 0);
  return sign * (isRatio ? compareRatios(String(one), String(other)) : compareValues(one, other));
}

function compareValues(one: string | number | boolean, other: string | number | boolean): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function signOf(direction: Direction): 1 | -1 {
  return direction === 'ascending' ? 1 : -1;
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
