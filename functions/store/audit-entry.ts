import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import * as z from 'zod';
import { instantSchema } from '../../shared/contracts/branded.ts';
import type { Instant } from '../../shared/values/brands.ts';
import type { RawItem } from './read-items.ts';

/** One entry of an audit stream. No personal data: row ids and keyed hashes of contents only. */
export interface AuditEntry {
  readonly seq: number;
  readonly at: Instant;
  readonly actor: string;
  readonly action: string;
  readonly rows: readonly AuditedRow[];
  /** Versions, states, act numbers: what changed, never about whom. */
  readonly facts: AuditFacts;
  readonly previousHash: string;
  /** SHA-256, in hex, of the canonical JSON (RFC 8785) of the entry without this field and with its stream. */
  readonly hash: string;
}

export interface AuditedRow {
  readonly rowId: string;
  readonly contentHash: string;
}

export type AuditFacts = Readonly<Record<string, string | number | null>>;

/** Where a stream stands. Zero entries have seq 0 and a hash of 64 zeros. */
export interface StreamHead {
  readonly stream: string;
  readonly seq: number;
  readonly hash: string;
}

/** What an entry tells, before it takes its place in a stream. */
export type AuditRecord = Omit<AuditEntry, 'seq' | 'previousHash' | 'hash'>;

/** The head of a stream that has no entry yet. */
export function emptyHead(stream: string): StreamHead {
  return { stream, seq: 0, hash: '0'.repeat(64) };
}

/** Chains a record after a head. */
export function chainEntry(head: StreamHead, record: AuditRecord): AuditEntry {
  const unsigned = { ...record, seq: head.seq + 1, previousHash: head.hash };
  return { ...unsigned, hash: entryHash(head.stream, unsigned) };
}

/** The hash that an entry should carry. */
export function entryHash(stream: string, entry: Omit<AuditEntry, 'hash'>): string {
  const { seq, at, actor, action, rows, facts, previousHash } = entry;
  const text = canonicalize({ stream, seq, at, actor, action, rows, facts, previousHash }) ?? '';
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** An entry as the table keeps it: rows in one text, because each attribute and map level costs bytes. */
export function entryItem(entry: AuditEntry): RawItem {
  return { ...entry, rows: entry.rows.map((row) => `${row.rowId} ${row.contentHash}`).join('\n') };
}

/** Reads {@link entryItem} back. */
export function parseEntry(item: RawItem): AuditEntry {
  return entrySchema.parse(item);
}

const entrySchema = z.object({
  seq: z.int(),
  at: instantSchema,
  actor: z.string(),
  action: z.string(),
  rows: z.string().transform((text) =>
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [rowId = '', contentHash = ''] = line.split(' ');
        return { rowId, contentHash };
      }),
  ),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  previousHash: z.string(),
  hash: z.string(),
});
