import type { FieldValue, FieldValues } from '../fields/field-definition.ts';
import type { DerivedValue } from './rule-set.ts';

/** The values one row holds for a rule set, each at the place its `FieldSlot` names. `null` is missing. */
export type RowValues = readonly FieldValue[];

/** Where a field or derived value stands in `RowValues`, and which field of the row it rests on. */
export interface FieldSlot {
  readonly field: string;
  readonly index: number;
  /** The field a person must fill in when the value is missing: for a derived value, the one it is computed from. */
  readonly source: string;
  /** How a derived value comes from its source; `null` for a field read as it is. */
  readonly derive: ((value: FieldValue) => FieldValue) | null;
}

/** Reads each value of a row once, so that criteria and gates that share a field do not look it up or derive it again. */
export interface RowReader {
  readonly slotOf: (id: string) => FieldSlot;
  readonly read: (values: FieldValues) => RowValues;
}

/**
 * The reader of a rule set. Slots are given out while the rule set is compiled, in the order of asking.
 *
 * @example rowReader([]).slotOf('isee').index // 0
 */
export function rowReader(derived: readonly DerivedValue[]): RowReader {
  const slots: FieldSlot[] = [];
  return {
    slotOf: (id) => {
      const known = slots.find((slot) => slot.field === id);
      if (known !== undefined) return known;
      const slot = newSlot(id, slots.length, derived);
      slots.push(slot);
      return slot;
    },
    read: (values) => slots.map((slot) => readSlot(slot, values)),
  };
}

/**
 * One value of a row on its own.
 *
 * @example readSlot(reader.slotOf('isee'), { isee: 900000 }) // 900000, in cents
 */
export function readSlot({ source, derive }: FieldSlot, values: FieldValues): FieldValue {
  const value = values[source] ?? null;
  return derive === null ? value : derive(value);
}

function newSlot(id: string, index: number, derived: readonly DerivedValue[]): FieldSlot {
  const definition = derived.find((candidate) => candidate.id === id);
  if (definition === undefined) return { field: id, index, source: id, derive: null };
  return { field: id, index, source: definition.field, derive: ageOnDate(definition.onDate) };
}

/** Completed years on a day. Who is born on 29 February completes the year on 1 March of a common year. */
function ageOnDate(onDate: string): (birth: FieldValue) => number | null {
  const year = Number(onDate.slice(0, 4));
  const monthAndDay = onDate.slice(4);
  return (birth) => {
    if (typeof birth !== 'string') return null;
    return year - Number(birth.slice(0, 4)) - (birth.slice(4) > monthAndDay ? 1 : 0);
  };
}
