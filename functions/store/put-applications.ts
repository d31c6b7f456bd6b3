import type { AmbitoId } from '../../shared/values/brands.ts';
import type { ApplicationChunk, RowOutcome } from './application.ts';
import type { Command, Done } from './command.ts';
import type { Store } from './store.ts';

/** At most this many rows in one transaction. */
export const chunkLimit = 45;

/**
 * Receives a chunk of rows of one Comune in one transaction: applications, guards, counters, audit entry and the record
 * of the idempotency key. Refused rows are reported, the others are written; the same content again writes nothing.
 */
export function putApplications(
  store: Store,
  command: Command,
  chunk: ApplicationChunk,
): Promise<Done<readonly RowOutcome[]>> {
  throw new Error(`${store.table} ${command.ambito} ${chunk.call}`);
}

/** What {@link putApplications} would do with the rows, of any number, without writing. */
export function previewApplications(
  store: Store,
  ambito: AmbitoId,
  chunk: ApplicationChunk,
): Promise<readonly RowOutcome[]> {
  throw new Error(`${store.table} ${ambito} ${chunk.call}`);
}
