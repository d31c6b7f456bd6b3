import { baseFields } from '../../fields/base-fields.ts';
import type { FieldChoice, FieldType } from '../../fields/field-definition.ts';
import { tierField } from '../compile/row-reader.ts';
import type { DerivedValue } from '../derived-value.ts';
import type { RuleSet } from '../rule-set.ts';

/** What the checks of a rule set need to know of a field or derived value. */
export interface KnownField {
  readonly type: FieldType | 'ratio';
  readonly kind: ValueKind;
  readonly choices: readonly FieldChoice[];
}

/** How values compare: by size, as a quotient, as a day or moment, as yes or no, or only as equal or not. */
export type ValueKind = 'number' | 'ratio' | 'time' | 'flag' | 'text';

export type KnownFields = ReadonlyMap<string, KnownField>;

/**
 * Everything a rule set may read: the base fields, its own, its derived values, and the tier of a row.
 *
 * @example knownFields(ruleSet).get('isee')?.kind // 'number'
 */
export function knownFields(ruleSet: Pick<RuleSet, 'fields' | 'derived' | 'tiers'>): KnownFields {
  const known = fieldsBefore(ruleSet);
  for (const value of ruleSet.derived) known.set(value.id, derivedField(value, known));
  if (ruleSet.tiers.length > 0) {
    known.set(
      tierField,
      fieldOf(
        'choice',
        ruleSet.tiers.map(({ id, label }) => ({ value: id, label })),
      ),
    );
  }
  return known;
}

/** The fields alone, without what is derived from them. */
export function fieldsBefore({ fields }: Pick<RuleSet, 'fields'>): Map<string, KnownField> {
  return new Map([...baseFields, ...fields].map(({ id, type, choices }) => [id, fieldOf(type, choices ?? [])]));
}

/** A derived value, once what it rests on is known. */
export function derivedField(value: DerivedValue, known: KnownFields): KnownField {
  switch (value.kind) {
    case 'ratio':
      return fieldOf('ratio', []);
    case 'min':
    case 'max':
    case 'sum':
      return fieldOf(known.get(value.fields[0] ?? '')?.type ?? 'integer', []);
    default:
      return fieldOf('integer', []);
  }
}

function fieldOf(type: KnownField['type'], choices: readonly FieldChoice[]): KnownField {
  return { type, kind: valueKind(type), choices };
}

function valueKind(type: KnownField['type']): ValueKind {
  switch (type) {
    case 'money':
    case 'integer':
    case 'decimal':
      return 'number';
    case 'ratio':
      return 'ratio';
    case 'date':
    case 'moment':
      return 'time';
    case 'flag':
      return 'flag';
    default:
      return 'text';
  }
}
