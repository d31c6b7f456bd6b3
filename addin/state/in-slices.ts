/** Longest stretch of work before the pane may draw again, well under the 50 ms at which a click feels late. */
const slice = 16;

export interface SliceNeeds {
  readonly now: () => number;
  readonly breathe: () => Promise<void>;
  readonly onProgress: (done: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Does `work` for each index below `count` in short slices. Resolves to the results, or to `null` when the person
 * stopped it; nothing of a stopped run is kept.
 */
export async function inSlices<Result>(
  count: number,
  work: (index: number) => Result,
  { now, breathe, onProgress, signal }: SliceNeeds,
): Promise<readonly Result[] | null> {
  const results: Result[] = [];
  let started = now();
  for (let index = 0; index < count; index += 1) {
    results.push(work(index));
    if (now() - started < slice) continue;
    onProgress(index + 1);
    await breathe();
    if (signal.aborted) return null;
    started = now();
  }
  onProgress(count);
  return results;
}
