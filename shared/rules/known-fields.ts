import { baseFields } from '../fields/base-fields.ts';
import type { FieldChoice, FieldType } from '../fields/field-definition.ts';
import type { RuleSet } from './rule-set.ts';

/** What the checks of a rule set need to know of a field or derived value. */
export interface KnownField {
  readonly type: FieldType;
  readonly choices: readonly FieldChoice[];
}

/** How the values of a type compare: by size, as a day or moment, as yes or no, or only as equal or not. */
export type ValueKind = 'number' | 'time' | 'flag' | 'text';

/**
 * Everything a rule set may read: the base fields, its own, and its derived values.
 *
 * @example knownFields(ruleSet).get('isee')?.type // 'money'
 */
export function knownFields(ruleSet: RuleSet): ReadonlyMap<string, KnownField> {
  const known = new Map<string, KnownField>();
  for (const { id, type, choices } of [...baseFields, ...ruleSet.fields])
    known.set(id, { type, choices: choices ?? [] });
  for (const { id } of ruleSet.derived) known.set(id, { type: 'integer', choices: [] });
  return known;
}

/**
 * The kind of value a field type holds once parsed.
 *
 * @example valueKind('money') // 'number'
 */
export function valueKind(type: FieldType): ValueKind {
  switch (type) {
    case 'money':
    case 'integer':
      return 'number';
    case 'date':
    case 'moment':
      return 'time';
    case 'flag':
      return 'flag';
    default:
      return 'text';
  }
}
