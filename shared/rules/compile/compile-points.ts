import type { FieldValue } from '../../fields/field-definition.ts';
import type { Condition } from '../condition.ts';
import type { PointsRule } from '../criterion.ts';
import { compileCondition } from './compile-condition.ts';
import { intervalTable } from './interval-table.ts';
import { numberIn } from './number-in.ts';
import type { FieldSlot, RowReader, RowValues } from './row-reader.ts';
import { noTier } from './tier-derivation.ts';

/** What one rule gives, ready to be asked of many rows. */
export interface CompiledPoints {
  /** What it reads, in its own order. */
  readonly slots: readonly FieldSlot[];
  /** Hundredths of a point; `null` when a value it needs is missing. */
  readonly pointsOf: (row: RowValues) => number | null;
  /** The same before the rule's own cap. */
  readonly pointsBeforeCap: (row: RowValues) => number | null;
  /** Adds the fields whose absence leaves the points open; call it only where they are. */
  readonly addMissing: (row: RowValues, missing: string[]) => void;
}

/**
 * Compiles what a flag, a choice, a band or so much a unit gives.
 *
 * @example compilePoints({ kind: 'flag', condition, points }, reader).pointsOf(row) // 1000: ten points
 */
export function compilePoints(rule: PointsRule, reader: RowReader): CompiledPoints {
  switch (rule.kind) {
    case 'flag':
      return onCondition(rule, reader);
    case 'choice':
      return onChoice(rule, reader);
    case 'band':
      return onBand(rule, reader);
    case 'perUnit':
      return perUnit(rule, reader);
  }
}

/** A billion points: beyond is a slip of the pen, which leaves the row open; ten thousand lines of it still sum exactly. */
const BELIEVABLE = 1_000_000_000_00;

type Rule<Kind> = Extract<PointsRule, { kind: Kind }>;

function onCondition({ condition, points }: Rule<'flag'>, reader: RowReader): CompiledPoints {
  const { holds, addMissing } = compileCondition(condition, reader);
  const pointsOf = (row: RowValues): number | null => {
    const truth = holds(row);
    if (truth === null) return null;
    return truth ? points : 0;
  };
  return { slots: fieldsOf(condition).map(reader.slotOf), pointsOf, pointsBeforeCap: pointsOf, addMissing };
}

/** The fields of a condition in the order they are written, each once. */
function fieldsOf(condition: Condition): readonly string[] {
  return [...new Set(condition.flat().map((comparison) => comparison.field))];
}

function onChoice({ field, table }: Rule<'choice'>, reader: RowReader): CompiledPoints {
  const slot = reader.slotOf(field);
  const pointsByValue = new Map<FieldValue, number>([
    [noTier, 0],
    ...table.map((line): [FieldValue, number] => [line.value, line.points]),
  ]);
  return uncapped(slot, (row) => pointsByValue.get(row[slot.index] ?? null) ?? null);
}

function onBand({ field, bands, outside }: Rule<'band'>, reader: RowReader): CompiledPoints {
  const slot = reader.slotOf(field);
  const bandAt = intervalTable(bands, slot.isRatio);
  const numberOf = numberIn(slot);
  return uncapped(slot, (row) => {
    const value = numberOf(row);
    return value === null ? null : (bandAt(value)?.points ?? outside);
  });
}

function perUnit({ field, pointsPerUnit, every, cap }: Rule<'perUnit'>, reader: RowReader): CompiledPoints {
  const slot = reader.slotOf(field);
  const before = (row: RowValues): number | null => {
    const value = row[slot.index];
    if (typeof value !== 'number') return null;
    // Minus zero is zero.
    const points = Math.trunc(value / every) * pointsPerUnit + 0;
    return Math.abs(points) <= BELIEVABLE ? points : null;
  };
  if (cap === null) return uncapped(slot, before);
  // A cap on negative points is a floor.
  const capped = pointsPerUnit < 0 ? Math.max : Math.min;
  return {
    ...uncapped(slot, before),
    pointsOf: (row) => {
      const points = before(row);
      return points === null ? null : capped(points, cap);
    },
  };
}

function uncapped(slot: FieldSlot, pointsOf: CompiledPoints['pointsOf']): CompiledPoints {
  return { slots: [slot], pointsOf, pointsBeforeCap: pointsOf, addMissing: slot.addMissing };
}
