import type { KnownFields, ValueKind } from '../../../../shared/rules/check/known-fields.ts';

export type Known = KnownFields;

/** The ids of the fields and derived values that hold a kind of value. */
export function fieldsThat(known: Known, ...kinds: readonly ValueKind[]): readonly string[] {
  return [...known].filter(([, { kind }]) => kinds.includes(kind)).map(([id]) => id);
}

/** The ids of the fields of a type. */
export function fieldsOfType(known: Known, type: string): readonly string[] {
  return [...known].filter(([, field]) => field.type === type).map(([id]) => id);
}
