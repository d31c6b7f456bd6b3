import type { CheckedRow } from './check-context.ts';
import type { Issue, IssueCode } from './issue.ts';

/**
 * Compares checked rows with each other: the same beneficiary twice in one call, the same *ID Ambito* twice. Every row
 * of the group gets the issue and points to another one, because after a sort nobody can tell which came first. An
 * applicant may come twice: a mother applies for two sons. Codes are compared as issued, because homocody tells two
 * people apart.
 *
 * @example findDuplicates(rows.map((row, index) => checks.checkRow(row, index)))
 */
export function findDuplicates(rows: readonly CheckedRow[]): readonly CheckedRow[] {
  const byRowId = repeatsOf(rows, ROW_ID);
  const byBeneficiary = repeatsOf(rows, BENEFICIARY);
  if (byRowId.size === 0 && byBeneficiary.size === 0) return rows;
  return rows.map((row) => {
    const found = [
      duplicate('ROW_ID_REUSED', ROW_ID, row, byRowId),
      duplicate('DUPLICATE_BENEFICIARY', BENEFICIARY, row, byBeneficiary),
    ].filter((issue) => issue !== null);
    return found.length === 0 ? row : { ...row, issues: [...row.issues, ...found] };
  });
}

/** The first two rows of each value that more than one row has. */
type Repeats = ReadonlyMap<string, readonly [first: number, second: number]>;

function repeatsOf(rows: readonly CheckedRow[], field: string): Repeats {
  const firsts = new Map<string, number>();
  const repeats = new Map<string, readonly [number, number]>();
  for (const { rowIndex, values } of rows) {
    const value = values[field];
    if (typeof value !== 'string') continue;
    const first = firsts.get(value);
    if (first === undefined) firsts.set(value, rowIndex);
    else if (!repeats.has(value)) repeats.set(value, [first, rowIndex]);
  }
  return repeats;
}

function duplicate(code: IssueCode, field: string, row: CheckedRow, repeats: Repeats): Issue | null {
  const value = row.values[field];
  const pair = typeof value === 'string' ? repeats.get(value) : undefined;
  if (pair === undefined) return null;
  const [first, second] = pair;
  const otherRow = row.rowIndex === first ? second : first;
  return { code, severity: 'error', rowIndex: row.rowIndex, rowId: row.rowId, field, facts: { otherRow } };
}

const ROW_ID = 'rowId';
const BENEFICIARY = 'beneficiaryTaxCode';
