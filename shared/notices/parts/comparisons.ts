import type { Comparison } from '../../rules/condition.ts';

/**
 * Comparisons as a notice says them. Values are in the field's own unit: cents, years, basis points of a ratio.
 *
 * @example [[isTrue('l104Severe'), atMost('isee', 25_000_00)]]
 */
export function isTrue(field: string): Comparison {
  return { field, operator: 'isTrue' };
}

/** The answer is no; a blank is not an answer. */
export function isFalse(field: string): Comparison {
  return { field, operator: 'isFalse' };
}

/** *Fino a*, the value included. */
export function atMost(field: string, value: number | string): Comparison {
  return { field, operator: 'atMost', value };
}

/** *Da*, the value included. */
export function atLeast(field: string, value: number | string): Comparison {
  return { field, operator: 'atLeast', value };
}

/** *Oltre*, the value left out. */
export function moreThan(field: string, value: number | string): Comparison {
  return { field, operator: 'moreThan', value };
}

/** *Meno di*, the value left out. */
export function lessThan(field: string, value: number | string): Comparison {
  return { field, operator: 'lessThan', value };
}

/** One choice of a field. */
export function equals(field: string, value: string | number): Comparison {
  return { field, operator: 'equals', value };
}

/** One of several choices or Comuni. */
export function oneOf(field: string, value: readonly string[]): Comparison {
  return { field, operator: 'oneOf', value };
}
