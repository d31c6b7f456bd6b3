import type { FieldDefinition } from '../../shared/fields/field-definition.ts';
import type { Issue } from '../../shared/validation/issue.ts';
import type { SheetRows } from './sheet-rows.ts';

/** Writes sheet *Esiti*: one line per issue, with a link to its cell. Replaces our earlier *Esiti*, never a person's. */
export declare function writeResults(input: {
  readonly rows: SheetRows;
  readonly issues: readonly Issue[];
  readonly fields: readonly FieldDefinition[];
}): Promise<{ readonly sheetName: string }>;
