import type { Interval } from '../interval.ts';

/** An interval as whole numbers, both ends included: every value the engine reads is an integer. */
export interface WholeInterval<Line> {
  readonly from: number;
  readonly to: number;
  readonly line: Line;
}

/**
 * The intervals in ascending order with both ends included. Money is cents and ages are completed years, so *oltre 7.500*
 * is *from 750001 cents*, and bands ending at 3 and starting at 4 leave no gap. A ratio is not a whole number: its
 * intervals are over `ratioKey`, where two neighbours leave no gap only if they meet.
 *
 * @example wholeIntervals([{ from: null, fromIncluded: false, to: 3, toIncluded: true }], false)[0] // -Infinity to 3
 */
export function wholeIntervals<Line extends Interval>(
  lines: readonly Line[],
  isRatio: boolean,
): readonly WholeInterval<Line>[] {
  const scale = isRatio ? 2 : 1;
  return lines
    .map((line) => ({
      from: line.from === null ? Number.NEGATIVE_INFINITY : scale * line.from + (line.fromIncluded ? 0 : 1),
      to: line.to === null ? Number.POSITIVE_INFINITY : scale * line.to - (line.toIncluded ? 0 : 1),
      line,
    }))
    .sort((one, other) => one.from - other.from);
}

/**
 * The line whose interval holds a value (of a ratio: its key), `null` where none does.
 *
 * @example intervalTable(bands, false)(750001)?.points
 */
export function intervalTable<Line extends Interval>(
  lines: readonly Line[],
  isRatio: boolean,
): (value: number) => Line | null {
  const ascending = wholeIntervals(lines, isRatio);
  return (value) => {
    for (const { from, to, line } of ascending) {
      if (value <= to) return value >= from ? line : null;
    }
    return null;
  };
}
