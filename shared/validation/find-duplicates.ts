import type { CheckedRow } from './check-context.ts';
import type { Issue, IssueCode } from './issue.ts';

/**
 * Compares checked rows with each other: the same beneficiary twice in one call, the same *ID Ambito* twice. The first
 * row stays as it is, each later one gets the issue and points back to it. An applicant may come twice: a mother
 * applies for two sons. Codes are compared as issued, because homocody tells two people apart.
 *
 * @example findDuplicates(rows.map((row, index) => checks.checkRow(row, index)))
 */
export function findDuplicates(rows: readonly CheckedRow[]): readonly CheckedRow[] {
  const firstByBeneficiary = new Map<string, number>();
  const firstByRowId = new Map<string, number>();
  return rows.map((row) => {
    const sameId = earlier(firstByRowId, row.values.rowId, row.rowIndex);
    const sameBeneficiary = earlier(firstByBeneficiary, row.values.beneficiaryTaxCode, row.rowIndex);
    if (sameId === null && sameBeneficiary === null) return row;
    const issues = [...row.issues];
    if (sameId !== null) issues.push(duplicate('ROW_ID_REUSED', 'rowId', row, sameId));
    if (sameBeneficiary !== null) {
      issues.push(duplicate('DUPLICATE_BENEFICIARY', 'beneficiaryTaxCode', row, sameBeneficiary));
    }
    return { ...row, issues };
  });
}

/** The row that had this key first; the present one is noted where it is the first. */
function earlier(firsts: Map<string, number>, key: unknown, rowIndex: number): number | null {
  if (typeof key !== 'string') return null;
  const first = firsts.get(key);
  if (first !== undefined) return first;
  firsts.set(key, rowIndex);
  return null;
}

function duplicate(code: IssueCode, field: string, { rowIndex, rowId }: CheckedRow, firstRow: number): Issue {
  return { code, severity: 'error', rowIndex, rowId, field, facts: { firstRow } };
}
