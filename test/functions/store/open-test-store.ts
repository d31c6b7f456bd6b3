import { randomBytes, randomUUID } from 'node:crypto';
import type { Dynoxide } from '../../../functions/local/dynoxide.ts';
import { startDynoxide } from '../../../functions/local/dynoxide.ts';
import { localKeyWrapper } from '../../../functions/local/local-key-wrapper.ts';
import { createTable } from '../../../functions/store/create-table.ts';
import { openStore, type Store } from '../../../functions/store/store.ts';

/** A real table of its own, on the embedded engine in memory or on `DYNAMODB_ENDPOINT`, with a clock to be moved. */
export interface TestStore {
  readonly store: Store;
  readonly time: { now: number };
  /** Opens the same table as another process would: nothing cached, same master key. */
  reopen(): Store;
  stop(): Promise<void>;
}

/** Seven in the morning of 3 March 2025 in Rome. */
export const testStart = Date.UTC(2025, 2, 3, 6, 0, 0);

export async function openTestStore(): Promise<TestStore> {
  const given = process.env.DYNAMODB_ENDPOINT;
  const engine: Dynoxide | null = given === undefined ? await startDynoxide({ memory: true }) : null;
  const time = { now: testStart };
  const master = randomBytes(32);
  const table = `ambito-${randomUUID()}`;
  const reopen = () =>
    openStore({
      table,
      region: 'eu-south-1',
      endpoint: given ?? engine?.endpoint ?? null,
      clock: () => time.now,
      random: Math.random,
      keyWrapper: localKeyWrapper(master),
    });
  const store = reopen();
  await createTable(store);
  return {
    store,
    time,
    reopen,
    stop: async () => {
      store.client.destroy();
      await engine?.stop();
    },
  };
}
