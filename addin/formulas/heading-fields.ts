import { callFields } from '../../shared/fields/call-fields.ts';
import type { FieldDefinition } from '../../shared/fields/field-definition.ts';
import { normaliseTitle } from '../../shared/fields/normalise-title.ts';
import { headingVocabulary } from '../../shared/layout/heading-vocabulary.ts';
import { headingText, joinHeadings } from '../../shared/layout/join-headings.ts';
import { titleKey } from '../../shared/layout/title-key.ts';
import type { CellValue } from '../../shared/values/cell-value.ts';
import type { WorkbookRules } from './workbook-rules.ts';

/** The field of each column, `null` where the heading means none of the call's. */
export type HeadingFields = readonly (FieldDefinition | null)[];

const cache = new WeakMap<WorkbookRules, Map<string, HeadingFields>>();

/**
 * What the headings mean: as the person confirmed them, else by the fields' own titles. A field belongs to the first
 * column that claims it. A sheet of 10,000 rows hands over the same headings 10,000 times: they are worked out once.
 */
export function headingFields(headings: readonly (readonly CellValue[])[], rules: WorkbookRules): HeadingFields {
  const known = cache.get(rules) ?? new Map<string, HeadingFields>();
  cache.set(rules, known);
  const key = JSON.stringify(headings);
  const found = known.get(key) ?? resolveHeadings(headings, rules);
  known.set(key, found);
  return found;
}

function resolveHeadings(headings: readonly (readonly CellValue[])[], { call, mapping }: WorkbookRules): HeadingFields {
  const fields = callFields(call);
  const vocabulary = headingVocabulary(fields);
  const byId = new Map(fields.map((field) => [field.id, field]));
  const confirmed = [...(mapping ?? [])];
  const claimed = new Set<string>();
  const isFree = ({ id }: FieldDefinition): boolean => !claimed.has(id);
  // *Recapiti* over *Telefono* is the telephone; *Tutore* over *Cognome* is nobody we know.
  const underUnknownGroup = (lower: CellValue): FieldDefinition | undefined =>
    vocabulary.get(titleKey(headingText(lower)))?.find((field) => isFree(field) && field.privacy !== 'identity');
  const lowest = headings.at(-1) ?? [];
  return joinHeadings(headings, vocabulary).map((title, column) => {
    const at = confirmed.findIndex((candidate) => candidate.title === normaliseTitle(title));
    const [known] = at === -1 ? [] : confirmed.splice(at, 1);
    const field =
      known === undefined
        ? (vocabulary.get(titleKey(title))?.find(isFree) ?? underUnknownGroup(lowest[column] ?? null))
        : byId.get(known.field ?? '');
    if (field === undefined || claimed.has(field.id)) return null;
    claimed.add(field.id);
    return field;
  });
}
