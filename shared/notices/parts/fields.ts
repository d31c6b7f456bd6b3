import type { FieldChoice, FieldDefinition, FieldType } from '../../fields/field-definition.ts';

/** Column headings that mean the field, beside its label. */
type Titles = readonly string[];

/**
 * A yes or no that a notice asks. Whether a blank matters is for its gates and criteria to say.
 *
 * @example flagField('twins', 'Gemelli', ['Figli gemelli'])
 */
export function flagField(id: string, label: string, titles: Titles = []): FieldDefinition {
  return { ...answer('flag', id, label, titles), required: false };
}

/** A whole number: people, months, hours a week. */
export function integerField(id: string, label: string, titles: Titles = []): FieldDefinition {
  return answer('integer', id, label, titles);
}

/** Money, read in cents. */
export function moneyField(id: string, label: string, titles: Titles = []): FieldDefinition {
  return answer('money', id, label, titles);
}

/** A day. */
export function dateField(id: string, label: string, titles: Titles = []): FieldDefinition {
  return answer('date', id, label, titles);
}

/** One of a few answers: code, label and, where people write it otherwise, other spellings. */
export function choiceField(
  id: string,
  label: string,
  { choices, titles = [] }: { readonly choices: readonly FieldChoice[]; readonly titles?: Titles },
): FieldDefinition {
  return { ...answer('choice', id, label, titles), choices };
}

/** The field where a blank cell is in order for some of the rows. */
export function optional(field: FieldDefinition): FieldDefinition {
  return { ...field, required: false };
}

function answer(type: FieldType, id: string, label: string, titles: Titles): FieldDefinition {
  return { id, type, label, titles: [label, ...titles], privacy: 'answers', required: true };
}
