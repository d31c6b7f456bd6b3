import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { type AmbitoKeyring, openKeyring } from './ambito-keys.ts';
import { openDocumentClient } from './client.ts';
import type { Clock } from './clock.ts';
import type { KeyWrapper } from './key-wrapper.ts';

/** The one table, with what its operations need. Made once per process; every operation takes it first. */
export interface Store {
  readonly client: DynamoDBDocumentClient;
  readonly table: string;
  readonly clock: Clock;
  /** In [0, 1); spreads retries. */
  readonly random: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly keyring: AmbitoKeyring;
}

export interface StoreOptions {
  readonly table: string;
  readonly region: string;
  /** `null` is AWS itself. */
  readonly endpoint: string | null;
  readonly clock: Clock;
  readonly random: () => number;
  readonly keyWrapper: KeyWrapper;
  /** Given by tests; the real one waits. */
  readonly sleep?: (milliseconds: number) => Promise<void>;
}

/** Opens the store; nothing is read or written yet. */
export function openStore(options: StoreOptions): Store {
  const client = openDocumentClient({ region: options.region, endpoint: options.endpoint });
  const sleep = options.sleep ?? wait;
  const base = { client, table: options.table, clock: options.clock, random: options.random, sleep };
  return { ...base, keyring: openKeyring(base, options.keyWrapper) };
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
