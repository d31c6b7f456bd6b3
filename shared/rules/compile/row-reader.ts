import type { FieldValue, FieldValues } from '../../fields/field-definition.ts';
import type { RuleSet } from '../rule-set.ts';
import { addOnce } from './add-once.ts';
import { derivation } from './derivation.ts';
import { tierDerivation } from './tier-derivation.ts';

/** The values one row holds for a rule set, each at the place its `FieldSlot` names. `null` is missing. */
export type RowValues = readonly FieldValue[];

/** Where a field or derived value stands in `RowValues`. */
export interface FieldSlot {
  readonly field: string;
  readonly index: number;
  /** Computed from other values, and not read as it is. */
  readonly isDerived: boolean;
  /** A ratio is the text `480000/1200000`: see `ratio.ts`. */
  readonly isRatio: boolean;
  /** Adds the fields that a person must fill in where this value is missing; call it only where it is. */
  readonly addMissing: (row: RowValues, missing: string[]) => void;
}

/** How a derived value comes from the values before it in the row. */
export interface Derivation {
  readonly derive: (row: RowValues) => FieldValue;
  readonly isRatio: boolean;
  readonly addMissing: FieldSlot['addMissing'];
}

/** Reads each value of a row once, so that criteria and gates that share a field do not look it up or derive it again. */
export interface RowReader {
  readonly slotOf: (id: string) => FieldSlot;
  /** @param into an array to use again, whose values nobody keeps */
  readonly read: (values: FieldValues, into?: FieldValue[]) => RowValues;
  /** One value of a row on its own. */
  readonly valueAt: (slot: FieldSlot, values: FieldValues) => FieldValue;
  /** The fields of the row that have been asked for so far, derived values left out. */
  readonly fieldsRead: () => readonly string[];
}

/**
 * Adds once to each list, which is of one row: values that rest on one another twice over would otherwise be asked twice
 * as often with each of them.
 */
function oncePerList(addMissing: FieldSlot['addMissing']): FieldSlot['addMissing'] {
  let last: string[] | null = null;
  return (row, missing) => {
    if (missing === last) return;
    last = missing;
    addMissing(row, missing);
  };
}

/** The id under which the tier of a row is read like a field. */
export const tierField = 'tier';

/**
 * The reader of a rule set. Slots are given out while the rule set is compiled, in the order of asking; what a derived
 * value rests on stands before it.
 *
 * @example rowReader({ derived: [], tiers: [] }).slotOf('isee').index // 0
 */
export function rowReader({ derived, tiers }: Pick<RuleSet, 'derived' | 'tiers'>): RowReader {
  const slots = new Map<string, FieldSlot>();
  const fields: string[] = [];
  const readers: ((values: FieldValues, row: RowValues) => FieldValue)[] = [];
  const reader: RowReader = {
    slotOf: (id) => {
      const known = slots.get(id);
      if (known !== undefined) return known;
      const computed = derivationOf(id);
      const slot: FieldSlot = {
        field: id,
        index: readers.length,
        isDerived: computed !== null,
        isRatio: computed?.isRatio ?? false,
        addMissing: computed === null ? (_row, missing) => addOnce(missing, id) : oncePerList(computed.addMissing),
      };
      slots.set(id, slot);
      if (computed === null) fields.push(id);
      readers.push(computed === null ? (values) => values[id] ?? null : (_values, row) => computed.derive(row));
      return slot;
    },
    read: (values, into) => {
      const row = into ?? [];
      for (let index = 0; index < readers.length; index += 1) row[index] = readers[index]?.(values, row) ?? null;
      return row;
    },
    valueAt: ({ field, index, isDerived }, values) =>
      isDerived ? (reader.read(values)[index] ?? null) : (values[field] ?? null),
    fieldsRead: () => fields,
  };
  return reader;

  function derivationOf(id: string): Derivation | null {
    if (id === tierField && tiers.length > 0) return tierDerivation(tiers, reader);
    const definition = derived.find((candidate) => candidate.id === id);
    return definition === undefined ? null : derivation(definition, reader);
  }
}
