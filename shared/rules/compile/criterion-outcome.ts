import type { FieldValue } from '../../fields/field-definition.ts';
import type { Points } from '../../values/brands.ts';
import type { Criterion, CriterionGroup } from '../criterion.ts';
import type { ExplanationLine } from '../evaluation.ts';
import type { ExplainedRule } from './compile-criterion.ts';
import type { RowValues } from './row-reader.ts';

/** What a criterion makes of one row, before the caps of groups. */
export interface CriterionOutcome {
  readonly line: ExplanationLine;
  /** A value it needs to give points was not there. */
  readonly isOpen: boolean;
}

/** What a line says beside its points, for the kinds that have more to say. */
export type LineExtras = Pick<ExplanationLine, 'chosen' | 'minutes'>;

interface CriterionParts {
  readonly criterion: Criterion;
  readonly group: CriterionGroup;
  readonly rule: ExplainedRule;
}

/** Answers to a flag or a choice are few; an ISEE is another in every row and not worth remembering. */
const mostRemembered = 64;

/**
 * The outcome of a criterion, row by row. It depends on the values the criterion reads and nothing else, and they repeat
 * from row to row (*vive da solo: sì, 10 punti*): rows share the outcome and its line, which nobody ever changes. Writing
 * them anew costs more than everything else in an evaluation.
 *
 * @example criterionOutcome(parts)(row).line.points // 1000: ten points
 */
export function criterionOutcome(parts: CriterionParts): (row: RowValues) => CriterionOutcome {
  const root: Remembered = { after: new Map(), outcome: null };
  let remembered = 0;
  return (row) => {
    let place = root;
    for (const { index } of parts.rule.slots) {
      const value = row[index] ?? null;
      let next = place.after.get(value);
      if (next === undefined) {
        if (remembered >= mostRemembered) return outcomeOf(parts, row);
        remembered += 1;
        next = { after: new Map(), outcome: null };
        place.after.set(value, next);
      }
      place = next;
    }
    place.outcome ??= outcomeOf(parts, row);
    return place.outcome;
  };
}

/** The outcomes of the values so far, one value a step. */
interface Remembered {
  readonly after: Map<FieldValue, Remembered>;
  outcome: CriterionOutcome | null;
}

function outcomeOf({ criterion, group, rule }: CriterionParts, row: RowValues): CriterionOutcome {
  const points = rule.pointsOf(row);
  const line: ExplanationLine = {
    criterion: criterion.id,
    label: criterion.label,
    article: criterion.article,
    inputs: rule.slots.map(({ field, index }) => ({ field, value: row[index] ?? null })),
    points: (points ?? 0) as Points,
    pointsBeforeCap: (rule.pointsBeforeCap(row) ?? 0) as Points,
    group: group.id,
    ...rule.extrasOf?.(row),
  };
  return { line, isOpen: points === null };
}
