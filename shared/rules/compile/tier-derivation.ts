import type { Tier } from '../order-key.ts';
import { type CompiledCondition, compileCondition } from './compile-condition.ts';
import type { Derivation, RowReader } from './row-reader.ts';

/** The tier of a row that belongs to none. */
export const noTier = '';

/**
 * The tier of a row: the first whose condition holds. A value that could still put it in an earlier tier leaves it open.
 *
 * @example tierDerivation(tiers, reader).derive(row) // 'A', or '' where it belongs to none
 */
export function tierDerivation(tiers: readonly Tier[], reader: RowReader): Derivation {
  const compiled = tiers.map(({ id, condition }) => ({
    id,
    condition: condition === null ? everybody : compileCondition(condition, reader),
  }));
  return {
    isRatio: false,
    derive: (row) => {
      for (const { id, condition } of compiled) {
        const truth = condition.holds(row);
        if (truth === true) return id;
        if (truth === null) return null;
      }
      return noTier;
    },
    addMissing: (row, missing) => {
      const open = compiled.find(({ condition }) => condition.holds(row) === null);
      open?.condition.addMissing(row, missing);
    },
  };
}

const everybody: CompiledCondition = { holds: () => true, addMissing: () => undefined };
