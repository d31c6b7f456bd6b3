import type { CheckedRow } from './check-context.ts';
import { type CheckSettings, type SeverityPolicy, severityPolicy } from './check-settings.ts';
import { findHomocodyTwins } from './find-homocody-twins.ts';
import { findSharedDsu } from './find-shared-dsu.ts';
import type { Issue, IssueCode, Severity } from './issue.ts';
import type { OtherRows } from './other-rows.ts';

/**
 * Compares checked rows with each other: the same beneficiary twice in one call, the same *ID Ambito* twice (both block);
 * beneficiaries whose codes differ by homocody only, one DSU in two households (to confirm). Every row of the group gets
 * the issue and points to another one, because after a sort nobody can tell which came first. An applicant may come
 * twice: a mother applies for two sons. Codes are compared as issued, because homocody tells two people apart.
 *
 * @param settings what the call makes of the checks
 * @example findDuplicates(rows.map((row, index) => checks.checkRow(row, index)), call.checks)
 */
export function findDuplicates(rows: readonly CheckedRow[], settings?: CheckSettings): readonly CheckedRow[] {
  const policy = severityPolicy(settings);
  const kinds: readonly Comparison[] = [
    { code: 'ROW_ID_REUSED', severity: 'error', field: ROW_ID, others: repeatsOf(rows, ROW_ID) },
    { code: 'DUPLICATE_BENEFICIARY', severity: 'error', field: BENEFICIARY, others: repeatsOf(rows, BENEFICIARY) },
    { code: 'DUPLICATE_HOMOCODY', severity: 'warning', field: BENEFICIARY, others: findHomocodyTwins(rows) },
    { code: 'DSU_SHARED', severity: 'warning', field: 'dsuNumber', others: findSharedDsu(rows) },
  ];
  const telling = kinds.filter(({ others }) => others.size > 0);
  if (telling.length === 0) return rows;
  return rows.map((row) => {
    const found = telling.flatMap((kind) => issueOf(kind, row, policy));
    return found.length === 0 ? row : { ...row, issues: [...row.issues, ...found] };
  });
}

interface Comparison {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly field: string;
  readonly others: OtherRows;
}

function issueOf(kind: Comparison, { rowIndex, rowId }: CheckedRow, policy: SeverityPolicy): readonly Issue[] {
  const { code, field, others } = kind;
  const otherRow = others.get(rowIndex);
  const severity = policy(code, kind.severity);
  if (otherRow === undefined || severity === null) return [];
  return [{ code, severity, rowIndex, rowId, field, facts: { otherRow } }];
}

/** Each row with a value that another row has too: the first points to the second, the others to the first. */
function repeatsOf(rows: readonly CheckedRow[], field: string): OtherRows {
  const firsts = new Map<string, number>();
  const others = new Map<number, number>();
  for (const { rowIndex, values } of rows) {
    const value = values[field];
    if (typeof value !== 'string') continue;
    const first = firsts.get(value);
    if (first === undefined) {
      firsts.set(value, rowIndex);
      continue;
    }
    if (!others.has(first)) others.set(first, rowIndex);
    others.set(rowIndex, first);
  }
  return others;
}

const ROW_ID = 'rowId';
const BENEFICIARY = 'beneficiaryTaxCode';
