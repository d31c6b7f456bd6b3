import type { FieldDefinition } from '../fields/field-definition.ts';
import type { Cents, IsoDate, Points } from '../values/brands.ts';

/**
 * A call's rule set: versioned data that cites act and article for every criterion. Publishing a version freezes it.
 * Staff write it in a worksheet (later), the engine compiles it once and evaluates rows without `eval`.
 */
export interface RuleSet {
  readonly call: string;
  readonly version: number;
  readonly title: string;
  /** The act that approves the rules; `demonstration` marks configuration that no act backs, and screens say so. */
  readonly act: { readonly reference: string; readonly date: IsoDate | null; readonly demonstration: boolean };
  /** Fields read beside the base fields of every application. */
  readonly fields: readonly FieldDefinition[];
  readonly derived: readonly DerivedValue[];
  readonly gates: readonly Gate[];
  /** What leaves an eligible row *con riserva*: it is ranked, and something must still be cleared. */
  readonly reserves: readonly Reserve[];
  readonly groups: readonly CriterionGroup[];
  readonly totalCap: Points | null;
  readonly order: readonly OrderKey[];
  readonly amount: Amount;
  readonly budget: BudgetMode;
}

/** A value computed from fields before gates and criteria; referred to by its id like a field. */
export interface DerivedValue {
  readonly id: string;
  readonly label: string;
  readonly kind: 'ageInYears';
  readonly field: string;
  readonly onDate: IsoDate;
}

export type Operator =
  | 'equals'
  | 'differs'
  | 'atMost'
  | 'lessThan'
  | 'atLeast'
  | 'moreThan'
  | 'oneOf'
  | 'isTrue'
  | 'isFalse';

/** One comparison of a field or derived value. Values are in the field's own unit (cents, years, choice codes). */
export interface Comparison {
  readonly field: string;
  readonly operator: Operator;
  readonly value?: string | number | readonly string[];
}

/** Alternatives of conjunctions: true when at least one inner list is wholly true. */
export type Condition = readonly (readonly Comparison[])[];

/** An eligibility condition. It is asked only where `appliesWhen` (if given) holds. */
export interface Gate {
  readonly code: string;
  /** Why a row that fails is not eligible, in Italian. */
  readonly text: string;
  readonly article: string;
  readonly appliesWhen?: Condition;
  readonly condition: Condition;
}

/** A reserve stands where its condition surely holds; a value it does not find raises none. */
export interface Reserve {
  readonly code: string;
  /** What must be cleared, in Italian. */
  readonly text: string;
  readonly article: string;
  readonly condition: Condition;
}

export interface CriterionGroup {
  readonly id: string;
  readonly label: string;
  readonly cap: Points | null;
  readonly criteria: readonly Criterion[];
}

interface CriterionBase {
  readonly id: string;
  readonly label: string;
  readonly article: string;
  /** A value this criterion needs and does not find: the row is incomplete, or the criterion gives no points. */
  readonly whenMissing: 'incomplete' | 'noPoints';
}

export type Criterion =
  | (CriterionBase & { readonly kind: 'flag'; readonly condition: Condition; readonly points: Points })
  | (CriterionBase & {
      readonly kind: 'choice';
      readonly field: string;
      readonly table: readonly { readonly value: string; readonly points: Points }[];
    })
  | (CriterionBase & {
      readonly kind: 'band';
      readonly field: string;
      readonly bands: readonly Band[];
      /** Declared outcome of a value that no band holds; `null` where the bands leave no gap. */
      readonly outside: Points | null;
    })
  | (CriterionBase & {
      readonly kind: 'perUnit';
      readonly field: string;
      readonly pointsPerUnit: Points;
      readonly cap: Points | null;
    });

/** An interval with explicit ends: *fino a* is closed (`toIncluded`), *oltre* is open. `null` is unbounded. */
export interface Band {
  readonly from: number | null;
  readonly fromIncluded: boolean;
  readonly to: number | null;
  readonly toIncluded: boolean;
  readonly points: Points;
}

/** After these keys come `presentedAt` ascending and then the draw: the order is always total. */
export interface OrderKey {
  readonly by: 'score' | 'field';
  readonly field?: string;
  readonly direction: 'ascending' | 'descending';
  readonly label: string;
}

/** What a funded row receives for the whole benefit. */
export type Amount =
  | { readonly kind: 'fixed'; readonly cents: Cents }
  | {
      readonly kind: 'byProfile';
      readonly field: string;
      readonly table: readonly { readonly value: string; readonly cents: Cents }[];
    };

/** `fullOnly`: in order, stop at the first that does not fit. */
export type BudgetMode = { readonly kind: 'fullOnly' };
