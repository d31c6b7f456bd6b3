import { mostPoints } from '../check/most-points.ts';
import type { Criterion } from '../criterion.ts';
import type { ExplainedRule } from './compile-criterion.ts';
import { type CompiledPoints, compilePoints } from './compile-points.ts';
import type { RowReader, RowValues } from './row-reader.ts';

/**
 * Of several alternatives only the one that gives most. A blank alternative leaves the points open only where it could
 * still give more than the others do.
 *
 * @example compileBest({ …, alternatives: [resident30, relatives10] }, reader).pointsOf(row) // 3000
 */
export function compileBest(criterion: Extract<Criterion, { kind: 'best' }>, reader: RowReader): ExplainedRule {
  const alternatives = criterion.alternatives.map((alternative) => ({
    ...compilePoints(alternative, reader),
    label: alternative.label,
    most: mostPoints(alternative),
  }));
  const blanksGiveNothing = criterion.whenMissing === 'noPoints';
  const bestOf = (row: RowValues, pointsOf: (of: CompiledPoints) => number | null): Best | null => {
    const known = alternatives.flatMap((alternative): readonly Best[] => {
      const points = pointsOf(alternative);
      return points === null ? [] : [{ points, label: alternative.label }];
    });
    const best = known.reduce<Best | null>(
      (before, one) => (before === null || one.points > before.points ? one : before),
      null,
    );
    const reach = Math.max(...alternatives.filter((one) => one.pointsOf(row) === null).map(({ most }) => most));
    const settled = blanksGiveNothing || best === null ? best !== null : best.points >= reach;
    return settled ? best : null;
  };
  const winner = (row: RowValues): Best | null => bestOf(row, ({ pointsOf }) => pointsOf(row));
  return {
    slots: [...new Set(alternatives.flatMap(({ slots }) => slots))],
    pointsOf: (row) => winner(row)?.points ?? null,
    pointsBeforeCap: (row) => bestOf(row, ({ pointsBeforeCap }) => pointsBeforeCap(row))?.points ?? null,
    addMissing: (row, missing) => {
      for (const { pointsOf, addMissing } of alternatives) if (pointsOf(row) === null) addMissing(row, missing);
    },
    extrasOf: (row) => {
      const best = winner(row);
      return best === null || best.points === 0 ? {} : { chosen: best.label };
    },
  };
}

interface Best {
  readonly points: number;
  readonly label: string;
}
