import type { KnownFields } from './known-fields.ts';
import { problem, type RuleSetProblem } from './rule-set-problem.ts';

/**
 * What cannot be right in a table that gives something to each choice of a field: a field without choices, a choice that
 * the field does not have, one named twice, one left without a line (it would silently give nothing).
 *
 * @param path where the table stands: `groups[1].criteria[0].table`
 * @example checkChoiceTable('profile', ['caregiver'], 'amount.table', known)[0]?.code // 'CHOICE_UNCOVERED'
 */
export function checkChoiceTable(
  field: string,
  values: readonly string[],
  path: string,
  known: KnownFields,
): readonly RuleSetProblem[] {
  const definition = known.get(field);
  if (definition === undefined) return problem('UNKNOWN_FIELD', path, { field });
  if (definition.type !== 'choice') return problem('FIELD_TYPE_UNFIT', path, { field });
  const choices = definition.choices.map(({ value }) => value);
  return [
    ...values.flatMap((value, index) => {
      const line = `${path}[${index}]`;
      if (!choices.includes(value)) return problem('CHOICE_UNKNOWN', line, { field, value });
      return values.indexOf(value) < index ? problem('DUPLICATE_ID', line, { field, id: value }) : [];
    }),
    ...choices
      .filter((choice) => !values.includes(choice))
      .flatMap((value) => problem('CHOICE_UNCOVERED', path, { field, value })),
  ];
}
