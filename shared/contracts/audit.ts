import * as z from 'zod';
import { instantSchema } from './branded.ts';

/** One entry of an audit stream: who did what to which rows, chained by hash. No personal data. */
export const auditEntrySchema = z.object({
  seq: z.int(),
  at: instantSchema,
  actor: z.string(),
  action: z.string(),
  rows: z.array(z.object({ rowId: z.string(), contentHash: z.string() })).readonly(),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  previousHash: z.string(),
  hash: z.string(),
});

export const auditPageSchema = z.object({
  stream: z.string(),
  items: z.array(auditEntrySchema).readonly(),
  cursor: z.string().nullable(),
});

/** `firstBroken` names the entry from which the chain no longer holds; null when it holds. */
export const auditVerificationSchema = z.object({
  stream: z.string(),
  intact: z.boolean(),
  entries: z.int(),
  head: z.string(),
  firstBroken: z.int().nullable(),
  reason: z.enum(['missing', 'edited', 'reordered', 'beyondHead', 'headMismatch']).nullable(),
});
