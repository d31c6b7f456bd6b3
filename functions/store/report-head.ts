import * as z from 'zod';
import { instantSchema, isoDateSchema } from '../../shared/contracts/branded.ts';
import { type ReportState, reportStates } from '../../shared/lifecycle/report-lifecycle.ts';
import type { Instant, IsoDate } from '../../shared/values/brands.ts';
import type { StreamHead } from './audit-entry.ts';

/** The number and moment that prove a submission. */
export interface Receipt {
  /** `2026/000001`, in sequence within the Ambito and the year. */
  readonly number: string;
  readonly reportId: string;
  readonly sha256: string;
  readonly submittedBy: string;
  readonly submittedAt: Instant;
  /** Head of the report's audit stream just before the submission. */
  readonly auditHead: StreamHead;
}

/** A semester report without its sheets. */
export interface ReportHead {
  readonly id: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly state: ReportState;
  /** For `If-Match`: grows with every change. */
  readonly version: number;
  /** 1, then one more for each correction after submission. */
  readonly edition: number;
  /** The report this one corrects. */
  readonly corrects: string | null;
  readonly preparedBy: string;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
  readonly receipt: Receipt | null;
  /** Registration and delivery: `protocolNumber`, `protocolDate`, … */
  readonly facts: Readonly<Record<string, string | number | null>>;
}

/** A head as the table keeps it: with where its content lies. */
export interface StoredReportHead extends ReportHead {
  readonly content: StagedContent;
}

/** Content in pages under one id; the head that names it makes it real. */
export interface StagedContent {
  readonly id: string;
  readonly pages: number;
}

/** Reads a head back, from the table or from the record of a request. */
export function parseReportHead(stored: unknown): ReportHead {
  return headSchema.parse(stored);
}

/** The same with where its content lies. */
export function parseStoredReportHead(stored: unknown): StoredReportHead {
  return headSchema.extend({ content: stagedSchema }).parse(stored);
}

/** Reads back what the record of a request keeps of a new report. */
export function parseKept(stored: unknown): { readonly head: ReportHead; readonly told: StagedContent } {
  return z.object({ head: headSchema, told: stagedSchema }).parse(stored);
}

const stagedSchema = z.object({ id: z.string(), pages: z.int() });

const receiptSchema = z.object({
  number: z.string(),
  reportId: z.string(),
  sha256: z.string(),
  submittedBy: z.string(),
  submittedAt: instantSchema,
  auditHead: z.object({ stream: z.string(), seq: z.int(), hash: z.string() }),
});

const headSchema = z.object({
  id: z.string(),
  from: isoDateSchema,
  to: isoDateSchema,
  state: z.enum(reportStates),
  version: z.int(),
  edition: z.int(),
  corrects: z.string().nullable(),
  preparedBy: z.string(),
  createdAt: instantSchema,
  changedAt: instantSchema,
  receipt: receiptSchema.nullable(),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
});
