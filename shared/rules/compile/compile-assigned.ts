import { halfUp } from '../../values/half-up.ts';
import type { Criterion } from '../criterion.ts';
import type { ExplainedRule } from './compile-criterion.ts';
import type { FieldSlot, RowReader, RowValues } from './row-reader.ts';

/**
 * The mean of what the evaluators gave, half-up to the hundredth. Too few scores, or one that cannot be a score, leave it
 * open.
 *
 * @example compileAssigned({ …, evaluators: ['uvm1', 'uvm2', 'uvm3'], atLeast: 3 }, reader).pointsOf(row) // 1767
 */
export function compileAssigned(
  { evaluators, atLeast, most, minutes }: Extract<Criterion, { kind: 'assigned' }>,
  reader: RowReader,
): ExplainedRule {
  const slots = evaluators.map(reader.slotOf);
  const minutesSlot = reader.slotOf(minutes);
  const isScore = (value: unknown): value is number =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= most;
  const valueAt = (row: RowValues, { index }: FieldSlot) => row[index] ?? null;
  const pointsOf = (row: RowValues): number | null => {
    const given = slots.map((slot) => valueAt(row, slot)).filter((value) => value !== null);
    const scores = given.filter(isScore);
    if (scores.length < given.length || scores.length < atLeast) return null;
    return halfUp(
      scores.reduce((sum, score) => sum + score, 0),
      scores.length,
    );
  };
  return {
    slots: [...slots, minutesSlot],
    pointsOf,
    pointsBeforeCap: pointsOf,
    addMissing: (row, missing) => {
      for (const slot of slots) if (!isScore(valueAt(row, slot))) slot.addMissing(row, missing);
    },
    extrasOf: (row) => {
      if (pointsOf(row) === null) return {};
      const named = valueAt(row, minutesSlot);
      return { minutes: typeof named === 'string' ? named : null };
    },
  };
}
