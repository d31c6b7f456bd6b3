import type { DerivedValue } from '../derived-value.ts';
import type { RuleSet } from '../rule-set.ts';
import { checkKind } from './check-criterion.ts';
import { reservedIds } from './check-fields.ts';
import { derivedField, fieldsBefore, type KnownFields } from './known-fields.ts';
import { noProblems, problem, type RuleSetProblem } from './rule-set-problem.ts';

/**
 * What cannot be right in derived values: one that rests on a field nobody knows or on a value computed after it, on
 * fields of another kind, or on none.
 *
 * @example checkDerived(ruleSet) // []
 */
export function checkDerived(ruleSet: Pick<RuleSet, 'fields' | 'derived'>): readonly RuleSetProblem[] {
  const known = fieldsBefore(ruleSet);
  return ruleSet.derived.flatMap((value, index) => {
    const path = `derived[${index}]`;
    const problems = [
      ...(known.has(value.id) || reservedIds.has(value.id)
        ? problem('DUPLICATE_ID', path, { id: value.id })
        : noProblems),
      ...checkSources(value, path, known),
    ];
    known.set(value.id, derivedField(value, known));
    return problems;
  });
}

function checkSources(value: DerivedValue, path: string, known: KnownFields): readonly RuleSetProblem[] {
  switch (value.kind) {
    case 'ageInYears':
    case 'completedYears':
    case 'completedMonths':
      return [
        ...checkKind(value.field, ['time'], path, known),
        ...('field' in value.on ? checkKind(value.on.field, ['time'], path, known) : noProblems),
      ];
    case 'ratio':
      return [...checkKind(value.field, ['number'], path, known), ...checkKind(value.by, ['number'], path, known)];
    default:
      return checkTerms(value, path, known);
  }
}

/** Counts are of flags; sums of numbers; the least and the greatest of days too. All of one kind. */
function checkTerms(
  { kind, fields }: Extract<DerivedValue, { fields: readonly string[] }>,
  path: string,
  known: KnownFields,
): readonly RuleSetProblem[] {
  const [first] = fields;
  if (first === undefined) return problem('SOURCES_MISSING', path);
  const kinds =
    kind === 'count' ? (['flag'] as const) : kind === 'sum' ? (['number'] as const) : (['number', 'time'] as const);
  const unfit = fields.flatMap((field) => checkKind(field, kinds, path, known));
  if (unfit.length > 0) return unfit;
  const odd = fields.find((field) => known.get(field)?.type !== known.get(first)?.type);
  return odd === undefined ? noProblems : problem('FIELD_TYPE_UNFIT', path, { field: odd });
}
