import type { Condition } from '../condition.ts';
import { type CompiledComparison, compileComparison, type Truth } from './compile-comparison.ts';
import type { RowReader, RowValues } from './row-reader.ts';

/** A condition ready to be asked of many rows. */
export interface CompiledCondition {
  readonly holds: (row: RowValues) => Truth;
  /** Adds to `missing` the fields that leave the answer open; call it only where `holds` gave `null`. */
  readonly addMissing: (row: RowValues, missing: string[]) => void;
}

/**
 * Compiles a condition into closures over three-valued logic: an alternative that fails whatever is missing stays
 * failed, and one that holds settles the matter whatever the others lack.
 *
 * @example compileCondition([[{ field: 'isee', operator: 'atMost', value: 100 }]], reader).holds([null]) // null
 */
export function compileCondition(condition: Condition, reader: RowReader): CompiledCondition {
  const alternatives = condition.map((comparisons) =>
    comparisons.map((comparison) => compileComparison(comparison, reader)),
  );
  return {
    holds: holdsOneOf(alternatives.map(holdsAll)),
    addMissing: (row, missing) => {
      for (const alternative of alternatives) {
        if (holdsAll(alternative)(row) !== null) continue;
        for (const { holds, slot } of alternative) {
          if (holds(row) === null) slot.addMissing(row, missing);
        }
      }
    },
  };
}

type Holds = (row: RowValues) => Truth;

/** Most alternatives are a single comparison: asked without a loop around it. */
function holdsAll(alternative: readonly CompiledComparison[]): Holds {
  const [only, ...others] = alternative;
  if (only !== undefined && others.length === 0) return only.holds;
  return (row) => {
    let open = false;
    for (const { holds } of alternative) {
      const truth = holds(row);
      if (truth === false) return false;
      if (truth === null) open = true;
    }
    return open ? null : true;
  };
}

function holdsOneOf(alternatives: readonly Holds[]): Holds {
  const [only, ...others] = alternatives;
  if (only !== undefined && others.length === 0) return only;
  return (row) => {
    let open = false;
    for (const holds of alternatives) {
      const truth = holds(row);
      if (truth === true) return true;
      if (truth === null) open = true;
    }
    return open ? null : false;
  };
}
