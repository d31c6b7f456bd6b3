/** One line of the tables of speed. */
export interface BenchFigure {
  readonly name: string;
  /** Ours divided by the other's in the same run, or the value divided by its limit. */
  readonly ratio: number;
  /** The ratio may be at most this. */
  readonly budget: number;
  /** What it is measured against. */
  readonly against: string;
}
