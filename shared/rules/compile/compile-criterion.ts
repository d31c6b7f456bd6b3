import type { Criterion, CriterionGroup } from '../criterion.ts';
import { compileAssigned } from './compile-assigned.ts';
import { compileBest } from './compile-best.ts';
import { type CompiledPoints, compilePoints } from './compile-points.ts';
import { type CriterionOutcome, criterionOutcome, type LineExtras } from './criterion-outcome.ts';
import { dayOf } from './elapsed-time.ts';
import type { RowReader, RowValues } from './row-reader.ts';

/** A criterion ready to be asked of many rows, all of one shape whatever its kind. */
export interface CompiledCriterion {
  /** Whether a missing value makes the row incomplete. */
  readonly needed: boolean;
  readonly outcomeOf: (row: RowValues) => CriterionOutcome;
  /** Adds the fields whose absence leaves the points open; call it only where the outcome is open. */
  readonly addMissing: (row: RowValues, missing: string[]) => void;
}

/** Points, with what the line of the explanation says beside them. */
export interface ExplainedRule extends CompiledPoints {
  readonly extrasOf?: (row: RowValues) => LineExtras;
}

/**
 * Compiles one criterion of a group into closures.
 *
 * @example compileCriterion(livesAlone, group, reader).outcomeOf([true]).line.points // 1000: ten points
 */
export function compileCriterion(criterion: Criterion, group: CriterionGroup, reader: RowReader): CompiledCriterion {
  const rule = compileRule(criterion, reader);
  return {
    needed: criterion.whenMissing === 'incomplete',
    outcomeOf: criterionOutcome({ criterion, group, rule }),
    addMissing: rule.addMissing,
  };
}

function compileRule(criterion: Criterion, reader: RowReader): ExplainedRule {
  switch (criterion.kind) {
    case 'best':
      return compileBest(criterion, reader);
    case 'assigned':
      return compileAssigned(criterion, reader);
    case 'penalty':
      return compilePenalty(criterion, reader);
    default:
      return compilePoints(criterion, reader);
  }
}

function compilePenalty(
  { field, from, to, points }: Extract<Criterion, { kind: 'penalty' }>,
  reader: RowReader,
): ExplainedRule {
  const slot = reader.slotOf(field);
  const pointsOf = (row: RowValues): number | null => {
    const day = dayOf(row[slot.index] ?? null);
    if (day === null) return null;
    return day >= from && day <= to ? points : 0;
  };
  return { slots: [slot], pointsOf, pointsBeforeCap: pointsOf, addMissing: slot.addMissing };
}
