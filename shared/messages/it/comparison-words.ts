import type { FieldValue } from '../../fields/field-definition.ts';
import type { Comparison, Operator } from '../../rules/condition.ts';

/** What words for rules need to know of the fields of a call. */
export interface RuleNaming {
  readonly labelOf: (field: string) => string;
  /** A value of the row as people read it. */
  readonly valueOf: (field: string, value: FieldValue) => string;
  /** A value of the rules: of a ratio it is basis points, where the row holds two integers. */
  readonly thresholdOf: (field: string, value: string | number) => string;
  /** Whether the field is a day or a moment. */
  readonly isTime: (field: string) => boolean;
}

/**
 * A comparison without its field, to follow *serve*: `non oltre 25.000,00 €`, `almeno 18`, `non prima del 01/07/2025`.
 *
 * @example comparisonText({ field: 'isee', operator: 'atMost', value: 2500000 }, naming) // 'non oltre 25.000,00 €'
 */
export function comparisonText({ field, operator, value }: Comparison, naming: RuleNaming): string {
  const text =
    typeof value === 'object'
      ? value.map((one) => naming.thresholdOf(field, one)).join(', ')
      : value === undefined
        ? ''
        : naming.thresholdOf(field, value);
  return `${operatorText(operator, naming.isTime(field))} ${text}`.trim();
}

/**
 * An operator as it stands before its threshold.
 *
 * @example operatorText('atMost', false) // 'non oltre'
 */
export function operatorText(operator: Operator, isTime: boolean): string {
  return (isTime ? { ...words, ...timeWords } : words)[operator];
}

const words: Readonly<Record<Operator, string>> = {
  equals: 'uguale a',
  differs: 'diverso da',
  atMost: 'non oltre',
  lessThan: 'meno di',
  atLeast: 'almeno',
  moreThan: 'oltre',
  oneOf: 'uno fra:',
  noneOf: 'nessuno fra:',
  isTrue: 'sì',
  isFalse: 'no',
  isFilled: 'compilato',
  isBlank: 'non compilato',
};

const timeWords = {
  equals: 'il',
  differs: 'non il',
  atMost: 'non oltre il',
  lessThan: 'prima del',
  atLeast: 'non prima del',
  moreThan: 'dopo il',
} as const;
