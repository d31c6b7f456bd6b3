import type { FieldValue } from '../fields/field-definition.ts';
import { compareRatios, ratioKey } from '../rules/compile/ratio.ts';
import type { FieldSlot, RowReader } from '../rules/compile/row-reader.ts';
import type { CompiledOrderKey, CompiledRuleSet } from '../rules/compile-rule-set.ts';
import type { Direction } from '../rules/order-key.ts';
import type { RankingCandidate } from './ranking.ts';

/** A key of the order, as a number to sort by and a way to tell apart what the number leaves equal. */
export interface OrderStep {
  /** What people read where it decides: `score`, or the label of the key. */
  readonly name: string;
  /** The smaller goes first; a missing value is infinite, so that nobody gains a place by leaving a cell blank. */
  readonly numberOf: (candidate: RankingCandidate) => number;
  readonly compareEqual?: (one: RankingCandidate, other: RankingCandidate) => number;
}

/**
 * The order keys of a rule set, ready to be asked of many candidates.
 *
 * @example orderSteps(compiled).map(({ name }) => name) // ['score', 'ISEE più basso']
 */
export function orderSteps(ruleSet: CompiledRuleSet): readonly OrderStep[] {
  return ruleSet.order.map((compiled) => stepOf(compiled, ruleSet));
}

function stepOf({ key, slot }: CompiledOrderKey, { ruleSet, reader }: CompiledRuleSet): OrderStep {
  switch (key.by) {
    case 'tier': {
      const placeOf = new Map<string | null, number>(ruleSet.tiers.map(({ id }, index) => [id, index]));
      return { name: key.label, numberOf: ({ evaluation: { tier } }) => placeOf.get(tier) ?? ruleSet.tiers.length };
    }
    case 'score': {
      const sign = signOf(key.direction);
      return { name: 'score', numberOf: ({ evaluation: { score } }) => sign * score };
    }
    case 'group': {
      const sign = signOf(key.direction);
      return { name: key.label, numberOf: (candidate) => sign * pointsOfGroup(candidate, key.group) };
    }
    case 'field':
      if (slot === null) throw new Error('An order key on a field is compiled with its slot');
      return fieldStep(key.label, signOf(key.direction), slot, reader);
  }
}

function pointsOfGroup({ evaluation: { lines } }: RankingCandidate, group: string): number {
  return lines.reduce((points, line) => (line.group === group ? points + line.points : points), 0);
}

function fieldStep(name: string, sign: number, slot: FieldSlot, reader: RowReader): OrderStep {
  const readValue = ({ values }: RankingCandidate): FieldValue => reader.valueAt(slot, values);
  if (slot.isRatio) {
    return {
      name,
      numberOf: (candidate) => numberOf(readValue(candidate), (ratio) => sign * ratioKey(String(ratio))),
      compareEqual: (one, other) => {
        const [left, right] = [readValue(one), readValue(other)];
        // What is missing goes last, after what was divided by zero.
        if (left === null || right === null) return Number(left === null) - Number(right === null);
        return sign * compareRatios(String(left), String(right));
      },
    };
  }
  return {
    name,
    numberOf: (candidate) =>
      numberOf(readValue(candidate), (value) => (typeof value === 'string' ? 0 : sign * Number(value))),
    compareEqual: (one, other) => {
      const [left, right] = [readValue(one), readValue(other)];
      if (typeof left !== 'string' || typeof right !== 'string') return 0;
      return left < right ? -sign : left > right ? sign : 0;
    },
  };
}

function numberOf(value: FieldValue, convert: (value: string | number | boolean) => number): number {
  return value === null ? Number.POSITIVE_INFINITY : convert(value);
}

function signOf(direction: Direction): 1 | -1 {
  return direction === 'ascending' ? 1 : -1;
}
