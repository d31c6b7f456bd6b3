import type { Call } from '../../shared/calls/call.ts';
import { callFields } from '../../shared/fields/call-fields.ts';
import type { FieldDefinition, FieldValues } from '../../shared/fields/field-definition.ts';
import type { SealedClass } from '../store/application.ts';

/** The fields that the rules of a call read, by name anywhere in gates, criteria, order and amount. */
export function ruleFields(call: Call): readonly FieldDefinition[] {
  const named = new Set<string>();
  collectNames(call.ruleSet, named);
  return callFields(call).filter((field) => named.has(field.id));
}

/** The sealed classes to open for them: what the rules do not read stays shut. */
export function classesToOpen(fields: readonly FieldDefinition[]): readonly SealedClass[] {
  const classes = new Set(fields.map((field) => field.privacy));
  return (['identity', 'contactAndBank', 'answers'] as const).filter((sealed) => classes.has(sealed));
}

/** The values of those fields alone: what a ranking keeps of an application. */
export function onlyRuleValues(fields: readonly FieldDefinition[], values: FieldValues): FieldValues {
  return Object.fromEntries(fields.map((field) => [field.id, values[field.id] ?? null]));
}

function collectNames(part: unknown, named: Set<string>): void {
  if (Array.isArray(part)) {
    for (const item of part) collectNames(item, named);
    return;
  }
  if (typeof part !== 'object' || part === null) return;
  for (const [key, value] of Object.entries(part)) {
    if (key === 'field' && typeof value === 'string') named.add(value);
    else collectNames(value, named);
  }
}
