import { createHmac, randomBytes } from 'node:crypto';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import canonicalize from 'canonicalize';
import * as z from 'zod';
import type { AmbitoId } from '../../shared/values/brands.ts';
import { type Clock, instantOf } from './clock.ts';
import type { KeyWrapper } from './key-wrapper.ts';
import { keys, padded } from './keys.ts';
import { queryAll, type Table } from './read-items.ts';
import { withRetries } from './retry.ts';
import { type BlobPlace, generationOf, openBlob, sealBlob } from './seal-blob.ts';

/** The secrets of one Ambito at work. */
export interface AmbitoKeys {
  /** Seals with the newest data key. */
  seal(place: BlobPlace, value: unknown): Uint8Array;
  open(place: BlobPlace, blob: Uint8Array): unknown;
  /** HMAC-SHA-256 for look-ups, base64url; the purpose keeps hashes of different things apart. */
  hash(purpose: string, text: string): string;
  /** The same over the canonical JSON of a value. */
  hashOf(purpose: string, value: unknown): string;
}

/** Hands out the keys of each Ambito, made at its first use, unwrapped once per process. */
export interface AmbitoKeyring {
  keysOf(ambito: AmbitoId): Promise<AmbitoKeys>;
}

const keyItem = z.object({ sk: z.string(), wrapped: z.instanceof(Uint8Array) });
const first = padded(1, 4);

/** Opens the keyring of a table over whatever wraps its keys. */
export function openKeyring(table: Table & { readonly clock: Clock }, wrapper: KeyWrapper): AmbitoKeyring {
  const known = new Map<AmbitoId, Promise<AmbitoKeys>>();
  return {
    keysOf(ambito) {
      const found = known.get(ambito);
      if (found) return found;
      const loading = loadKeys(table, wrapper, ambito);
      known.set(ambito, loading);
      // A failure (the wrapper away for a moment) must not be remembered.
      loading.catch(() => known.delete(ambito));
      return loading;
    },
  };
}

async function loadKeys(
  table: Table & { readonly clock: Clock },
  wrapper: KeyWrapper,
  ambito: AmbitoId,
): Promise<AmbitoKeys> {
  let items = await queryAll(table, { pk: keys.dataKeys(ambito) });
  if (items.length < 2) {
    await Promise.all([`DATA#${first}`, `LOOKUP#${first}`].map((name) => makeKey(table, wrapper, ambito, name)));
    items = await queryAll(table, { pk: keys.dataKeys(ambito) });
  }
  const unwrapped = new Map<string, Uint8Array>();
  for (const item of items.map((raw) => keyItem.parse(raw))) {
    unwrapped.set(item.sk, await wrapper.unwrap(item.wrapped, { ambito, name: item.sk }));
  }
  return keysFrom(unwrapped);
}

async function makeKey(
  table: Table & { readonly clock: Clock },
  wrapper: KeyWrapper,
  ambito: AmbitoId,
  name: string,
): Promise<void> {
  const wrapped = await wrapper.wrap(randomBytes(32), { ambito, name });
  const command = new PutCommand({
    TableName: table.table,
    Item: { pk: keys.dataKeys(ambito), sk: name, wrapped, createdAt: instantOf(table.clock()) },
    ConditionExpression: 'attribute_not_exists(pk)',
  });
  try {
    await withRetries(table, () => table.client.send(command));
  } catch (error) {
    // Another process made it first: that one is read back.
    if (!(error instanceof Error && error.name === 'ConditionalCheckFailedException')) throw error;
  }
}

function keysFrom(unwrapped: ReadonlyMap<string, Uint8Array>): AmbitoKeys {
  const generations = [...unwrapped.keys()].filter((name) => name.startsWith('DATA#')).sort();
  const newest = Number((generations.at(-1) ?? `DATA#${first}`).slice('DATA#'.length));
  const dataKey = (generation: number) => keyNamed(unwrapped, `DATA#${padded(generation, 4)}`);
  const lookUpKey = keyNamed(unwrapped, `LOOKUP#${first}`);
  const hash = (purpose: string, text: string) =>
    createHmac('sha256', lookUpKey).update(`${purpose.length}|${purpose}|${text}`).digest('base64url');
  return {
    seal: (place, value) => sealBlob(dataKey(newest), newest, place, value),
    open: (place, blob) => openBlob(dataKey(generationOf(blob)), place, blob),
    hash,
    hashOf: (purpose, value) => hash(purpose, canonicalize(value) ?? 'null'),
  };
}

function keyNamed(unwrapped: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array {
  const key = unwrapped.get(name);
  if (key === undefined) throw new Error(`The key ${name} of this Ambito is missing.`);
  return key;
}
