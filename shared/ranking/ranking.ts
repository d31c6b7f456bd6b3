import type { FieldValues } from '../fields/field-definition.ts';
import type { Evaluation } from '../rules/evaluation.ts';
import type { Cents, Instant, IstatCode, Points } from '../values/brands.ts';

/** An evaluated application with what the order needs to know of it. */
export interface RankingCandidate {
  readonly evaluation: Evaluation;
  readonly values: FieldValues;
  /** The moment on the Comune's own protocol. */
  readonly presentedAt: Instant;
  readonly comune: IstatCode;
}

export type Outcome = 'funded' | 'waiting' | 'notEligible' | 'incomplete';

export interface RankedEntry {
  readonly rowId: string;
  /** From 1 in each ranking; `null` for who is not eligible or incomplete. */
  readonly place: number | null;
  readonly outcome: Outcome;
  readonly withReserve: boolean;
  readonly score: Points;
  /** What the row is entitled to; `null` for who has no place. */
  readonly amount: Cents | null;
  /** What it receives: less than the amount where the last is paid in part or all are reduced; 0 if not funded. */
  readonly assigned: Cents;
  readonly comune: IstatCode;
  /** Which of the rankings that share the fund; `null` where there is one, or the row says none. */
  readonly ranking: string | null;
  readonly tier: string | null;
  /** An assigned score names no minutes: the ranking cannot be approved. */
  readonly lacksMinutes: boolean;
  /**
   * What put it after the entry above it: `score`, the label of an order key, `presentedAt` or `draw`; empty for the
   * first place and for who has none.
   */
  readonly decidedBy: string;
}

/** One of the rankings, or the only one (`ranking` is `null`), with its part of the money. */
export interface RankingPart {
  readonly ranking: string | null;
  /** Its own budget. */
  readonly budget: Cents;
  /** What overflowed into it from other rankings. */
  readonly received: Cents;
  readonly assigned: Cents;
  /** What it passed on to another ranking. */
  readonly passedOn: Cents;
  readonly funded: number;
  readonly waiting: number;
  /** The row id of the first that the money does not reach; `null` when it reaches all. */
  readonly firstExcluded: string | null;
}

/** A ranking: places first, ranking by ranking, then the incomplete, then the not eligible. */
export interface Ranking {
  readonly entries: readonly RankedEntry[];
  readonly parts: readonly RankingPart[];
  readonly funded: number;
  readonly waiting: number;
  readonly notEligible: number;
  readonly incomplete: number;
  readonly assigned: Cents;
  readonly budget: Cents;
  /** Of the first ranking that the money does not reach to the end. */
  readonly firstExcluded: string | null;
  readonly drawSeed: string;
}
