import type { IsoDate, Points } from '../values/brands.ts';
import type { Condition } from './condition.ts';
import type { Interval } from './interval.ts';

export interface CriterionGroup {
  readonly id: string;
  readonly label: string;
  readonly cap: Points | null;
  readonly criteria: readonly Criterion[];
}

/** Points that one thing in the row decides. */
export type PointsRule =
  | { readonly kind: 'flag'; readonly condition: Condition; readonly points: Points }
  | {
      readonly kind: 'choice';
      readonly field: string;
      readonly table: readonly { readonly value: string; readonly points: Points }[];
    }
  | {
      readonly kind: 'band';
      readonly field: string;
      readonly bands: readonly Band[];
      /** Declared outcome of a value that no band holds; `null` where the bands leave no gap. */
      readonly outside: Points | null;
    }
  | {
      readonly kind: 'perUnit';
      readonly field: string;
      readonly pointsPerUnit: Points;
      /** One unit, in the field's own measure: 1 child, 100000 cents. Only whole units count. */
      readonly every: number;
      readonly cap: Points | null;
    };

export interface Band extends Interval {
  readonly points: Points;
}

interface Named {
  readonly id: string;
  readonly label: string;
  readonly article: string;
}

/** One of the situations of a `best` criterion. */
export type Alternative = Named & PointsRule;

/**
 * A criterion of any kind.
 *
 * - `best`: of its alternatives only the one that gives most; where blanks give no points, an alternative left blank gives
 *   none and the others still do;
 * - `penalty`: negative points where the day in `field` lies within the period, both ends included;
 * - `assigned` (*punteggio assegnato*): the mean of what the evaluators gave (an UVM), half-up to the hundredth, with the
 *   reference to their minutes, without which the ranking is not approved. A score above `most`, or below 0, is no score.
 */
export type Criterion = Named & {
  /** A value this criterion needs and does not find: the row is incomplete, or the criterion gives no points. */
  readonly whenMissing: 'incomplete' | 'noPoints';
} & (
    | PointsRule
    | { readonly kind: 'best'; readonly alternatives: readonly Alternative[] }
    | {
        readonly kind: 'penalty';
        readonly field: string;
        readonly from: IsoDate;
        readonly to: IsoDate;
        readonly points: Points;
      }
    | {
        readonly kind: 'assigned';
        /** One field an evaluator, each a number in hundredths of a point. */
        readonly evaluators: readonly string[];
        /** How many of them must have given a score. */
        readonly atLeast: number;
        readonly most: Points;
        /** The text field that names the minutes. */
        readonly minutes: string;
      }
  );
