import type { RawRow } from './check-context.ts';
import type { RowReport, RowValues } from './row-report.ts';

/**
 * A check between the fields of one row, after each was read. It tells the report what disagrees and takes away
 * (`null`) the values that therefore cannot be relied on.
 */
export type RowCheck = (values: RowValues, report: RowReport, row: RawRow) => void;
