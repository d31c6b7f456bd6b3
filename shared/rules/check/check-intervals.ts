import { wholeIntervals } from '../compile/interval-table.ts';
import type { Interval } from '../interval.ts';
import { noProblems, problem, type RuleSetProblem } from './rule-set-problem.ts';

/**
 * What cannot be right in the intervals of a table: none at all, ends that are not whole, an interval that holds nothing,
 * two that share a value, and a value in none while no outcome is declared for it. Facts are in the field's own unit.
 *
 * @param path where the intervals stand: `groups[0].criteria[1].bands`
 * @example checkIntervals([upTo3, from5], { path, isRatio: false, outsideDeclared: false })[0]?.facts // { from: 4, to: 4 }
 */
export function checkIntervals(
  lines: readonly Interval[],
  {
    path,
    isRatio,
    outsideDeclared,
  }: { readonly path: string; readonly isRatio: boolean; readonly outsideDeclared: boolean },
): readonly RuleSetProblem[] {
  if (lines.length === 0) return problem('BANDS_MISSING', path);
  const notWhole = lines.findIndex(({ from, to }) =>
    [from, to].some((end) => end !== null && !Number.isSafeInteger(end)),
  );
  if (notWhole >= 0) return problem('BAND_END_NOT_WHOLE', `${path}[${notWhole}]`);
  const intervals = wholeIntervals(lines, isRatio).map(({ from, to, line }) => ({ from, to, at: lines.indexOf(line) }));
  const empty = intervals.find(({ from, to }) => from > to);
  if (empty !== undefined) return problem('BAND_EMPTY', `${path}[${empty.at}]`, factsOf(empty.from, empty.to));
  return [...overlaps(), ...(outsideDeclared ? noProblems : gaps())];

  function overlaps(): readonly RuleSetProblem[] {
    let end = Number.NEGATIVE_INFINITY;
    return intervals.flatMap(({ from, to, at }, index) => {
      const shared = Math.min(to, end);
      const meets = index > 0 && from <= end;
      end = Math.max(end, to);
      return meets ? problem('BANDS_OVERLAP', `${path}[${at}]`, factsOf(from, shared)) : noProblems;
    });
  }

  function gaps(): readonly RuleSetProblem[] {
    const found: RuleSetProblem[] = [];
    let next = Number.NEGATIVE_INFINITY;
    for (const { from, to } of intervals) {
      if (from > next) found.push(...problem('GAP_UNDECLARED', path, factsOf(next, from - 1)));
      next = Math.max(next, to + 1);
    }
    if (next !== Number.POSITIVE_INFINITY) {
      found.push(...problem('GAP_UNDECLARED', path, factsOf(next, Number.POSITIVE_INFINITY)));
    }
    return found;
  }

  /** An unbounded end has no fact. Of a ratio the nearest basis points. */
  function factsOf(from: number, to: number): Readonly<Record<string, number>> {
    const scale = isRatio ? 2 : 1;
    return {
      ...(Number.isFinite(from) ? { from: Math.floor(from / scale) } : {}),
      ...(Number.isFinite(to) ? { to: Math.ceil(to / scale) } : {}),
    };
  }
}
