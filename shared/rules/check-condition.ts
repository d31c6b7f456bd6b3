import { type KnownField, valueKind } from './known-fields.ts';
import type { Comparison, Condition } from './rule-set.ts';
import type { RuleSetProblem } from './rule-set-problem.ts';

/**
 * What cannot be right in a condition: an empty list (which would hold for nobody, or for everybody), a field nobody
 * knows, an operator or value that does not fit the field.
 *
 * @param path where the condition stands: `gates[0].condition`
 * @example checkCondition([], 'gates[0].condition', known)[0]?.code // 'CONDITION_EMPTY'
 */
export function checkCondition(
  condition: Condition,
  path: string,
  known: ReadonlyMap<string, KnownField>,
): readonly RuleSetProblem[] {
  if (condition.length === 0) return [{ code: 'CONDITION_EMPTY', path, facts: {} }];
  return condition.flatMap((alternative, row): readonly RuleSetProblem[] =>
    alternative.length === 0
      ? [{ code: 'CONDITION_EMPTY', path: `${path}[${row}]`, facts: {} }]
      : alternative.flatMap((comparison, line) => checkComparison(comparison, `${path}[${row}][${line}]`, known)),
  );
}

function checkComparison(
  comparison: Comparison,
  path: string,
  known: ReadonlyMap<string, KnownField>,
): readonly RuleSetProblem[] {
  const { field, operator } = comparison;
  const definition = known.get(field);
  if (definition === undefined) return [{ code: 'UNKNOWN_FIELD', path, facts: { field } }];
  if (!operatorFits(comparison, definition)) return [{ code: 'OPERATOR_UNFIT', path, facts: { field, operator } }];
  if (!valueFits(comparison, definition)) return [{ code: 'VALUE_UNFIT', path, facts: { field, operator } }];
  return unknownChoices(comparison, definition).map((value) => ({
    code: 'CHOICE_UNKNOWN',
    path,
    facts: { field, value },
  }));
}

function operatorFits({ operator }: Comparison, { type }: KnownField): boolean {
  const kind = valueKind(type);
  switch (operator) {
    case 'isTrue':
    case 'isFalse':
      return kind === 'flag';
    case 'oneOf':
      return kind === 'text';
    case 'equals':
    case 'differs':
      return kind !== 'flag';
    default:
      return kind === 'number' || kind === 'time';
  }
}

function valueFits({ operator, value }: Comparison, { type }: KnownField): boolean {
  if (operator === 'isTrue' || operator === 'isFalse') return value === undefined;
  if (operator === 'oneOf') return Array.isArray(value) && value.length > 0;
  return valueKind(type) === 'number' ? Number.isSafeInteger(value) : typeof value === 'string' && value !== '';
}

function unknownChoices({ value }: Comparison, { type, choices }: KnownField): readonly string[] {
  if (type !== 'choice' || value === undefined) return [];
  const named = typeof value === 'object' ? value : [String(value)];
  return named.filter((name) => !choices.some((choice) => choice.value === name));
}
