import type { Comparison } from '../condition.ts';
import type { KnownField } from './known-fields.ts';
import type { PossibleValues } from './possible-values.ts';

/**
 * The values of a field that also meet a comparison. All but *is blank* ask a value that is there.
 *
 * @example limitByComparison({ field: 'isee', operator: 'atMost', value: 100 }, isee, anyValue).to // 100
 */
export function limitByComparison(
  { operator, value }: Comparison,
  definition: KnownField,
  values: PossibleValues,
): PossibleValues {
  if (operator === 'isBlank') return { ...values, mayBeFilled: false };
  const filled: PossibleValues = { ...values, mayBeBlank: false };
  switch (operator) {
    case 'isFilled':
      return filled;
    case 'isTrue':
    case 'isFalse':
      return { ...filled, flags: new Set([...values.flags].filter((flag) => flag === (operator === 'isTrue'))) };
    case 'oneOf':
      return withTexts(filled, Array.isArray(value) ? value : []);
    case 'noneOf':
      return withoutTexts(filled, Array.isArray(value) ? value : []);
    case 'equals':
      return definition.kind === 'text'
        ? withTexts(filled, [String(value)])
        : between(filled, atScale(value, definition), atScale(value, definition));
    case 'differs':
      return definition.kind === 'text' ? withoutTexts(filled, [String(value)]) : filled;
    default:
      return beyond(operator, atScale(value, definition), filled);
  }
}

function beyond(
  operator: 'atMost' | 'lessThan' | 'atLeast' | 'moreThan',
  threshold: number,
  values: PossibleValues,
): PossibleValues {
  switch (operator) {
    case 'atMost':
      return between(values, Number.NEGATIVE_INFINITY, threshold);
    case 'lessThan':
      return between(values, Number.NEGATIVE_INFINITY, threshold - 1);
    case 'atLeast':
      return between(values, threshold, Number.POSITIVE_INFINITY);
    case 'moreThan':
      return between(values, threshold + 1, Number.POSITIVE_INFINITY);
  }
}

function between(values: PossibleValues, from: number, to: number): PossibleValues {
  return { ...values, from: Math.max(values.from, from), to: Math.min(values.to, to) };
}

function withTexts(values: PossibleValues, texts: readonly string[]): PossibleValues {
  const allowed = texts.filter((text) => (values.texts?.has(text) ?? true) && !values.notTexts.has(text));
  return { ...values, texts: new Set(allowed) };
}

function withoutTexts(values: PossibleValues, texts: readonly string[]): PossibleValues {
  const notTexts = new Set([...values.notTexts, ...texts]);
  const left = values.texts === null ? null : new Set([...values.texts].filter((text) => !notTexts.has(text)));
  return { ...values, texts: left, notTexts };
}

/** A value among whole numbers: of a ratio its key, of a day the number of days, of a moment the seconds. */
export function atScale(value: Comparison['value'], { kind, type }: KnownField): number {
  if (kind === 'ratio') return 2 * Number(value);
  if (kind === 'time')
    return Date.parse(String(value)) / (type === 'date' ? MILLISECONDS_A_DAY : MILLISECONDS_A_SECOND);
  return Number(value);
}

const MILLISECONDS_A_DAY = 86_400_000;
const MILLISECONDS_A_SECOND = 1000;
