import type { DerivedValue } from './derived-value.ts';
import type { RuleSet } from './rule-set.ts';

/**
 * The fields of the row that a field or derived value rests on, each once: what a person would have to fill in.
 *
 * @example sourceFields('ageAtClosing', ruleSet) // ['beneficiaryBirthDate']
 */
export function sourceFields(id: string, { derived }: Pick<RuleSet, 'derived'>): readonly string[] {
  const at = derived.findIndex((candidate) => candidate.id === id);
  const definition = derived[at];
  if (definition === undefined) return [id];
  // A derived value rests on those before it alone: this ends.
  const before = { derived: derived.slice(0, at) };
  return [...new Set(namedBy(definition).flatMap((source) => sourceFields(source, before)))];
}

/** The fields and derived values that the definition itself names. */
function namedBy(definition: DerivedValue): readonly string[] {
  switch (definition.kind) {
    case 'ageInYears':
    case 'completedYears':
    case 'completedMonths':
      return 'field' in definition.on ? [definition.field, definition.on.field] : [definition.field];
    case 'ratio':
      return [definition.field, definition.by];
    default:
      return definition.fields;
  }
}
