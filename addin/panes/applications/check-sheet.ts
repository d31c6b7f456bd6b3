import type { CheckContext, CheckedRow } from '../../../shared/validation/check-context.ts';
import { findDuplicates } from '../../../shared/validation/find-duplicates.ts';
import type { Issue } from '../../../shared/validation/issue.ts';
import { prepareChecks } from '../../../shared/validation/prepare-checks.ts';
import { inSlices, type SliceNeeds } from '../../state/in-slices.ts';
import type { SheetRows } from '../../workbook/sheet-rows.ts';

/** One run of *Controlla*. */
export interface CheckResult {
  readonly rows: SheetRows;
  readonly checked: readonly CheckedRow[];
  readonly issues: readonly Issue[];
  /** Rows without an error: they would be received complete. */
  readonly cleanRows: number;
}

/** Checks every row in slices, then the rows against each other. `null` when stopped. */
export async function checkSheet(
  rows: SheetRows,
  context: CheckContext,
  needs: SliceNeeds,
): Promise<CheckResult | null> {
  const checks = prepareChecks(context);
  const each = await inSlices(rows.rows.length, (index) => checkAt(rows, checks, index), needs);
  if (each === null) return null;
  const checked = findDuplicates(each, context.call.checks);
  const issues = checked.flatMap((row) => row.issues);
  const cleanRows = checked.filter((row) => row.issues.every(({ severity }) => severity !== 'error')).length;
  return { rows, checked, issues, cleanRows };
}

function checkAt(rows: SheetRows, checks: ReturnType<typeof prepareChecks>, index: number): CheckedRow {
  const row = rows.rows[index];
  if (row === undefined) throw new RangeError(`no row ${index}`);
  return checks.checkRow(row, index);
}
