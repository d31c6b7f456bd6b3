import type { FieldDefinition } from '../../fields/field-definition.ts';
import type { RuleSet } from '../rule-set.ts';
import { noProblems, problem, type RuleSetProblem } from './rule-set-problem.ts';

/**
 * What the next version of a rule set may not change: a field keeps the type and the privacy it had in every earlier
 * version, because what applications hold under it was read and sealed as such. Another id is another field.
 *
 * @example checkSuccession([published], next)[0]?.code // 'FIELD_REDEFINED'
 */
export function checkSuccession(
  earlier: readonly Pick<RuleSet, 'fields'>[],
  next: Pick<RuleSet, 'fields'>,
): readonly RuleSetProblem[] {
  const before = new Map<string, FieldDefinition>(
    earlier.flatMap(({ fields }) => fields.map((field) => [field.id, field])),
  );
  return next.fields.flatMap((field, index) => {
    const was = before.get(field.id);
    if (was === undefined) return noProblems;
    return (['type', 'privacy'] as const).flatMap((member) =>
      was[member] === field[member]
        ? noProblems
        : problem('FIELD_REDEFINED', `fields[${index}].${member}`, {
            field: field.id,
            before: was[member],
            after: field[member],
          }),
    );
  });
}
