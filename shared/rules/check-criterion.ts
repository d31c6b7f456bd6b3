import { checkBands } from './check-bands.ts';
import { checkChoiceTable } from './check-choice-table.ts';
import { checkCondition } from './check-condition.ts';
import { type KnownField, valueKind } from './known-fields.ts';
import type { Criterion } from './rule-set.ts';
import type { RuleSetProblem } from './rule-set-problem.ts';

/**
 * What cannot be right in one criterion: its field, its table or bands, points that are not whole hundredths, a cap of
 * the wrong sign.
 *
 * @param path where it stands: `groups[0].criteria[1]`
 * @example checkCriterion(criterion, 'groups[0].criteria[1]', known) // []
 */
export function checkCriterion(
  criterion: Criterion,
  path: string,
  known: ReadonlyMap<string, KnownField>,
): readonly RuleSetProblem[] {
  const whole = pointsIn(criterion).every((points) => Number.isSafeInteger(points));
  return [
    ...(whole ? [] : [{ code: 'POINTS_NOT_WHOLE', path, facts: {} } as const]),
    ...checkKind(criterion, path, known),
  ];
}

function checkKind(
  criterion: Criterion,
  path: string,
  known: ReadonlyMap<string, KnownField>,
): readonly RuleSetProblem[] {
  switch (criterion.kind) {
    case 'flag':
      return checkCondition(criterion.condition, `${path}.condition`, known);
    case 'choice': {
      const values = criterion.table.map(({ value }) => value);
      return checkChoiceTable(criterion.field, values, path, known);
    }
    case 'band':
      return [...checkNumberField(criterion.field, path, known), ...checkBands(criterion, path)];
    case 'perUnit':
      return [...checkNumberField(criterion.field, path, known), ...checkOwnCap(criterion, path)];
  }
}

/** The most one row can get from a criterion; infinite for points per unit without a cap. */
export function mostPoints(criterion: Criterion): number {
  if (criterion.kind === 'perUnit' && criterion.cap === null && criterion.pointsPerUnit > 0) {
    return Number.POSITIVE_INFINITY;
  }
  return Math.max(0, ...(criterion.kind === 'perUnit' ? [criterion.cap ?? 0] : pointsIn(criterion)));
}

function pointsIn(criterion: Criterion): readonly number[] {
  switch (criterion.kind) {
    case 'flag':
      return [criterion.points];
    case 'choice':
      return criterion.table.map(({ points }) => points);
    case 'band':
      return [...criterion.bands.map(({ points }) => points), criterion.outside ?? 0];
    case 'perUnit':
      return [criterion.pointsPerUnit, criterion.cap ?? 0];
  }
}

function checkNumberField(
  field: string,
  path: string,
  known: ReadonlyMap<string, KnownField>,
): readonly RuleSetProblem[] {
  const definition = known.get(field);
  if (definition === undefined) return [{ code: 'UNKNOWN_FIELD', path, facts: { field } }];
  return valueKind(definition.type) === 'number' ? [] : [{ code: 'FIELD_TYPE_UNFIT', path, facts: { field } }];
}

function checkOwnCap(
  { pointsPerUnit, cap }: Extract<Criterion, { kind: 'perUnit' }>,
  path: string,
): readonly RuleSetProblem[] {
  if (cap === null || (pointsPerUnit > 0 ? cap >= pointsPerUnit : cap <= pointsPerUnit)) return [];
  return [{ code: 'CAP_SIGN', path, facts: { cap, pointsPerUnit } }];
}
