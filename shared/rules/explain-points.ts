import type { Points } from '../values/brands.ts';
import type { Cap, CompiledRuleSet } from './compile-rule-set.ts';
import type { ExplanationLine } from './evaluation.ts';
import type { RowValues } from './row-reader.ts';

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
export function explainPoints({ criteria, caps }: CompiledRuleSet, row: RowValues, missing: string[]): ExplainedPoints {
  let lacking = false;
  const lines = criteria.map(({ pointsOf, capped, needed, addMissing, lineOf }) => {
    const found = pointsOf(row);
    if (found !== null) return lineOf(row, capped(found), found);
    if (needed) {
      lacking = true;
      addMissing(row, missing);
    }
    return lineOf(row, 0, 0);
  });
  for (const cap of caps) applyCap(lines, cap);
  return { lines, score: sum(lines, 0, lines.length), lacking };
}

/** Takes what exceeds the cap away from the last lines that gave points, so that the lines still sum to the score. */
function applyCap(lines: ExplanationLine[], { first, end, points: most }: Cap): void {
  let excess = sum(lines, first, end) - most;
  for (let index = end - 1; excess > 0 && index >= first; index -= 1) {
    const line = lines[index];
    if (line === undefined || line.points <= 0) continue;
    const taken = Math.min(excess, line.points);
    lines[index] = { ...line, points: (line.points - taken) as Points };
    excess -= taken;
  }
}

function sum(lines: readonly ExplanationLine[], first: number, end: number): number {
  let total = 0;
  for (let index = first; index < end; index += 1) total += lines[index]?.points ?? 0;
  return total;
}
