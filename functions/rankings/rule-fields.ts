import type { Call } from '../../shared/calls/call.ts';
import { callFields } from '../../shared/fields/call-fields.ts';
import type { FieldDefinition, FieldValues } from '../../shared/fields/field-definition.ts';
import type { CompiledRuleSet } from '../../shared/rules/compile-rule-set.ts';
import type { SealedClass } from '../store/application.ts';

/** The fields that the rules of a call read: for gates, criteria, order, amount, and what is derived for them. */
export function ruleFields(call: Call, { reader }: CompiledRuleSet): readonly FieldDefinition[] {
  const read = new Set(reader.fieldsRead());
  return callFields(call).filter((field) => read.has(field.id));
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
