import { callFields } from '../../../shared/fields/call-fields.ts';
import type { FieldDefinition } from '../../../shared/fields/field-definition.ts';
import type { ColumnMapping, MappedColumn } from '../../../shared/layout/column-mapping.ts';
import { findData } from '../../../shared/layout/find-data.ts';
import type { FoundData } from '../../../shared/layout/found-data.ts';
import { proposeMapping, settleMapping } from '../../../shared/layout/propose-mapping.ts';
import type { KnownCall } from '../../call/known-calls.ts';
import { readSheet } from '../../workbook/read-sheet.ts';
import { rememberedMapping } from '../../workbook/workbook-memory.ts';

export type ReadColumns =
  | { readonly kind: 'noData'; readonly sheetName: string }
  | { readonly kind: 'columns'; readonly found: FoundData; readonly mapping: ColumnMapping };

/** Finds the data and its columns: as the person confirmed them before, or as proposed now. */
export async function readColumns(known: KnownCall): Promise<ReadColumns> {
  const grid = await readSheet();
  const fields = callFields(known.call);
  const found = findData(grid, fields);
  if (found === null) return { kind: 'noData', sheetName: grid.sheetName };
  const comuni = known.ambito.comuni.map(({ name }) => name);
  const mapping = (await rememberedMapping(found, fields)) ?? proposeMapping(found, grid, fields, comuni);
  return { kind: 'columns', found, mapping };
}

/** The mapping after the person said what a column means; conflicts and missing fields follow. */
export function withField(
  mapping: ColumnMapping,
  column: number,
  field: string | null,
  fields: readonly FieldDefinition[],
): ColumnMapping {
  const columns = mapping.columns.map(
    (one): MappedColumn =>
      one.column === column ? { ...one, field, confidence: 'certain', why: { kind: 'confirmed' } } : one,
  );
  return settleMapping(columns, fields);
}

/** Columns a person should look at before confirming: guessed, or against the look of their values. */
export function isDoubtful({ confidence, field, why }: MappedColumn): boolean {
  return why.kind === 'titleAgainstValues' || (field !== null && confidence === 'guess');
}
