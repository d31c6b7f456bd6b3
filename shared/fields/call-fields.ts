import type { Call } from '../calls/call.ts';
import { baseFields } from './base-fields.ts';
import type { FieldDefinition } from './field-definition.ts';

/**
 * Every field a row of this call may have: the base ones, then those its rule set reads.
 *
 * @example callFields(b2Call2025).map((field) => field.id)
 */
export function callFields(call: Call): readonly FieldDefinition[] {
  return [...baseFields, ...call.ruleSet.fields];
}
