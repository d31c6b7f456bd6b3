import type { CheckContext, CheckedRow, RawRow } from './check-context.ts';
import { findDuplicates } from './find-duplicates.ts';
import { prepareChecks } from './prepare-checks.ts';

export type { CheckContext, CheckedRow, RawRow } from './check-context.ts';

/**
 * *Controlla*: every row on its own, then the rows against each other. Nothing is thrown for bad input: each fault is
 * an issue with its row and field. A value that could not be read is `null` (missing), never 0 or false.
 *
 * @example checkRows([{ rowId: null, cells: { isee: '12.345,67' } }], context)[0]?.values.isee // 1234567
 */
export function checkRows(rows: readonly RawRow[], context: CheckContext): readonly CheckedRow[] {
  const checks = prepareChecks(context);
  return findDuplicates(
    rows.map((row, rowIndex) => checks.checkRow(row, rowIndex)),
    context.call.checks,
  );
}

/**
 * One row on its own, for the server and for formulas; duplicates need the other rows. To check many rows of one
 * call, prepare once with `prepareChecks`.
 *
 * @example checkRow(row, 0, context).issues
 */
export function checkRow(row: RawRow, rowIndex: number, context: CheckContext): CheckedRow {
  return prepareChecks(context).checkRow(row, rowIndex);
}
