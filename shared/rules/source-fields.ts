import type { DerivedValue } from './derived-value.ts';
import type { RuleSet } from './rule-set.ts';

/**
 * The fields of the row that a field or derived value rests on, each once: what a person would have to fill in.
 *
 * @example sourceFields('ageAtClosing', ruleSet) // ['beneficiaryBirthDate']
 */
export function sourceFields(id: string, { derived }: Pick<RuleSet, 'derived'>): readonly string[] {
  const fields = new Set<string>();
  const followed = new Set<DerivedValue>();
  // A derived value rests on those before it alone, and is followed once: this ends, and soon.
  const follow = (name: string, before: number): void => {
    const at = derived.findIndex((candidate, index) => index < before && candidate.id === name);
    const definition = derived[at];
    if (definition === undefined) {
      fields.add(name);
      return;
    }
    if (followed.has(definition)) return;
    followed.add(definition);
    for (const source of namedBy(definition)) follow(source, at);
  };
  follow(id, derived.length);
  return [...fields];
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
