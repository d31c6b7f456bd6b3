import type { CheckedRow } from '../../../shared/validation/check-context.ts';
import type { IssueCode } from '../../../shared/validation/issue.ts';

/** Why a whole file looks as if it did not belong to the chosen call. */
export type Suspicion = 'otherPeriod' | 'otherAmbito';

const share = (rows: readonly CheckedRow[], ...codes: readonly IssueCode[]): number =>
  rows.filter(({ issues }) => issues.some(({ code }) => codes.includes(code))).length / rows.length;

/**
 * More than half of the rows presented outside the window, or with a DSU of another year: last year's file renamed. More
 * than half of a Comune elsewhere, by code or by a name unknown here: another Ambito's file. One sentence then says more
 * than eight hundred issues.
 */
export function suspectWrongFile(rows: readonly CheckedRow[]): Suspicion | null {
  if (rows.length < 5) return null;
  if (share(rows, 'PRESENTED_OUTSIDE_WINDOW') > 0.5 || share(rows, 'DSU_YEAR') > 0.5) return 'otherPeriod';
  return share(rows, 'RESIDENCE_OUTSIDE_AMBITO', 'RESIDENCE_UNKNOWN') > 0.5 ? 'otherAmbito' : null;
}
