/** An interval with explicit ends: *fino a* is closed (`toIncluded`), *oltre* is open. `null` is unbounded. */
export interface Interval {
  /** In the field's own unit: cents, completed years; of a ratio basis points. */
  readonly from: number | null;
  readonly fromIncluded: boolean;
  readonly to: number | null;
  readonly toIncluded: boolean;
}
