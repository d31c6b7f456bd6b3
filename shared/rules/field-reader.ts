import type { FieldValue, FieldValues } from '../fields/field-definition.ts';
import type { DerivedValue } from './rule-set.ts';

/** How a compiled rule reads one value, and which fields of the row that value rests on. */
export interface FieldReader {
  readonly field: string;
  readonly read: (values: FieldValues) => FieldValue;
  /** The field a person must fill in when the value is missing: for a derived value, the one it is computed from. */
  readonly source: string;
}

/**
 * The reader of a field or derived value of a rule set.
 *
 * @example fieldReader('isee', []).read({ isee: 900000 }) // 900000, in cents
 */
export function fieldReader(id: string, derived: readonly DerivedValue[]): FieldReader {
  const definition = derived.find((candidate) => candidate.id === id);
  if (definition === undefined) return { field: id, source: id, read: (values) => values[id] ?? null };
  const { field } = definition;
  const ageOf = ageOnDate(definition.onDate);
  return {
    field: id,
    source: field,
    read: (values) => {
      const birth = values[field];
      return typeof birth === 'string' ? ageOf(birth) : null;
    },
  };
}

/** Completed years on a day. Who is born on 29 February completes the year on 1 March of a common year. */
function ageOnDate(onDate: string): (birth: string) => number {
  const year = Number(onDate.slice(0, 4));
  const monthAndDay = onDate.slice(4);
  return (birth) => year - Number(birth.slice(0, 4)) - (birth.slice(4) > monthAndDay ? 1 : 0);
}
