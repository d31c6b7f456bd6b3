import type { Interval } from '../../../../shared/rules/interval.ts';
import type { Draw } from './draw.ts';
import { drawThreshold } from './draw-constant.ts';

/** Intervals that share no value; `gap` where some value is in none. They may come in any order. */
export function drawIntervals(
  draw: Draw,
  type: string,
): { readonly intervals: readonly Interval[]; readonly gap: boolean } {
  // Two whole numbers apart at least, so that an interval open at both ends still holds one.
  const cuts = draw
    .list(0, 4, () => 2 * drawThreshold(draw, type))
    .sort((one, other) => one - other)
    .filter((cut, index, all) => index === 0 || cut !== all[index - 1])
    .map((at) => ({ at, below: draw.chance(70) }));
  const whole = [null, ...cuts].map((start, index): Interval => {
    const end = cuts[index] ?? null;
    return {
      from: start?.at ?? null,
      fromIncluded: start !== null && !start.below,
      to: end?.at ?? null,
      toIncluded: end?.below ?? false,
    };
  });
  const kept = draw.chance(30) && whole.length > 1 ? whole.filter((_, index) => index > 0) : whole;
  return { intervals: draw.chance(20) ? [...kept].reverse() : kept, gap: kept.length < whole.length };
}
