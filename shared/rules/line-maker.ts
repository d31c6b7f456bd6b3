import type { FieldValue } from '../fields/field-definition.ts';
import type { Points } from '../values/brands.ts';
import type { ExplanationLine } from './evaluation.ts';
import type { FieldSlot, RowValues } from './row-reader.ts';
import type { Criterion, CriterionGroup } from './rule-set.ts';

/** Makes the explanation line of a criterion from one row's values and points. */
export type LineMaker = (row: RowValues, points: number, beforeCap: number) => ExplanationLine;

/** Answers to a flag or a choice are few; an ISEE is another in every row and not worth remembering. */
const rememberedLines = 64;

/**
 * The maker of a criterion's lines. What a line says repeats from row to row (*vive da solo: sì, 10 punti*), and lines
 * never change: rows share them, which costs a fraction of the time and memory of writing them anew.
 *
 * @param slots what the criterion reads, in its own order
 * @example lineMaker(criterion, group, [slot])(row, 1000, 1000).points // 1000
 */
export function lineMaker(criterion: Criterion, group: CriterionGroup, slots: readonly FieldSlot[]): LineMaker {
  const write: LineMaker = (row, points, beforeCap) => ({
    criterion: criterion.id,
    label: criterion.label,
    article: criterion.article,
    inputs: slots.map(({ field, index }) => ({ field, value: row[index] ?? null })),
    points: points as Points,
    pointsBeforeCap: beforeCap as Points,
    group: group.id,
  });
  const [only, ...others] = slots;
  return only === undefined || others.length > 0 ? write : remembering(write, only.index);
}

function remembering(write: LineMaker, index: number): LineMaker {
  const written = new Map<FieldValue, ExplanationLine>();
  return (row, points, beforeCap) => {
    const value = row[index] ?? null;
    const known = written.get(value);
    if (known !== undefined && known.points === points && known.pointsBeforeCap === beforeCap) return known;
    const line = write(row, points, beforeCap);
    if (written.size < rememberedLines) written.set(value, line);
    return line;
  };
}
