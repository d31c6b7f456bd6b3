import type { CellValue } from '../../shared/values/cell-value.ts';
import { breathe } from '../state/breathe.ts';
import { inSlices } from '../state/in-slices.ts';
import type { RowScorer, ScoredRow } from './score-row.ts';

/** What of Excel's invocation tells that the cell no longer wants its answer. */
export type Stoppable = Pick<CustomFunctions.CancelableInvocation, 'onCanceled'>;

/**
 * Scores many rows in short slices, so that ten thousand of them do not keep the pane from answering. `null` for a blank
 * row; `null` in place of all when Excel called the cell off.
 */
export function scoreRows(
  rows: readonly (readonly CellValue[])[],
  score: RowScorer,
  invocation: Stoppable | undefined,
): Promise<readonly (ScoredRow | null)[] | null> {
  const stop = new AbortController();
  if (invocation !== undefined) invocation.onCanceled = () => stop.abort();
  return inSlices(rows.length, (index) => score(rows[index] ?? [], index), {
    now: () => performance.now(),
    breathe,
    onProgress: () => undefined,
    signal: stop.signal,
  });
}
