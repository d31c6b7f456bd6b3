import { describe, expect, it } from 'vitest';
import type { FieldValues } from '../../../shared/fields/field-definition.ts';
import type { Eligibility, Evaluation } from '../../../shared/rules/evaluation.ts';
import type { RuleSet } from '../../../shared/rules/rule-set.ts';
import { noticeEvaluation } from './rank-notice.ts';
import { type Threshold, thresholdsOf } from './thresholds.ts';

/** What is expected of a row; only what is named is compared. Points in hundredths, amounts in cents, reasons by code. */
export interface Expected {
  readonly eligibility?: Eligibility;
  readonly score?: number;
  readonly tier?: string | null;
  readonly amount?: number | null;
  readonly reasons?: readonly string[];
}

/** A threshold as the notice has it, and what must come just below it, at it and just above it. */
export interface Boundary extends Threshold {
  /** `null` where there is nothing below: less than no children. */
  readonly outcomes: readonly [below: Expected | null, at: Expected, above: Expected];
  /** The row to start from, where it is not that of the notice. */
  readonly row?: FieldValues;
  /** The three rows' own values, where the field is derived from others. */
  readonly through?: readonly [below: FieldValues, at: FieldValues, above: FieldValues];
}

/**
 * Asks a rule set for its outcome on both sides of every threshold. The expectations are written by hand from the notice:
 * a threshold of the rule set that none of them names fails, and so does one that the rule set does not have.
 */
export function describeBoundaries(ruleSet: RuleSet, row: FieldValues, boundaries: readonly Boundary[]): void {
  const evaluateRow = noticeEvaluation(ruleSet);
  describe('on both sides of every threshold', () => {
    it('leaves out no threshold of the rules', () => {
      const named = (list: readonly Threshold[]) => [...new Set(list.map(({ field, at }) => `${field} ${at}`))].sort();
      expect(named(thresholdsOf(ruleSet))).toEqual(named(boundaries));
    });

    it.each(boundaries.map((boundary) => [`${boundary.field} ${boundary.at}`, boundary] as const))(
      '%s',
      (_name, boundary) => {
        for (const [index, changes] of rowsAround(boundary, ruleSet).entries()) {
          const expected = boundary.outcomes[index] ?? null;
          if (expected === null) continue;
          const evaluation = evaluateRow({ ...row, ...boundary.row, ...changes });
          expect(told(evaluation, expected), JSON.stringify(changes)).toEqual(expected);
        }
      },
    );
  });
}

/** The rows just below, at and just above: a cent, a unit, a day, a second away. */
function rowsAround({ field, at, through }: Boundary, ruleSet: RuleSet): readonly FieldValues[] {
  if (through !== undefined) return through;
  if (ruleSet.derived.some(({ id }) => id === field)) throw new Error(`${field} is derived: its rows must be given`);
  return [-1, 0, 1].map((step) => ({ [field]: typeof at === 'number' ? at + step : timeAfter(at, step) }));
}

function timeAfter(at: string, steps: number): string {
  const isDay = at.length === 'YYYY-MM-DD'.length;
  const moved = new Date(Date.parse(at) + steps * (isDay ? 86_400_000 : 1000)).toISOString();
  return isDay ? moved.slice(0, 10) : `${moved.slice(0, 19)}Z`;
}

function told(evaluation: Evaluation, expected: Expected): Expected {
  const all = { ...evaluation, reasons: evaluation.reasons.map(({ code }) => code) };
  return Object.fromEntries(Object.keys(expected).map((key) => [key, all[key as keyof Expected]]));
}
