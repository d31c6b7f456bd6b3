import type { FieldValue } from '../../fields/field-definition.ts';
import type { Comparison } from '../condition.ts';
import { ratioKey } from './ratio.ts';
import type { FieldSlot, RowReader, RowValues } from './row-reader.ts';

/** `null` when a missing value leaves the answer open. */
export type Truth = boolean | null;

/** A comparison ready to be asked of many rows. */
export interface CompiledComparison {
  readonly slot: FieldSlot;
  readonly holds: (row: RowValues) => Truth;
}

/**
 * Compiles one comparison. A missing value, and one of a kind that cannot be compared, leave the answer open.
 *
 * @example compileComparison({ field: 'livesAlone', operator: 'isTrue' }, reader).holds([true]) // true
 */
export function compileComparison(comparison: Comparison, reader: RowReader): CompiledComparison {
  const slot = reader.slotOf(comparison.field);
  return { slot, holds: slot.isRatio ? byRatio(comparison, slot.index) : compileHolds(comparison, slot.index) };
}

type Holds = CompiledComparison['holds'];

/** Written out operator by operator: a row asks some twenty comparisons, and a call within each would double its cost. */
function compileHolds({ operator, value: expected }: Comparison, index: number): Holds {
  switch (operator) {
    case 'isTrue':
      return whenFilled(index, true);
    case 'isFalse':
      return whenFilled(index, false);
    case 'equals':
      return (row) => (isMissing(row[index]) ? null : row[index] === expected);
    case 'differs':
      return (row) => (isMissing(row[index]) ? null : row[index] !== expected);
    case 'isFilled':
      return (row) => !isMissing(row[index]);
    case 'isBlank':
      return (row) => isMissing(row[index]);
    case 'oneOf':
    case 'noneOf': {
      const named = new Set<FieldValue | undefined>(typeof expected === 'object' ? expected : []);
      const wanted = operator === 'oneOf';
      return (row) => (isMissing(row[index]) ? null : named.has(row[index]) === wanted);
    }
    default:
      return typeof expected === 'number' ? byNumber(operator, expected, index) : byText(operator, expected, index);
  }
}

type OrderOperator = Extract<Comparison['operator'], 'atMost' | 'lessThan' | 'atLeast' | 'moreThan'>;

/** A threshold in basis points lies at twice its value among the keys of ratios. */
function byRatio(comparison: Comparison, index: number): Holds {
  const { operator, value } = comparison;
  if (operator === 'isFilled' || operator === 'isBlank') return compileHolds(comparison, index);
  const holds = compileHolds({ ...comparison, value: 2 * Number(value) }, 0);
  return (row) => {
    const ratio = row[index];
    return typeof ratio === 'string' ? holds([ratioKey(ratio)]) : null;
  };
}

function whenFilled(index: number, wanted: boolean): Holds {
  return (row) => (isMissing(row[index]) ? null : row[index] === wanted);
}

function byNumber(operator: OrderOperator, expected: number, index: number): Holds {
  const above = operator === 'atLeast' || operator === 'moreThan';
  const accepted = operator === 'atMost' || operator === 'atLeast';
  return (row) => {
    const value = row[index];
    if (typeof value !== 'number') return null;
    if (value === expected) return accepted;
    return value > expected === above;
  };
}

/** ISO days and instants, in the order of their text. */
function byText(operator: OrderOperator, expected: Comparison['value'], index: number): Holds {
  const above = operator === 'atLeast' || operator === 'moreThan';
  const accepted = operator === 'atMost' || operator === 'atLeast';
  return (row) => {
    const value = row[index];
    if (typeof value !== 'string' || typeof expected !== 'string') return null;
    if (value === expected) return accepted;
    return value > expected === above;
  };
}

function isMissing(value: FieldValue | undefined): boolean {
  return value === null || value === undefined;
}
