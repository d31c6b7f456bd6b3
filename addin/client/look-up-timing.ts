/** The clock and the patience of look-ups; tests pass their own. */
export interface LookUpTiming {
  readonly now: () => number;
  /** Runs later; the answer cancels it. */
  readonly later: (run: () => void, milliseconds: number) => () => void;
  /** A batch leaves when no further question came for this long. */
  readonly quietFor: number;
  /** Every question settles within this. */
  readonly settleWithin: number;
  /** How long an answer is kept. */
  readonly keptFor: number;
}

/**
 * Two seconds under the ten that a cell may wait, for the page may have to be ready first. Excel hands over the cells of a recalculation in bursts: a tenth of
 * a second without another one is the end of it.
 */
export const usualTiming: LookUpTiming = {
  now: () => Date.now(),
  later: (run, milliseconds) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
  quietFor: 100,
  settleWithin: 8_000,
  keptFor: 5 * 60_000,
};
