import type { Command } from './command.ts';
import type { Store } from './store.ts';

/**
 * The stored result of a request already done under the same key, or `null`. Ask before checking states: after the
 * first time they have moved. Another body under the key is `IDEMPOTENCY_MISMATCH`.
 */
export function findReplay(store: Store, command: Command): Promise<{ readonly result: unknown } | null> {
  throw new Error(`${store.table} ${command.ambito}`);
}
