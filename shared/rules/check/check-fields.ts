import { baseFields } from '../../fields/base-fields.ts';
import type { FieldDefinition } from '../../fields/field-definition.ts';
import { foldText } from '../../values/fold-text.ts';
import { tierField } from '../compile/row-reader.ts';
import { noProblems, problem, type RuleSetProblem } from './rule-set-problem.ts';

/** Ids that no field or derived value may take: the tier's, and those that every JavaScript object answers to. */
export const reservedIds: ReadonlySet<string> = new Set([tierField, ...Object.getOwnPropertyNames(Object.prototype)]);

/**
 * What cannot be right in the fields a rule set adds: an id already taken, no column title to find it by, a choice without
 * choices, or two choices that read the same.
 *
 * @example checkFields([{ id: 'isee', … }])[0]?.code // 'DUPLICATE_ID': it is a field of every application
 */
export function checkFields(fields: readonly FieldDefinition[]): readonly RuleSetProblem[] {
  const taken = new Set([...reservedIds, ...baseFields.map(({ id }) => id)]);
  return fields.flatMap((field, index) => {
    const path = `fields[${index}]`;
    const repeated = taken.has(field.id);
    taken.add(field.id);
    return [
      ...(repeated ? problem('DUPLICATE_ID', path, { id: field.id }) : noProblems),
      ...(field.titles.some((title) => title.trim() !== '')
        ? noProblems
        : problem('FIELD_WITHOUT_COLUMN', path, { field: field.id })),
      ...checkChoices(field, path),
    ];
  });
}

function checkChoices({ id, type, choices = [] }: FieldDefinition, path: string): readonly RuleSetProblem[] {
  if (type !== 'choice') return noProblems;
  if (choices.length === 0) return problem('CHOICES_MISSING', path, { field: id });
  const seen = new Map<string, string>();
  return choices.flatMap(({ value, label, synonyms = [] }, index) =>
    [...new Set([value, label, ...synonyms].map(foldText))].flatMap((text) => {
      const other = seen.get(text);
      seen.set(text, value);
      if (other === undefined) return noProblems;
      const facts = { field: id, value, other, text };
      return problem(other === value ? 'DUPLICATE_ID' : 'CHOICE_AMBIGUOUS', `${path}.choices[${index}]`, facts);
    }),
  );
}
