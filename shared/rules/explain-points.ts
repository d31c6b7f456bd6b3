import type { Points } from '../values/brands.ts';
import type { RowValues } from './compile/row-reader.ts';
import type { CompiledRuleSet } from './compile-rule-set.ts';
import type { ExplanationLine } from './evaluation.ts';

/** The lines of one row and their sum; `lacking` when a criterion needs a value that is missing. */
export interface ExplainedPoints {
  readonly lines: readonly ExplanationLine[];
  readonly score: number;
  readonly lacking: boolean;
}

/**
 * One line per criterion in the order of the rule set, after caps. Adds to `missing` the fields that a criterion needs.
 *
 * @example explainPoints(compiled, row, []).lines.map(({ points }) => points)
 */
export function explainPoints(
  { groups, criteria: count, totalCap }: CompiledRuleSet,
  row: RowValues,
  missing: string[],
): ExplainedPoints {
  const lines = new Array<ExplanationLine>(count);
  let next = 0;
  let score = 0;
  let lacking = false;
  for (const { criteria, cap } of groups) {
    const first = next;
    let given = 0;
    for (const { outcomeOf, needed, addMissing } of criteria) {
      const { line, isOpen } = outcomeOf(row);
      if (isOpen && needed) {
        lacking = true;
        addMissing(row, missing);
      }
      lines[next] = line;
      next += 1;
      given += line.points;
    }
    score += cap === null ? given : capLines(lines, { first, end: next }, given, cap);
  }
  return {
    lines,
    score: totalCap === null ? score : capLines(lines, { first: 0, end: next }, score, totalCap),
    lacking,
  };
}

/**
 * Takes what exceeds the cap away from the last lines that gave points, so that the lines still sum to the score, and
 * gives what is left.
 */
function capLines(
  lines: ExplanationLine[],
  { first, end }: { readonly first: number; readonly end: number },
  given: number,
  cap: number,
): number {
  let excess = given - cap;
  for (let index = end - 1; excess > 0 && index >= first; index -= 1) {
    const line = lines[index];
    if (line === undefined || line.points <= 0) continue;
    const taken = Math.min(excess, line.points);
    lines[index] = { ...line, points: (line.points - taken) as Points };
    excess -= taken;
  }
  return Math.min(given, cap);
}
