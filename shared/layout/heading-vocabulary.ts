import type { FieldDefinition } from '../fields/field-definition.ts';
import { knownTitles, titleKey } from './title-key.ts';

/** Which fields a heading can mean, by its {@link titleKey}; built once per call. */
export type HeadingVocabulary = ReadonlyMap<string, readonly FieldDefinition[]>;

/** Gathers the titles and labels of the fields. Example: `headingVocabulary(baseFields).get(titleKey('C.F. beneficiario'))`. */
export function headingVocabulary(fields: readonly FieldDefinition[]): HeadingVocabulary {
  const known = built.get(fields);
  if (known !== undefined) return known;
  const vocabulary = build(fields);
  built.set(fields, vocabulary);
  return vocabulary;
}

/** Hundreds of titles are worked through for a call's fields: once for each list of fields. */
const built = new WeakMap<readonly FieldDefinition[], HeadingVocabulary>();

function build(fields: readonly FieldDefinition[]): HeadingVocabulary {
  const vocabulary = new Map<string, FieldDefinition[]>();
  for (const field of fields) {
    for (const key of new Set(knownTitles(field).map((title) => title.key))) {
      if (key === '') continue;
      const known = vocabulary.get(key);
      if (known === undefined) vocabulary.set(key, [field]);
      else known.push(field);
    }
  }
  return vocabulary;
}

/** How many of the titles mean a field. */
export function countKnown(titles: ReadonlyMap<number, string>, vocabulary: HeadingVocabulary): number {
  const fields = new Set<string>();
  for (const title of titles.values()) {
    for (const field of vocabulary.get(titleKey(title)) ?? []) fields.add(field.id);
  }
  return fields.size;
}
