import type { FieldValue, FieldValues } from '../fields/field-definition.ts';
import { compileBands } from './compile-bands.ts';
import { compileCondition } from './compile-condition.ts';
import { type FieldReader, fieldReader } from './field-reader.ts';
import type { Condition, Criterion, CriterionGroup, DerivedValue } from './rule-set.ts';

/** A criterion ready to be asked of many rows. */
export interface CompiledCriterion {
  readonly criterion: Criterion;
  readonly group: CriterionGroup;
  readonly readers: readonly FieldReader[];
  /** `null` when a value it needs is missing. */
  readonly pointsOf: (values: FieldValues) => number | null;
  /** The criterion's own cap, applied to one row's points. */
  readonly capped: (points: number) => number;
  /** Adds the fields whose absence leaves the points open; call it only where `pointsOf` gave `null`. */
  readonly addMissing: (values: FieldValues, missing: Set<string>) => void;
}

/**
 * Compiles one criterion of a group into closures.
 *
 * @example compileCriterion(livesAlone, group, []).pointsOf({ livesAlone: true }) // 1000: ten points
 */
export function compileCriterion(
  criterion: Criterion,
  group: CriterionGroup,
  derived: readonly DerivedValue[],
): CompiledCriterion {
  if (criterion.kind === 'flag') return compileFlag(criterion, group, derived);
  const reader = fieldReader(criterion.field, derived);
  const award = compileAward(criterion);
  const { read } = reader;
  return {
    criterion,
    group,
    readers: [reader],
    pointsOf: (values) => award(read(values)),
    capped: compileCap(criterion),
    addMissing: (_values, missing) => {
      missing.add(reader.source);
    },
  };
}

function compileFlag(
  criterion: Extract<Criterion, { kind: 'flag' }>,
  group: CriterionGroup,
  derived: readonly DerivedValue[],
): CompiledCriterion {
  const condition = compileCondition(criterion.condition, derived);
  return {
    criterion,
    group,
    readers: fieldsOf(criterion.condition).map((field) => fieldReader(field, derived)),
    pointsOf: (values) => {
      const truth = condition.holds(values);
      if (truth === null) return null;
      return truth ? criterion.points : 0;
    },
    capped: uncapped,
    addMissing: condition.addMissing,
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
    case 'perUnit':
      return (value) => (typeof value === 'number' ? value * criterion.pointsPerUnit : null);
  }
}

/** A cap on negative points is a floor. */
function compileCap(criterion: Exclude<Criterion, { kind: 'flag' }>): (points: number) => number {
  if (criterion.kind !== 'perUnit' || criterion.cap === null) return uncapped;
  const { cap } = criterion;
  return criterion.pointsPerUnit < 0 ? (points) => Math.max(points, cap) : (points) => Math.min(points, cap);
}

function uncapped(points: number): number {
  return points;
}
