import { wholeBands } from './compile-bands.ts';
import type { Criterion } from './rule-set.ts';
import type { RuleSetProblem } from './rule-set-problem.ts';

/**
 * What cannot be right in the bands of a criterion: ends that are not whole, a band that holds nothing, two bands that
 * share a value, and a value in no band while `outside` declares no outcome for it.
 *
 * @param path where the criterion stands: `groups[0].criteria[1]`
 * @example checkBands({ …, bands: [upTo3, from5], outside: null }, path)[0]?.facts // { from: 4, to: 4 }
 */
export function checkBands(criterion: Extract<Criterion, { kind: 'band' }>, path: string): readonly RuleSetProblem[] {
  const ends = criterion.bands.flatMap(({ from, to }) => [from, to]);
  if (ends.some((end) => end !== null && !Number.isSafeInteger(end))) {
    return [{ code: 'BAND_END_NOT_WHOLE', path, facts: {} }];
  }
  const bands = wholeBands(criterion.bands);
  const empty = bands.find(({ from, to }) => from > to);
  if (empty !== undefined) return [{ code: 'BAND_EMPTY', path, facts: factsOf(empty.from, empty.to) }];
  return [...overlaps(bands, path), ...(criterion.outside === null ? gaps(bands, path) : [])];
}

type Ends = { readonly from: number; readonly to: number };

function overlaps(bands: readonly Ends[], path: string): readonly RuleSetProblem[] {
  return bands.slice(1).flatMap((band, index): readonly RuleSetProblem[] => {
    const previousEnd = bands[index]?.to ?? Number.NEGATIVE_INFINITY;
    if (band.from > previousEnd) return [];
    return [{ code: 'BANDS_OVERLAP', path, facts: factsOf(band.from, Math.min(band.to, previousEnd)) }];
  });
}

function gaps(bands: readonly Ends[], path: string): readonly RuleSetProblem[] {
  const found: RuleSetProblem[] = [];
  let next = Number.NEGATIVE_INFINITY;
  for (const { from, to } of bands) {
    if (from > next) found.push({ code: 'GAP_UNDECLARED', path, facts: factsOf(next, from - 1) });
    next = Math.max(next, to + 1);
  }
  if (next !== Number.POSITIVE_INFINITY) {
    found.push({ code: 'GAP_UNDECLARED', path, facts: factsOf(next, Number.POSITIVE_INFINITY) });
  }
  return found;
}

/** An unbounded end has no fact. */
function factsOf(from: number, to: number): Readonly<Record<string, number>> {
  return { ...(Number.isFinite(from) ? { from } : {}), ...(Number.isFinite(to) ? { to } : {}) };
}
