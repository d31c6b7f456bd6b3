import type { FieldValue, FieldValues } from '../fields/field-definition.ts';
import { type FieldReader, fieldReader } from './field-reader.ts';
import type { Comparison, Condition, DerivedValue } from './rule-set.ts';

/** `null` when a missing value leaves the answer open. */
export type Truth = boolean | null;

/** A condition ready to be asked of many rows. */
export interface CompiledCondition {
  readonly holds: (values: FieldValues) => Truth;
  /** Adds to `missing` the fields that leave the answer open; call it only where `holds` gave `null`. */
  readonly addMissing: (values: FieldValues, missing: Set<string>) => void;
}

interface CompiledComparison {
  readonly reader: FieldReader;
  readonly holds: (values: FieldValues) => Truth;
}

/**
 * Compiles a condition into closures over three-valued logic: an alternative that fails whatever is missing stays
 * failed, and one that holds settles the matter whatever the others lack.
 *
 * @example compileCondition([[{ field: 'age', operator: 'atLeast', value: 18 }]], []).holds({}) // null
 */
export function compileCondition(condition: Condition, derived: readonly DerivedValue[]): CompiledCondition {
  const alternatives = condition.map((comparisons) =>
    comparisons.map((comparison) => compileComparison(comparison, derived)),
  );
  return {
    holds: (values) => {
      let open = false;
      for (const alternative of alternatives) {
        const truth = allHold(alternative, values);
        if (truth === true) return true;
        if (truth === null) open = true;
      }
      return open ? null : false;
    },
    addMissing: (values, missing) => {
      for (const alternative of alternatives) {
        if (allHold(alternative, values) !== null) continue;
        for (const comparison of alternative) {
          if (comparison.holds(values) === null) missing.add(comparison.reader.source);
        }
      }
    },
  };
}

function allHold(alternative: readonly CompiledComparison[], values: FieldValues): Truth {
  let open = false;
  for (const comparison of alternative) {
    const truth = comparison.holds(values);
    if (truth === false) return false;
    if (truth === null) open = true;
  }
  return open ? null : true;
}

function compileComparison(comparison: Comparison, derived: readonly DerivedValue[]): CompiledComparison {
  const reader = fieldReader(comparison.field, derived);
  const test = compileTest(comparison);
  const { read } = reader;
  return {
    reader,
    holds: (values) => {
      const value = read(values);
      return value === null ? null : test(value);
    },
  };
}

type Test = (value: Exclude<FieldValue, null>) => Truth;

function compileTest({ operator, value: expected }: Comparison): Test {
  switch (operator) {
    case 'isTrue':
      return (value) => value === true;
    case 'isFalse':
      return (value) => value === false;
    case 'equals':
      return (value) => value === expected;
    case 'differs':
      return (value) => value !== expected;
    case 'oneOf': {
      const allowed = new Set<unknown>(Array.isArray(expected) ? expected : []);
      return (value) => allowed.has(value);
    }
    case 'atMost':
      return ordered(expected, (order) => order <= 0);
    case 'lessThan':
      return ordered(expected, (order) => order < 0);
    case 'atLeast':
      return ordered(expected, (order) => order >= 0);
    case 'moreThan':
      return ordered(expected, (order) => order > 0);
  }
}

/** Numbers by size, ISO days and instants by their text; a value of another kind cannot be compared: open, not false. */
function ordered(expected: Comparison['value'], accepts: (order: number) => boolean): Test {
  if (typeof expected === 'number') return (value) => (typeof value === 'number' ? accepts(value - expected) : null);
  return (value) => {
    if (typeof value !== 'string' || typeof expected !== 'string') return null;
    return accepts(value < expected ? -1 : value > expected ? 1 : 0);
  };
}
