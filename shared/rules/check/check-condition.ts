import type { Comparison, Condition, Operator } from '../condition.ts';
import type { KnownField, KnownFields, ValueKind } from './known-fields.ts';
import { canHold, noLimits } from './possible-values.ts';
import { noProblems, problem, type RuleSetProblem } from './rule-set-problem.ts';

/**
 * What cannot be right in a condition: an empty list (which would hold for nobody, or for everybody), a field nobody
 * knows, an operator or value that does not fit the field, comparisons that contradict each other.
 *
 * @param path where the condition stands: `gates[0].condition`
 * @example checkCondition([], 'gates[0].condition', known)[0]?.code // 'CONDITION_EMPTY'
 */
export function checkCondition(condition: Condition, path: string, known: KnownFields): readonly RuleSetProblem[] {
  if (condition.length === 0) return problem('CONDITION_EMPTY', path);
  return condition.flatMap((alternative, row) => {
    if (alternative.length === 0) return problem('CONDITION_EMPTY', `${path}[${row}]`);
    const problems = alternative.flatMap((comparison, line) =>
      checkComparison(comparison, `${path}[${row}][${line}]`, known),
    );
    if (problems.length > 0 || canHold([alternative], known, noLimits)) return problems;
    return problem('CONDITION_IMPOSSIBLE', `${path}[${row}]`, { fields: fieldsOf(alternative) });
  });
}

function fieldsOf(alternative: readonly Comparison[]): string {
  return [...new Set(alternative.map(({ field }) => field))].join(', ');
}

function checkComparison(comparison: Comparison, path: string, known: KnownFields): readonly RuleSetProblem[] {
  const { field, operator } = comparison;
  const definition = known.get(field);
  if (definition === undefined) return problem('UNKNOWN_FIELD', path, { field });
  if (!operatorFits(operator, definition.kind)) return problem('OPERATOR_UNFIT', path, { field, operator });
  if (!valueFits(comparison, definition)) return problem('VALUE_UNFIT', path, { field, operator });
  return unknownChoices(comparison, definition).flatMap((value) => problem('CHOICE_UNKNOWN', path, { field, value }));
}

/**
 * Whether a comparison makes sense of a kind of values.
 *
 * @example operatorFits('atMost', 'flag') // false
 */
export function operatorFits(operator: Operator, kind: ValueKind): boolean {
  switch (operator) {
    case 'isFilled':
    case 'isBlank':
      return true;
    case 'isTrue':
    case 'isFalse':
      return kind === 'flag';
    case 'oneOf':
    case 'noneOf':
      return kind === 'text';
    case 'equals':
    case 'differs':
      return kind !== 'flag';
    default:
      return kind !== 'flag' && kind !== 'text';
  }
}

function valueFits({ operator, value }: Comparison, { kind, type }: KnownField): boolean {
  switch (operator) {
    case 'isTrue':
    case 'isFalse':
    case 'isFilled':
    case 'isBlank':
      return value === undefined;
    case 'oneOf':
    case 'noneOf':
      return Array.isArray(value) && value.length > 0;
    default:
      if (kind === 'number' || kind === 'ratio') return Number.isSafeInteger(value);
      if (type === 'date') return typeof value === 'string' && DAY.test(value);
      if (type === 'moment') return typeof value === 'string' && MOMENT.test(value);
      return typeof value === 'string' && value !== '';
  }
}

function unknownChoices({ value }: Comparison, { type, choices }: KnownField): readonly string[] {
  if (type !== 'choice' || value === undefined) return [];
  const named = typeof value === 'object' ? value : [String(value)];
  return named.filter((name) => !choices.some((choice) => choice.value === name));
}

/** Checks a condition that may be left out. */
export function checkOptionalCondition(
  condition: Condition | null | undefined,
  path: string,
  known: KnownFields,
): readonly RuleSetProblem[] {
  return condition === null || condition === undefined ? noProblems : checkCondition(condition, path, known);
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
