import type { FieldValue } from '../fields/field-definition.ts';
import type { Cents, Points } from '../values/brands.ts';

/** `withReserve`: eligible, but something must still be cleared (an ISEE with discrepancies). */
export type Eligibility = 'eligible' | 'withReserve' | 'incomplete' | 'notEligible';

/** One criterion's explanation: the input as read, the points given and the article they come from. */
export interface ExplanationLine {
  readonly criterion: string;
  readonly label: string;
  readonly article: string;
  /** Field ids and the values read, in the order of the criterion. */
  readonly inputs: readonly { readonly field: string; readonly value: FieldValue }[];
  readonly points: Points;
  /** Points before a cap of the criterion or of its group took some away; equal to `points` otherwise. */
  readonly pointsBeforeCap: Points;
  readonly group: string;
  /** The label of the alternative that gave the points, where the criterion takes the best of several. */
  readonly chosen?: string;
  /** The minutes an assigned score rests on; `null` where none is named: the ranking cannot be approved. */
  readonly minutes?: string | null;
}

/** Why a row is not eligible, or what leaves it with reserve. */
export interface GateReason {
  readonly code: string;
  readonly text: string;
  readonly article: string;
}

/** The outcome of one row under one version of the rules. Lines sum to the score (promise 9). */
export interface Evaluation {
  readonly rowId: string;
  readonly ruleSet: { readonly call: string; readonly version: number };
  readonly eligibility: Eligibility;
  /** Every gate the row fails, then every reserve it has. */
  readonly reasons: readonly GateReason[];
  /** Fields a gate or criterion needs and did not find. */
  readonly missing: readonly string[];
  readonly lines: readonly ExplanationLine[];
  readonly score: Points;
  /** The id of the row's tier; `null` where it belongs to none or the rules have none. */
  readonly tier: string | null;
  /** Which of the rankings that share the fund; `null` where there is one, or the row says none. */
  readonly ranking: string | null;
  /** What the row receives if it is funded; `null` where it cannot be (incomplete or not eligible). */
  readonly amount: Cents | null;
}
