import type { AmbitoProfile } from '../ambito/profile.ts';
import type { Call } from '../calls/call.ts';
import type { FieldValues } from '../fields/field-definition.ts';
import type { IsoDate, IstatCode } from '../values/brands.ts';
import type { CellValue } from '../values/cell-value.ts';
import type { Issue } from './issue.ts';
import type { NationalChecks } from './national-checks.ts';

/** A row as it lies in the sheet. Cells are keyed by field id; a field without a column is absent. */
export interface RawRow {
  readonly rowId: string | null;
  readonly cells: Readonly<Record<string, CellValue>>;
}

/** What rows are checked against; `today` is passed in, never read from a clock. */
export interface CheckContext {
  readonly call: Call;
  readonly ambito: AmbitoProfile;
  readonly today: IsoDate;
  /** The Comune that collects, if known. */
  readonly comune: IstatCode | null;
  /** What the national list of Comuni adds, where it is loaded. */
  readonly national?: NationalChecks;
}

/** A row after the checks: what could be read (`null` is missing) and everything found on the way. */
export interface CheckedRow {
  readonly rowIndex: number;
  readonly rowId: string | null;
  readonly values: FieldValues;
  readonly issues: readonly Issue[];
}
