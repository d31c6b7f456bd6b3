import type { IsoDate } from '../values/brands.ts';

interface DerivedBase {
  readonly id: string;
  /** What people read: *Età alla chiusura del bando*. */
  readonly label: string;
}

/** The day a length of time is measured on: written in the rules, or read in another date of the row. */
export type DayReference = { readonly date: IsoDate } | { readonly field: string };

/**
 * A value computed from fields, or from derived values listed before it; referred to by its id like a field. Where it
 * cannot be computed it is missing, and what must be filled in is the field it rests on.
 *
 * - `ageInYears`, `completedYears`, `completedMonths`: from the date in `field` to the day in `on`, never below 0;
 * - `ratio`: `field` ÷ `by`, kept as two integers; `whenByIsZero` says what a division by zero is (DOMAIN C.8);
 * - `count`: how many of the flags are *sì*; `min`, `max`, `sum`: of numbers of one kind.
 *   `blanks` says what a blank among them means: the whole is missing, or the blank is left out.
 */
export type DerivedValue = DerivedBase &
  (
    | {
        readonly kind: 'ageInYears' | 'completedYears' | 'completedMonths';
        readonly field: string;
        readonly on: DayReference;
      }
    | {
        readonly kind: 'ratio';
        readonly field: string;
        readonly by: string;
        readonly whenByIsZero: 'aboveAny' | 'missing';
      }
    | {
        readonly kind: 'count' | 'min' | 'max' | 'sum';
        readonly fields: readonly string[];
        readonly blanks: 'missing' | 'leftOut';
      }
  );
