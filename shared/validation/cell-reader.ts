import type { FieldValue } from '../fields/field-definition.ts';
import type { CellValue } from '../values/cell-value.ts';
import type { RowReport } from './row-report.ts';

/** Reads one cell of one field: its value, or `null` with the reason in the report (a blank needs no reason). */
export type CellReader = (cell: CellValue, report: RowReport) => FieldValue;

/**
 * A cell as a message can quote it: never longer than a glance.
 *
 * @example quoted('12.34.56') // '12.34.56'
 */
export function quoted(cell: CellValue): string {
  const text = String(cell).trim();
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

const LONGEST = 40;
