import type { Alternative, Criterion } from '../criterion.ts';
import { checkChoiceTable } from './check-choice-table.ts';
import { checkCondition } from './check-condition.ts';
import { checkIntervals } from './check-intervals.ts';
import type { KnownFields, ValueKind } from './known-fields.ts';
import { noProblems, problem, type RuleSetProblem } from './rule-set-problem.ts';

/**
 * What cannot be right in one criterion: its field, its table or bands, points that are not whole hundredths, a cap of
 * the wrong sign, a period or a number of evaluators that nobody can meet.
 *
 * @param path where it stands: `groups[0].criteria[1]`
 * @example checkCriterion(criterion, 'groups[0].criteria[1]', known) // []
 */
export function checkCriterion(
  criterion: Criterion | Alternative,
  path: string,
  known: KnownFields,
): readonly RuleSetProblem[] {
  switch (criterion.kind) {
    case 'flag':
      return [
        ...checkWhole(criterion.points, path),
        ...checkCondition(criterion.condition, `${path}.condition`, known),
      ];
    case 'choice': {
      const { field, table } = criterion;
      return [
        ...table.flatMap(({ points }, index) => checkWhole(points, `${path}.table[${index}]`)),
        ...checkChoiceTable(
          field,
          table.map(({ value }) => value),
          `${path}.table`,
          known,
        ),
      ];
    }
    case 'band':
      return checkBand(criterion, path, known);
    case 'perUnit':
      return checkPerUnit(criterion, path, known);
    case 'best':
      return [
        ...(criterion.alternatives.length < 2 ? problem('ALTERNATIVES_TOO_FEW', path) : noProblems),
        ...criterion.alternatives.flatMap((alternative, index) =>
          checkCriterion(alternative, `${path}.alternatives[${index}]`, known),
        ),
      ];
    case 'penalty':
      return checkPenalty(criterion, path, known);
    case 'assigned':
      return checkAssigned(criterion, path, known);
  }
}

type Kind<Name extends Criterion['kind']> = Extract<Criterion | Alternative, { kind: Name }>;

function checkBand(
  { field, bands, outside }: Kind<'band'>,
  path: string,
  known: KnownFields,
): readonly RuleSetProblem[] {
  const unfit = checkKind(field, ['number', 'ratio'], path, known);
  if (unfit.length > 0) return unfit;
  const isRatio = known.get(field)?.kind === 'ratio';
  return [
    ...bands.flatMap(({ points }, index) => checkWhole(points, `${path}.bands[${index}]`)),
    ...checkWhole(outside ?? 0, path),
    ...checkIntervals(bands, { path: `${path}.bands`, isRatio, outsideDeclared: outside !== null }),
  ];
}

function checkPerUnit(
  { field, pointsPerUnit, every, cap }: Kind<'perUnit'>,
  path: string,
  known: KnownFields,
): readonly RuleSetProblem[] {
  const capIsReached = cap === null || (pointsPerUnit > 0 ? cap >= pointsPerUnit : cap <= pointsPerUnit);
  return [
    ...checkWhole(pointsPerUnit, path),
    ...checkWhole(cap ?? 0, path),
    ...(Number.isSafeInteger(every) && every >= 1 ? noProblems : problem('UNIT_NOT_POSITIVE', path, { every })),
    ...(capIsReached ? noProblems : problem('CAP_SIGN', path, { cap: cap ?? 0, pointsPerUnit })),
    ...checkKind(field, ['number'], path, known),
  ];
}

function checkPenalty(
  { field, from, to, points }: Kind<'penalty'>,
  path: string,
  known: KnownFields,
): readonly RuleSetProblem[] {
  return [
    ...checkWhole(points, path),
    ...(points < 0 ? noProblems : problem('PENALTY_NOT_NEGATIVE', path, { points })),
    ...(from <= to ? noProblems : problem('PERIOD_EMPTY', path, { from, to })),
    ...checkKind(field, ['time'], path, known),
  ];
}

function checkAssigned(
  { evaluators, atLeast, most, minutes }: Kind<'assigned'>,
  path: string,
  known: KnownFields,
): readonly RuleSetProblem[] {
  const enough = Number.isSafeInteger(atLeast) && atLeast >= 1 && atLeast <= new Set(evaluators).size;
  return [
    ...checkWhole(most, path),
    ...(most > 0 ? noProblems : problem('MOST_NOT_POSITIVE', path, { most })),
    ...(enough ? noProblems : problem('EVALUATORS_TOO_FEW', path, { atLeast, evaluators: evaluators.length })),
    ...evaluators.flatMap((field) => {
      const type = known.get(field)?.type;
      if (type === undefined) return problem('UNKNOWN_FIELD', path, { field });
      // Points are hundredths: a count would be read as a hundredth of what was meant.
      return type === 'decimal' ? noProblems : problem('FIELD_TYPE_UNFIT', path, { field });
    }),
    ...checkKind(minutes, ['text'], path, known),
  ];
}

function checkWhole(points: number, path: string): readonly RuleSetProblem[] {
  return Number.isSafeInteger(points) ? noProblems : problem('POINTS_NOT_WHOLE', path);
}

/** A field that must be there and hold values of a kind. */
export function checkKind(
  field: string,
  kinds: readonly ValueKind[],
  path: string,
  known: KnownFields,
): readonly RuleSetProblem[] {
  const definition = known.get(field);
  if (definition === undefined) return problem('UNKNOWN_FIELD', path, { field });
  return kinds.includes(definition.kind) ? noProblems : problem('FIELD_TYPE_UNFIT', path, { field });
}
