import type { FieldDefinition } from '../fields/field-definition.ts';
import { normaliseTitle } from '../fields/normalise-title.ts';
import type { ColumnMapping, MappedColumn } from './column-mapping.ts';
import type { FoundData } from './found-data.ts';
import { OWN_COLUMN_TITLES, ROW_ID_TITLE } from './own-columns.ts';
import { settleMapping } from './propose-mapping.ts';

/** A confirmed mapping as a workbook keeps it: by heading, so that moved and inserted columns still match. */
export type RememberedMapping = readonly { readonly title: string; readonly field: string | null }[];

/** What to keep of a mapping the person confirmed. */
export function mappingToRemember(mapping: ColumnMapping): RememberedMapping {
  return mapping.columns.map(({ title, field }) => ({ title: normaliseTitle(title), field }));
}

/**
 * Lays a remembered mapping over what was found now. Null when a column that had a field is gone, or appears in another
 * number than before, or a new column turned up: the person must look again.
 */
export function applyRemembered(
  remembered: RememberedMapping,
  found: FoundData,
  fields: readonly FieldDefinition[],
): ColumnMapping | null {
  const waiting = [...remembered];
  const columns: MappedColumn[] = [];
  for (const { column, title } of found.columns) {
    const key = normaliseTitle(title);
    const at = waiting.findIndex((candidate) => candidate.title === key);
    const match = waiting[at];
    if (match !== undefined) {
      waiting.splice(at, 1);
      columns.push({ column, title, field: match.field, confidence: 'certain', why: { kind: 'confirmed' } });
    } else if (OWN_KEYS.has(key)) {
      const field = key === ROW_ID_KEY ? 'rowId' : null;
      columns.push({ column, title, field, confidence: 'certain', why: { kind: 'confirmed' } });
    } else return null;
  }
  return waiting.some((left) => left.field !== null && left.field !== 'rowId') ? null : settleMapping(columns, fields);
}

const ROW_ID_KEY = normaliseTitle(ROW_ID_TITLE);
const OWN_KEYS = new Set(OWN_COLUMN_TITLES.map(normaliseTitle));
