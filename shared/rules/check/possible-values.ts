import type { Comparison, Condition } from '../condition.ts';
import type { KnownField, KnownFields } from './known-fields.ts';
import { limitByComparison } from './limit-by-comparison.ts';

/** The values a field may still take: whole numbers between two ends, some texts, yes or no, filled or not. */
export interface PossibleValues {
  /** Money in cents, ratios as `ratioKey`, days and moments as numbers of days and seconds. */
  readonly from: number;
  readonly to: number;
  /** `null` is any text. */
  readonly texts: ReadonlySet<string> | null;
  readonly notTexts: ReadonlySet<string>;
  readonly flags: ReadonlySet<boolean>;
  readonly mayBeBlank: boolean;
  readonly mayBeFilled: boolean;
}

/** What is known of the values of some fields; a field that is not there may hold anything. */
export type Limits = ReadonlyMap<string, PossibleValues>;

export const noLimits: Limits = new Map();

/** A field nothing is known of. */
export const anyValue: PossibleValues = {
  from: Number.NEGATIVE_INFINITY,
  to: Number.POSITIVE_INFINITY,
  texts: null,
  notTexts: new Set(),
  flags: new Set([true, false]),
  mayBeBlank: true,
  mayBeFilled: true,
};

/**
 * Whether a condition can hold for any row within the limits. It judges each field on its own: it never calls impossible
 * what is possible.
 *
 * @example canHold([[isee atMost 5, isee atLeast 10]], known, noLimits) // false
 */
export function canHold(condition: Condition, known: KnownFields, limits: Limits): boolean {
  return condition.some((alternative) => limitBy(alternative, known, limits) !== null);
}

/** The limits where all these comparisons hold as well; `null` where no row can meet them together. */
export function limitBy(comparisons: readonly Comparison[], known: KnownFields, limits: Limits): Limits | null {
  const narrowed = new Map(limits);
  for (const comparison of comparisons) {
    const { field } = comparison;
    const definition = known.get(field);
    if (definition === undefined) continue;
    const values = limitByComparison(comparison, definition, narrowed.get(field) ?? anyValue);
    if (isEmpty(values, definition)) return null;
    narrowed.set(field, values);
  }
  return narrowed;
}

function isEmpty(values: PossibleValues, { kind }: KnownField): boolean {
  return !values.mayBeBlank && !(values.mayBeFilled && holdsSomething(values, kind));
}

function holdsSomething({ from, to, texts, flags }: PossibleValues, kind: KnownField['kind']): boolean {
  if (kind === 'flag') return flags.size > 0;
  if (kind === 'text') return texts === null || texts.size > 0;
  return from <= to;
}
