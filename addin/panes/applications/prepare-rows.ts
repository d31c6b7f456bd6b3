import { callFields } from '../../../shared/fields/call-fields.ts';
import { findData } from '../../../shared/layout/find-data.ts';
import type { KnownCall } from '../../call/known-calls.ts';
import { readRows } from '../../workbook/read-rows.ts';
import { readSheet } from '../../workbook/read-sheet.ts';
import type { SheetRows } from '../../workbook/sheet-rows.ts';
import { rememberedMapping } from '../../workbook/workbook-memory.ts';

/** The rows of the sheet by field, or why they cannot be read yet. */
export type PreparedRows =
  | { readonly kind: 'rows'; readonly rows: SheetRows }
  /** Nothing on the sheet looks like applications. */
  | { readonly kind: 'noData'; readonly sheetName: string }
  /** The person has not said which column is which, or a column they confirmed is gone. */
  | { readonly kind: 'notMapped' };

/** Reads the sheet afresh: finds the data where it lies now and takes the columns the person confirmed. */
export async function prepareRows(known: KnownCall): Promise<PreparedRows> {
  const grid = await readSheet();
  const fields = callFields(known.call);
  const found = findData(grid, fields);
  if (found === null) return { kind: 'noData', sheetName: grid.sheetName };
  const mapping = await rememberedMapping(found, fields);
  if (mapping === null || mapping.conflicts.length > 0) return { kind: 'notMapped' };
  return { kind: 'rows', rows: await readRows(found, mapping) };
}
