import * as z from 'zod';
import {
  callCodeSchema,
  cellValueSchema,
  centsSchema,
  instantSchema,
  isoDateSchema,
  istatCodeSchema,
} from '../../shared/contracts/branded.ts';
import { rankedEntrySchema, rankingPartSchema } from '../../shared/contracts/evaluations.ts';
import type { FieldValues } from '../../shared/fields/field-definition.ts';
import { type RankingState, rankingStates } from '../../shared/lifecycle/ranking-lifecycle.ts';
import type { RankedEntry, RankingPart } from '../../shared/ranking/ranking.ts';
import type { CallCode, Cents, Instant, IsoDate } from '../../shared/values/brands.ts';
import type { StreamHead } from './audit-entry.ts';
import { counterKinds } from './counter-kinds.ts';
import type { CounterChange } from './counter-updates.ts';

/** One row of a ranking with the values its rules read, kept sealed so that it recomputes for ever. */
export interface RankingRow {
  readonly entry: RankedEntry;
  readonly values: FieldValues;
  readonly presentedAt: Instant;
  /** False of an application that had to be mended first; `null` in rankings kept before this was noted. */
  readonly isComplete: boolean | null;
  /** The number on the Comune's own protocol when the ranking was made. */
  readonly protocolNumber: string | null;
  /** Random, for the public list: cannot be derived from the application. */
  readonly publicCode: string;
}

export interface RankingFigures {
  readonly funded: number;
  readonly waiting: number;
  readonly notEligible: number;
  readonly incomplete: number;
  /** Applications whose assigned score names no minutes: approval waits for them. */
  readonly lackingMinutes: number;
  readonly assigned: Cents;
  readonly budget: Cents;
  readonly firstExcluded: string | null;
  readonly parts: readonly RankingPart[];
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
  /** SHA-256 of the canonical JSON of all rows: shows that nothing moved. */
  readonly sha256: string;
  /** Head of the call's audit stream just before the draft or the approval was written. */
  readonly auditHead: StreamHead;
}

/** A head as the table keeps it: with what its approval counted, to be taken back when another replaces it. */
export interface StoredRankingHead extends RankingHead {
  readonly counted: readonly CounterChange[];
}

/** Reads a head back, from the table or from the record of a request. */
export function parseRankingHead(stored: unknown): RankingHead {
  return headSchema.parse(stored);
}

/** The same with what it counted. */
export function parseStoredRankingHead(stored: unknown): StoredRankingHead {
  return storedHeadSchema.parse(stored);
}

/** Reads the rows of one page back. */
export function parseRankingRows(stored: unknown): readonly RankingRow[] {
  return z.array(rowSchema).parse(stored);
}

/** Refuses, before anything is written, a ranking that could never be read again. The error names the row, no values. */
export function requireReadable(ranking: {
  readonly figures: RankingFigures;
  readonly rows: readonly RankingRow[];
}): void {
  for (const row of ranking.rows) {
    const { comune, rowId } = row.entry;
    requireParsed(rowSchema.safeParse(row), `row ${rowId} of ${comune}`);
  }
  requireParsed(headSchema.shape.figures.safeParse(ranking.figures), 'the figures');
}

function requireParsed(parsed: z.ZodSafeParseResult<unknown>, what: string): void {
  if (parsed.success) return;
  const places = parsed.error.issues.map(({ path }) => path.join('.'));
  throw new Error(`The ranking could not be read back: ${what}, ${places.join(', ')}`);
}

const rowSchema = z.object({
  entry: rankedEntrySchema,
  values: z.record(z.string(), cellValueSchema),
  presentedAt: instantSchema,
  isComplete: z.boolean().nullable().default(null),
  protocolNumber: z.string().nullable(),
  publicCode: z.string(),
});

const headSchema = z.object({
  id: z.string(),
  call: callCodeSchema,
  state: z.enum(rankingStates),
  version: z.int(),
  ruleSetVersion: z.int(),
  ruleSetHash: z.string(),
  figures: z.object({
    funded: z.int(),
    waiting: z.int(),
    notEligible: z.int(),
    incomplete: z.int(),
    lackingMinutes: z.int(),
    assigned: centsSchema,
    budget: centsSchema,
    firstExcluded: z.string().nullable(),
    parts: z.array(rankingPartSchema),
    drawSeed: z.string(),
  }),
  rows: z.int(),
  preparedBy: z.string(),
  preparedAt: instantSchema,
  approval: z
    .object({
      actNumber: z.string(),
      actDate: isoDateSchema,
      approvedBy: z.string(),
      approvedAt: instantSchema,
    })
    .nullable(),
  sha256: z.string(),
  auditHead: z.object({ stream: z.string(), seq: z.int(), hash: z.string() }),
});

const storedHeadSchema = headSchema.extend({
  counted: z.array(
    z.object({
      call: callCodeSchema,
      comune: istatCodeSchema,
      day: isoDateSchema,
      movements: z.partialRecord(z.enum(counterKinds), z.int()),
    }),
  ),
});
