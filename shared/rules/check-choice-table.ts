import type { KnownField } from './known-fields.ts';
import type { RuleSetProblem } from './rule-set-problem.ts';

/**
 * What cannot be right in a table that gives something to each choice of a field: a field without choices, a choice that
 * the field does not have, one named twice, one left without a line (it would silently give nothing).
 *
 * @param path where the table's owner stands: `groups[1].criteria[0]`
 * @example checkChoiceTable('profile', ['caregiver'], 'amount', known)[0]?.code // 'CHOICE_UNCOVERED'
 */
export function checkChoiceTable(
  field: string,
  values: readonly string[],
  path: string,
  known: ReadonlyMap<string, KnownField>,
): readonly RuleSetProblem[] {
  const definition = known.get(field);
  if (definition === undefined) return [{ code: 'UNKNOWN_FIELD', path, facts: { field } }];
  if (definition.type !== 'choice') return [{ code: 'FIELD_TYPE_UNFIT', path, facts: { field } }];
  const choices = definition.choices.map(({ value }) => value);
  return [
    ...problemsWith(
      'CHOICE_UNKNOWN',
      values.filter((value) => !choices.includes(value)),
    ),
    ...problemsWith(
      'DUPLICATE_ID',
      values.filter((value, index) => values.indexOf(value) < index),
    ),
    ...problemsWith(
      'CHOICE_UNCOVERED',
      choices.filter((choice) => !values.includes(choice)),
    ),
  ];

  function problemsWith(code: RuleSetProblem['code'], named: readonly string[]): readonly RuleSetProblem[] {
    return named.map((value) => ({ code, path, facts: { field, value } }));
  }
}
