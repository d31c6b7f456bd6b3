import type { FieldValues } from '../../fields/field-definition.ts';
import { compileComparison } from '../../rules/compile/compile-comparison.ts';
import type { CompiledRuleSet } from '../../rules/compile-rule-set.ts';
import type { Comparison, Operator } from '../../rules/condition.ts';
import type { Alternative, Criterion } from '../../rules/criterion.ts';
import type { Interval } from '../../rules/interval.ts';

/** A way in which a row could be to get more points from a criterion. */
export interface CriterionOption {
  /** What it does not meet now and would have to. */
  readonly needs: readonly Comparison[];
  /** The values themselves, where it is evaluators who would have to give more; else `null`. */
  readonly sets: FieldValues | null;
}

/** What options depend on, beside the criterion. */
export interface OptionContext {
  readonly ruleSet: CompiledRuleSet;
  readonly values: FieldValues;
  /** What the criterion gives the row, before caps of groups. */
  readonly given: number;
  /** How many hundredths of a point are wanted. */
  readonly pointsMissing: number;
}

/**
 * The ways a row could be to get more from a criterion, from the least points up. Whether one is enough is for who asks to
 * try; none is impossible on paper, though nobody grows younger.
 *
 * @example criterionOptions(iseeBands, context)[0]?.needs // [{ field: 'isee', operator: 'atMost', value: 1800000 }]
 */
export function criterionOptions(
  criterion: Criterion | Alternative,
  context: OptionContext,
): readonly CriterionOption[] {
  switch (criterion.kind) {
    case 'flag':
      return flagOptions(criterion, context);
    case 'choice': {
      const { field, table } = criterion;
      return byPoints(table).map(({ value }) => option([{ field, operator: 'equals', value }]));
    }
    case 'band':
      return byPoints(criterion.bands).map((band) => option(unmet(within(criterion.field, band), context)));
    case 'perUnit':
      return unitOptions(criterion, context);
    case 'best':
      return criterion.alternatives.flatMap((alternative) => criterionOptions(alternative, context));
    case 'penalty': {
      const { field, from, to } = criterion;
      return [
        option([{ field, operator: 'lessThan', value: from }]),
        option([{ field, operator: 'moreThan', value: to }]),
      ];
    }
    case 'assigned': {
      const mean = context.given + context.pointsMissing;
      const given = Object.fromEntries(criterion.evaluators.map((field) => [field, mean]));
      return mean > criterion.most ? [] : [{ needs: [], sets: { ...context.values, ...given } }];
    }
  }
}

type Kind<Name> = Extract<Criterion | Alternative, { kind: Name }>;

function option(needs: readonly Comparison[]): CriterionOption {
  return { needs, sets: null };
}

function byPoints<Line extends { readonly points: number }>(lines: readonly Line[]): readonly Line[] {
  return [...lines].sort((one, other) => one.points - other.points);
}

/** Points are got where an alternative holds; taken points are spared where the only one does not. */
function flagOptions({ condition, points }: Kind<'flag'>, context: OptionContext): readonly CriterionOption[] {
  if (points > 0) return condition.map((alternative) => option(unmet(alternative, context)));
  const [only, ...others] = condition;
  if (only === undefined || others.length > 0) return [];
  return only.flatMap((comparison) => {
    const operator = opposites[comparison.operator];
    return operator === null ? [] : [option([{ ...comparison, operator }])];
  });
}

/** As many units as the points ask for, and one more where a tie has to be broken. */
function unitOptions(
  { field, every, pointsPerUnit }: Kind<'perUnit'>,
  { pointsMissing, values }: OptionContext,
): readonly CriterionOption[] {
  const value = values[field];
  const units = typeof value === 'number' ? Math.trunc(value / every) : 0;
  const wanted = Math.ceil(pointsMissing / Math.abs(pointsPerUnit));
  return [wanted, wanted + 1].flatMap((more) => {
    if (pointsPerUnit > 0) return [option([{ field, operator: 'atLeast', value: (units + more) * every }])];
    const fewer = units - more;
    return fewer < 0 ? [] : [option([{ field, operator: 'lessThan', value: (fewer + 1) * every }])];
  });
}

function within(field: string, { from, fromIncluded, to, toIncluded }: Interval): readonly Comparison[] {
  return [
    ...(from === null ? [] : [{ field, operator: fromIncluded ? 'atLeast' : 'moreThan', value: from } as const]),
    ...(to === null ? [] : [{ field, operator: toIncluded ? 'atMost' : 'lessThan', value: to } as const]),
  ];
}

function unmet(comparisons: readonly Comparison[], { ruleSet, values }: OptionContext): readonly Comparison[] {
  const row = ruleSet.reader.read(values);
  return comparisons.filter((comparison) => compileComparison(comparison, ruleSet.reader).holds(row) !== true);
}

/** What the opposite would be of a list or of something filled in is anybody's guess. */
const opposites: Readonly<Record<Operator, Operator | null>> = {
  isTrue: 'isFalse',
  isFalse: 'isTrue',
  atMost: 'moreThan',
  moreThan: 'atMost',
  atLeast: 'lessThan',
  lessThan: 'atLeast',
  differs: 'equals',
  isFilled: 'isBlank',
  equals: null,
  oneOf: null,
  noneOf: null,
  isBlank: null,
};
