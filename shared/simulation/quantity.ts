import type { Operator } from '../rules/condition.ts';
import type { Interval } from '../rules/interval.ts';

/** How a quantity is written and read: money, points, a share, a length of time, a count, a measure, a day, a moment. */
export type QuantityUnit = 'euro' | 'points' | 'percent' | 'years' | 'months' | 'whole' | 'decimal' | 'date' | 'moment';

/** In the rule set's own unit: cents, hundredths of a point, basis points, ISO text; `null` is a cap that is not there. */
export type QuantityValue = number | string | null;

/** What a quantity is within its rule; the words for it are in `shared/messages`. */
export type QuantityRole =
  /** Of a comparison; `asks` is false where the comparison only says to whom the rule applies. */
  | { readonly kind: 'threshold'; readonly field: string; readonly operator: Operator; readonly asks: boolean }
  | {
      readonly kind: 'bandEnd';
      readonly field: string;
      readonly side: 'from' | 'to';
      readonly included: boolean;
      /** Which band, from 1 for the lowest. */
      readonly number: number;
    }
  | { readonly kind: 'ofBand'; readonly field: string; readonly band: Interval }
  | { readonly kind: 'outside'; readonly field: string }
  | { readonly kind: 'ofChoice'; readonly field: string; readonly choice: string }
  | { readonly kind: 'perUnit'; readonly field: string; readonly every: number }
  | { readonly kind: 'unit'; readonly field: string }
  | { readonly kind: 'share'; readonly field: string }
  | { readonly kind: 'lineAt'; readonly field: string; readonly side: 'from' | 'to' }
  | { readonly kind: 'lineGives'; readonly side: 'from' | 'to' | 'below' | 'above' }
  | {
      readonly kind:
        | 'points'
        | 'cap'
        | 'periodFrom'
        | 'periodTo'
        | 'mostPoints'
        | 'evaluators'
        | 'amount'
        | 'monthly'
        | 'mostMonths'
        | 'budget'
        | 'places'
        | 'referenceDay';
    };

/** One number or day of a rule set that may be tried at another value. */
export interface Quantity {
  /** Where it stands: `gates[3].condition[0][0].value`; the call's own budget is `budgetOfCall`. */
  readonly path: string;
  /** Other places that move with it: the beginning of the band that begins where this one ends, at `offset` from it. */
  readonly movesWith: readonly { readonly path: string; readonly offset: number }[];
  readonly role: QuantityRole;
  readonly unit: QuantityUnit;
  readonly value: QuantityValue;
  /** Which part of the rule, in the rule set's own words (an alternative, a choice); empty where the rule is one. */
  readonly partOf: string;
}

/** A rule with the quantities it holds, for a person to choose from. */
export interface AdjustableRule {
  readonly kind: 'budget' | 'gate' | 'reserve' | 'tier' | 'criterion' | 'group' | 'total' | 'amount' | 'derived';
  /** `groups[0].criteria[2]`. */
  readonly path: string;
  /** The rule set's own name for it; empty for budget, amount and the total cap, which have none. */
  readonly title: string;
  readonly quantities: readonly Quantity[];
}

/** The path of the call's budget, which is not in the rule set. */
export const budgetPath = 'budgetOfCall';
