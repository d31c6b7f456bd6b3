/** Four tries in all, each wait drawn between nothing and its ceiling so that many panes do not return at once. */
const ceilings = [400, 1_200, 3_000] as const;

/** Milliseconds to wait before try `attempt + 1` (the first try is 0), or `null` when there is no further try. */
export function waitBeforeRetry(
  attempt: number,
  random: () => number,
  retryAfterSeconds: number | null,
): number | null {
  const ceiling = ceilings[attempt];
  if (ceiling === undefined) return null;
  const jittered = Math.round(random() * ceiling);
  return retryAfterSeconds === null ? jittered : Math.max(jittered, Math.min(retryAfterSeconds, 10) * 1_000);
}

/** Answers that say *later*, not *no*: the same request may succeed a moment after. */
export function isWorthRetrying(status: number, problemCode: string | null): boolean {
  if (status === 409) return problemCode === 'CONFLICT';
  return status === 429 || status >= 500;
}
