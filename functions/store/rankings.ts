import type { FieldValues } from '../../shared/fields/field-definition.ts';
import type { RankingState } from '../../shared/lifecycle/ranking-lifecycle.ts';
import type { RankedEntry } from '../../shared/ranking/rank-within-budget.ts';
import type { AmbitoId, CallCode, Cents, Instant, IsoDate, IstatCode } from '../../shared/values/brands.ts';
import type { StreamHead } from './audit.ts';
import type { Command, Done } from './command.ts';
import type { CounterChange } from './counters.ts';
import type { Store } from './store.ts';

/** One row of a ranking with the values its rules read, kept sealed so that it recomputes for ever. */
export interface RankingRow {
  readonly entry: RankedEntry;
  readonly values: FieldValues;
  readonly presentedAt: Instant;
  /** Random, for the public list: cannot be derived from the application. */
  readonly publicCode: string;
}

export interface RankingFigures {
  readonly funded: number;
  readonly waiting: number;
  readonly notEligible: number;
  readonly incomplete: number;
  readonly assigned: Cents;
  readonly budget: Cents;
  readonly firstExcluded: string | null;
  readonly drawSeed: string;
}

export interface RankingApproval {
  readonly actNumber: string;
  readonly actDate: IsoDate;
  readonly approvedBy: string;
  readonly approvedAt: Instant;
}

/** A ranking without its rows. */
export interface RankingHead {
  readonly id: string;
  readonly call: CallCode;
  /** A newer draft replaces a draft, a newer approval an approved ranking. */
  readonly state: RankingState;
  /** For `If-Match`. */
  readonly version: number;
  readonly ruleSetVersion: number;
  readonly ruleSetHash: string;
  readonly figures: RankingFigures;
  readonly rows: number;
  readonly preparedBy: string;
  readonly preparedAt: Instant;
  readonly approval: RankingApproval | null;
  /** SHA-256 of the canonical rows; an approved ranking shows that nothing moved. */
  readonly sha256: string;
  /** Head of the call's audit stream just before this version was written. */
  readonly auditHead: StreamHead;
}

/** Stages the rows in sealed pages, then commits the ranking by one pointer. Rows come in the order of the ranking. */
export function draftRanking(
  store: Store,
  command: Command,
  draft: {
    /** A ULID. */
    readonly id: string;
    readonly call: CallCode;
    readonly ruleSetVersion: number;
    readonly ruleSetHash: string;
    readonly figures: RankingFigures;
    readonly rows: readonly RankingRow[];
  },
): Promise<Done<RankingHead>> {
  throw new Error(`${store.table} ${command.ambito} ${draft.call}`);
}

/** The head, or `null`. */
export function readRanking(store: Store, ambito: AmbitoId, id: string): Promise<RankingHead | null> {
  throw new Error(`${store.table} ${ambito} ${id}`);
}

/** Heads of a call's rankings, newest first. */
export function listRankings(store: Store, ambito: AmbitoId, call: CallCode): Promise<readonly RankingHead[]> {
  throw new Error(`${store.table} ${ambito} ${call}`);
}

/** One page of rows in the order of the ranking. */
export function readRankingPage(
  store: Store,
  request: { readonly ambito: AmbitoId; readonly id: string; readonly cursor: string | null },
): Promise<{ readonly rows: readonly RankingRow[]; readonly cursor: string | null }> {
  throw new Error(`${store.table} ${request.id}`);
}

/** The row of one application in a ranking, or `null`. */
export function readRankingRow(
  store: Store,
  request: {
    readonly ambito: AmbitoId;
    readonly id: string;
    readonly comune: IstatCode | null;
    readonly rowId: string;
  },
): Promise<RankingRow | null> {
  throw new Error(`${store.table} ${request.id}`);
}

/**
 * Approves a draft under `If-Match`. `counters` are its outcomes per Comune, dated the day of approval; those of the
 * ranking it replaces are taken back in the same transaction.
 */
export function approveRanking(
  store: Store,
  command: Command,
  request: {
    readonly id: string;
    readonly version: number | null;
    readonly actNumber: string;
    readonly actDate: IsoDate;
    readonly counters: readonly CounterChange[];
  },
): Promise<Done<RankingHead>> {
  throw new Error(`${store.table} ${command.ambito} ${request.id}`);
}
