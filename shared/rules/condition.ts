export type Operator =
  | 'equals'
  | 'differs'
  | 'atMost'
  | 'lessThan'
  | 'atLeast'
  | 'moreThan'
  | 'oneOf'
  | 'noneOf'
  | 'isTrue'
  | 'isFalse'
  | 'isFilled'
  | 'isBlank';

/**
 * One comparison of a field or derived value. Values are in the field's own unit: cents, years, choice codes, basis points
 * for a ratio (14% is 1400).
 */
export interface Comparison {
  readonly field: string;
  readonly operator: Operator;
  readonly value?: string | number | readonly string[];
}

/** Alternatives of conjunctions: true when at least one inner list is wholly true. */
export type Condition = readonly (readonly Comparison[])[];
