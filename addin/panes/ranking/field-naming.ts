import { callFields } from '../../../shared/fields/call-fields.ts';
import { knownFields } from '../../../shared/rules/check/known-fields.ts';
import { sourceFields } from '../../../shared/rules/source-fields.ts';
import type { KnownCall } from '../../call/known-calls.ts';
import type { FieldNaming } from './explanation.tsx';

/** Names of the fields and derived values of a call; plain ids where its rules are not known. */
export function fieldNaming(known: KnownCall | undefined): FieldNaming {
  const fields = new Map((known === undefined ? [] : callFields(known.call)).map((field) => [field.id, field]));
  const derived = new Map((known?.call.ruleSet.derived ?? []).map((value) => [value.id, value]));
  const forms = known === undefined ? null : knownFields(known.call.ruleSet);
  return {
    fieldOf: (id) => forms?.get(id) ?? fields.get(id),
    labelOf: (id) => fields.get(id)?.label ?? derived.get(id)?.label ?? id,
    sourcesOf: (id) => (known === undefined ? [id] : sourceFields(id, known.call.ruleSet)),
  };
}
