import type { FieldValue } from '../fields/field-definition.ts';
import { addOnce } from './add-once.ts';
import { compileBands } from './compile-bands.ts';
import { compileCondition } from './compile-condition.ts';
import { type CriterionOutcome, type CriterionParts, criterionOutcome } from './criterion-outcome.ts';
import type { FieldSlot, RowReader, RowValues } from './row-reader.ts';
import type { Condition, Criterion, CriterionGroup } from './rule-set.ts';

/** A criterion ready to be asked of many rows, all of one shape whatever its kind. */
export interface CompiledCriterion {
  /** Whether a missing value makes the row incomplete. */
  readonly needed: boolean;
  readonly outcomeOf: (row: RowValues) => CriterionOutcome;
  /** Adds the fields whose absence leaves the points open; call it only where the outcome is open. */
  readonly addMissing: (row: RowValues, missing: string[]) => void;
}

interface Award {
  readonly slots: readonly FieldSlot[];
  readonly pointsOf: CriterionParts['pointsOf'];
  readonly addMissing: CompiledCriterion['addMissing'];
}

/**
 * Compiles one criterion of a group into closures.
 *
 * @example compileCriterion(livesAlone, group, reader).outcomeOf([true]).line.points // 1000: ten points
 */
export function compileCriterion(criterion: Criterion, group: CriterionGroup, reader: RowReader): CompiledCriterion {
  const { slots, pointsOf, addMissing } =
    criterion.kind === 'flag' ? awardOnCondition(criterion, reader) : awardOnValue(criterion, reader);
  return {
    needed: criterion.whenMissing === 'incomplete',
    outcomeOf: criterionOutcome({ criterion, group, slots, pointsOf, capped: compileCap(criterion) }),
    addMissing,
  };
}

function awardOnValue(criterion: Exclude<Criterion, { kind: 'flag' }>, reader: RowReader): Award {
  const slot = reader.slotOf(criterion.field);
  const { index } = slot;
  const award = compileAward(criterion);
  return {
    slots: [slot],
    pointsOf: (row) => award(row[index] ?? null),
    addMissing: (_row, missing) => {
      addOnce(missing, slot.source);
    },
  };
}

function awardOnCondition(criterion: Extract<Criterion, { kind: 'flag' }>, reader: RowReader): Award {
  const { holds, addMissing } = compileCondition(criterion.condition, reader);
  const { points } = criterion;
  const slots = fieldsOf(criterion.condition).map(reader.slotOf);
  return {
    slots,
    pointsOf: (row) => {
      const truth = holds(row);
      if (truth === null) return null;
      return truth ? points : 0;
    },
    addMissing,
  };
}

/** The fields of a condition in the order they are written, each once. */
function fieldsOf(condition: Condition): readonly string[] {
  return [...new Set(condition.flat().map((comparison) => comparison.field))];
}

function compileAward(criterion: Exclude<Criterion, { kind: 'flag' }>): (value: FieldValue) => number | null {
  switch (criterion.kind) {
    case 'choice': {
      const table = new Map<FieldValue, number>(criterion.table.map((line) => [line.value, line.points]));
      return (value) => table.get(value) ?? null;
    }
    case 'band': {
      const pointsAt = compileBands(criterion.bands, criterion.outside);
      return (value) => (typeof value === 'number' ? pointsAt(value) : null);
    }
    case 'perUnit': {
      const { pointsPerUnit } = criterion;
      return (value) => (typeof value === 'number' ? value * pointsPerUnit : null);
    }
  }
}

/** A cap on negative points is a floor. */
function compileCap(criterion: Criterion): (points: number) => number {
  if (criterion.kind !== 'perUnit' || criterion.cap === null) return uncapped;
  const { cap } = criterion;
  return criterion.pointsPerUnit < 0 ? (points) => Math.max(points, cap) : (points) => Math.min(points, cap);
}

function uncapped(points: number): number {
  return points;
}
