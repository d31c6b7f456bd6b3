import * as z from 'zod';
import type { AmbitoId, CallCode, IstatCode } from '../../shared/values/brands.ts';
import type { Page } from './application.ts';
import { type AuditEntry, emptyHead, entryHash, parseEntry, type StreamHead } from './audit-entry.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { keys } from './keys.ts';
import { getItem, queryPage } from './read-items.ts';
import type { Store } from './store.ts';

export type { AuditEntry, StreamHead } from './audit-entry.ts';

export type StreamVerification =
  | { readonly intact: true; readonly head: StreamHead }
  | {
      readonly intact: false;
      readonly head: StreamHead;
      /** The seq where the first thing that does not fit was found, and what it is. */
      readonly brokenAt: number;
      readonly reason: 'missing' | 'edited' | 'reordered' | 'beyondHead' | 'headMismatch';
    };

/** Stream of what a Comune sent for a call. */
export function intakeStream(call: CallCode, comune: IstatCode): string {
  return `intake#${call}#${comune}`;
}

/** Stream of what the office did with a call: publication, rankings, approvals. */
export function callStream(call: CallCode): string {
  return `call#${call}`;
}

/** Stream of one semester report. */
export function reportStream(id: string): string {
  return `report#${id}`;
}

/** The head of a stream, strongly consistent. */
export async function streamHead(store: Store, ambito: AmbitoId, stream: string): Promise<StreamHead> {
  const item = await getItem(store, keys.streamHead(ambito, stream));
  return item === null ? emptyHead(stream) : { stream, ...headSchema.parse(item) };
}

/** The hash of the entry where a printed head says the stream stood, or `null` when there is no such entry. */
export async function readEntryHash(store: Store, ambito: AmbitoId, printed: StreamHead): Promise<string | null> {
  if (printed.seq === 0) return emptyHead(printed.stream).hash;
  const item = await getItem(store, keys.auditEntry(ambito, printed.stream, printed.seq));
  return item === null ? null : parseEntry(item).hash;
}

/** Entries of a stream, oldest first. */
export async function readStream(
  store: Store,
  request: {
    readonly ambito: AmbitoId;
    readonly stream: string;
    readonly cursor: string | null;
    readonly limit: number;
  },
): Promise<Page<AuditEntry>> {
  const pk = keys.audit(request.ambito, request.stream);
  const secrets = await store.keyring.keysOf(request.ambito);
  const after = request.cursor === null ? undefined : decodeCursor(secrets, pk, request.cursor);
  const page = await queryPage(store, { pk, after, limit: request.limit });
  return {
    items: page.items.map(parseEntry),
    cursor: page.after === null ? null : encodeCursor(secrets, pk, page.after),
  };
}

/** Walks the whole stream from its first entry to the head and says where it breaks, if it does. */
export async function verifyStream(store: Store, ambito: AmbitoId, stream: string): Promise<StreamVerification> {
  // The head is read first: entries added meanwhile are beyond it and none of this verification's business.
  const head = await streamHead(store, ambito, stream);
  const pk = keys.audit(ambito, stream);
  let previous = emptyHead(stream);
  let after: string | undefined;
  do {
    const page = await queryPage(store, { pk, after });
    for (const item of page.items) {
      const entry = parseEntry(item);
      if (entry.seq > head.seq && previous.seq === head.seq) return verdictAtHead(store, { ambito, head, previous });
      const reason = misfit(stream, previous, entry);
      if (reason !== null || item.sk !== keys.auditEntry(ambito, stream, entry.seq).sk) {
        return { intact: false, head, brokenAt: previous.seq + 1, reason: reason ?? 'reordered' };
      }
      previous = { stream, seq: entry.seq, hash: entry.hash };
    }
    after = page.after ?? undefined;
  } while (after !== undefined);
  return verdictAtHead(store, { ambito, head, previous });
}

function misfit(stream: string, previous: StreamHead, entry: AuditEntry): 'missing' | 'edited' | 'reordered' | null {
  if (entryHash(stream, entry) !== entry.hash) return 'edited';
  if (entry.seq > previous.seq + 1) return 'missing';
  if (entry.seq !== previous.seq + 1 || entry.previousHash !== previous.hash) return 'reordered';
  return null;
}

async function verdictAtHead(
  store: Store,
  walk: { readonly ambito: AmbitoId; readonly head: StreamHead; readonly previous: StreamHead },
): Promise<StreamVerification> {
  const { head, previous } = walk;
  if (previous.seq < head.seq) return { intact: false, head, brokenAt: previous.seq + 1, reason: 'missing' };
  if (previous.hash !== head.hash) return { intact: false, head, brokenAt: head.seq, reason: 'headMismatch' };
  const now = await streamHead(store, walk.ambito, head.stream);
  const beyond = await getItem(store, keys.auditEntry(walk.ambito, head.stream, now.seq + 1));
  // Entry and head are written together: one beyond a head that has not moved since was smuggled in.
  if (beyond !== null && (await streamHead(store, walk.ambito, head.stream)).seq === now.seq) {
    return { intact: false, head, brokenAt: now.seq + 1, reason: 'beyondHead' };
  }
  return { intact: true, head };
}

const headSchema = z.object({ seq: z.int(), hash: z.string() });
