import { callFields } from '../fields/call-fields.ts';
import type { CellReader } from './cell-reader.ts';
import { cellReaderFor } from './cell-reader-for.ts';
import { checkAccountHolder } from './check-account-holder.ts';
import { birthDateCheck } from './check-birth-date.ts';
import type { CheckContext, CheckedRow, RawRow } from './check-context.ts';
import { dsuCheck } from './check-dsu.ts';
import { iseeCheck } from './check-isee.ts';
import { postcodeCheck } from './check-postcode.ts';
import { presentedCheck } from './check-presented.ts';
import { checkProtocolYear } from './check-protocol-year.ts';
import { severityPolicy } from './check-settings.ts';
import { checkTaxCodeBirth } from './check-tax-code-birth.ts';
import { checkTaxCodeNames } from './check-tax-code-names.ts';
import { reportBlanks } from './report-blanks.ts';
import type { RowCheck } from './row-check.ts';
import { RowReport, type RowValues } from './row-report.ts';

/** The checks of one call in one Ambito, ready for any number of rows. */
export interface PreparedChecks {
  /** One row on its own; `findDuplicates` then compares the rows. */
  checkRow(row: RawRow, rowIndex: number): CheckedRow;
}

/**
 * Works out once what the checks need, so that a pane can go through ten thousand rows in slices.
 *
 * @example
 * const checks = prepareChecks(context);
 * const checked = findDuplicates(rows.map((row, index) => checks.checkRow(row, index)));
 */
export function prepareChecks(context: CheckContext): PreparedChecks {
  const fields = preparedFields(context);
  const required = fields.filter((field) => field.required).length;
  const policy = severityPolicy(context.call.checks);
  // Order matters: each check may take away a value that a later one would otherwise rely on.
  const rowChecks: readonly RowCheck[] = [
    birthDateCheck(context.today),
    checkTaxCodeBirth,
    checkTaxCodeNames,
    checkAccountHolder,
    presentedCheck(context.call),
    checkProtocolYear,
    dsuCheck(context.call),
    iseeCheck(context.call),
    postcodeCheck(context.ambito),
    ...(context.national === undefined ? [] : [context.national.birthPlaces(context.today)]),
  ];
  return {
    checkRow(row, rowIndex) {
      const rowId = givenRowId(row);
      const report = new RowReport(rowIndex, rowId, policy);
      const values: RowValues = {};
      const blanks: string[] = [];
      for (const field of fields) {
        const cell = field.id === ROW_ID ? rowId : (row.cells[field.id] ?? null);
        const found = report.found;
        const value = cell === null || cell === '' ? null : field.read(cell, report);
        values[field.id] = value;
        if (value === null && field.required && report.found === found) blanks.push(field.id);
      }
      reportBlanks(blanks, required, report);
      for (const check of rowChecks) check(values, report, row);
      return { rowIndex, rowId, values, issues: report.issues };
    },
  };
}

interface PreparedField {
  readonly id: string;
  readonly required: boolean;
  readonly read: CellReader;
}

function preparedFields(context: CheckContext): readonly PreparedField[] {
  return callFields(context.call).map((field) => ({
    id: field.id,
    required: field.required,
    read: cellReaderFor(field, context),
  }));
}

/** The id the add-in keeps for the row, or the one in its cell. */
function givenRowId(row: RawRow): string | null {
  const cell = row.rowId ?? row.cells[ROW_ID] ?? null;
  return cell === null || cell === '' ? null : String(cell);
}

const ROW_ID = 'rowId';
