import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import * as z from 'zod';
import type { Clock } from './clock.ts';
import type { Command, Idempotency } from './command.ts';
import { StoreError } from './errors.ts';
import { type Key, keys } from './keys.ts';
import { getItem, type RawItem } from './read-items.ts';
import type { Store } from './store.ts';

/** How long an answer is kept: a day is promised, a second one is margin. */
const keptForSeconds = 48 * 3600;

/**
 * The stored result of a request already done under the same key, or `null`. Ask before checking states: after the
 * first time they have moved. Another body under the key is `IDEMPOTENCY_MISMATCH`.
 */
export async function findReplay(store: Store, command: Command): Promise<{ readonly result: unknown } | null> {
  if (command.idempotency === null) return null;
  const item = await getItem(store, requestKey(command, command.idempotency));
  if (item === null) return null;
  const record = recordSchema.parse(item);
  if (record.expiresAt <= seconds(store.clock)) return null;
  if (record.bodyHash !== command.idempotency.bodyHash) {
    throw new StoreError('IDEMPOTENCY_MISMATCH', 'this key was used for another body');
  }
  const text = inflateRawSync(record.result).toString('utf8');
  return { result: JSON.parse(text) };
}

/** The record that makes a request's repetition answer the same; its condition fails if there is one still valid. */
export function requestRecord(
  clock: Clock,
  command: Command,
  idempotency: Idempotency,
  result: unknown,
): { readonly item: Key & RawItem; readonly condition: string; readonly values: RawItem } {
  const now = seconds(clock);
  return {
    item: {
      ...requestKey(command, idempotency),
      bodyHash: idempotency.bodyHash,
      // Deflated because row ids repeat little but everything around them does, and bytes are write units.
      result: deflateRawSync(Buffer.from(JSON.stringify(result ?? null), 'utf8')),
      expiresAt: now + keptForSeconds,
    },
    condition: 'attribute_not_exists(pk) OR expiresAt <= :now',
    values: { ':now': now },
  };
}

function requestKey(command: Command, idempotency: Idempotency): Key {
  const { route, key } = idempotency;
  const scope = createHash('sha256').update(`${route.length}|${route}|${key}`, 'utf8').digest('base64url');
  return keys.request(command.ambito, scope);
}

function seconds(clock: Clock): number {
  return Math.floor(clock() / 1000);
}

const recordSchema = z.object({
  bodyHash: z.string(),
  result: z.instanceof(Uint8Array),
  expiresAt: z.number(),
});
