import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Dynoxide, startDynoxide } from '../../../functions/local/dynoxide.ts';
import { localKeyWrapper } from '../../../functions/local/local-key-wrapper.ts';
import { verifyStream } from '../../../functions/store/audit.ts';
import { readCounters } from '../../../functions/store/counters.ts';
import { createTable } from '../../../functions/store/create-table.ts';
import { putApplications } from '../../../functions/store/put-applications.ts';
import { readRowStates } from '../../../functions/store/read-applications.ts';
import { openStore } from '../../../functions/store/store.ts';
import type { IsoDate } from '../../../shared/values/brands.ts';
import { ambito, bresso, call, chunk, command, row } from './application-rows.ts';
import { testStart } from './open-test-store.ts';
import { tableItems } from './table-items.ts';

const master = randomBytes(32);
const rowsPerPost = 10;

function storeOf(engine: Dynoxide) {
  return openStore({
    table: 'ambito',
    region: 'eu-south-1',
    endpoint: engine.endpoint,
    clock: () => testStart,
    random: Math.random,
    keyWrapper: localKeyWrapper(master),
    // A dead engine does not come back on this port: give up at once.
    sleep: async () => undefined,
  });
}

// Another engine is not ours to kill.
test.skipIf(process.env.DYNAMODB_ENDPOINT !== undefined)(
  'promise 28: kill -9 of the store during writes: everything acknowledged is there, nothing half-written',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ambito-durability-'));
    const acknowledged = new Set<number>();
    let next = 0;
    let died = 0;
    for (let round = 0; round < 4; round += 1) {
      const engine = await startDynoxide({ folder });
      const store = storeOf(engine);
      await createTable(store);
      let killing: Promise<void> | null = null;
      try {
        for (let post = 0; ; post += 1) {
          // A post takes a few milliseconds: kill inside one, later in each round.
          const sent = putApplications(store, command(`post#${next}`), chunkOf(next));
          if (post === 3 + 2 * round) killing = engine.kill();
          await sent;
          acknowledged.add(next);
          next += 1;
        }
      } catch {
        died += 1;
      }
      await killing;
      // The post that was cut is not sent again: it must be there whole or not at all.
      next += 1;
      store.client.destroy();
    }
    const engine = await startDynoxide({ folder });
    const store = storeOf(engine);
    try {
      const items = (await tableItems(store)).map((item) => String(item.pk));
      const { items: states } = await readRowStates(store, {
        ambito,
        call,
        comuni: [bresso],
        cursor: null,
        limit: 9_999,
      });
      const posts = new Map<number, number>();
      for (const { rowId } of states) {
        const post = Math.floor(Number(rowId.slice(-12)) / rowsPerPost);
        posts.set(post, (posts.get(post) ?? 0) + 1);
      }
      expect(died).toBe(4);
      expect([...acknowledged].filter((post) => posts.get(post) !== rowsPerPost)).toEqual([]);
      expect([...posts.values()].filter((count) => count !== rowsPerPost)).toEqual([]);
      expect(items.filter((pk) => pk.includes('#GUARD#'))).toHaveLength(states.length);
      expect(items.filter((pk) => pk.includes('#REQUEST#'))).toHaveLength(posts.size);
      const year = { from: '2025-01-01' as IsoDate, to: '2025-12-31' as IsoDate };
      expect((await readCounters(store, { ambito, call, ...year }))[0]?.closing.received).toBe(states.length);
      const chain = await verifyStream(store, ambito, `intake#${call}#${bresso}`);
      expect(chain).toMatchObject({ intact: true, head: { seq: posts.size } });
    } finally {
      store.client.destroy();
      await engine.stop();
      rmSync(folder, { recursive: true });
    }
  },
);

function chunkOf(post: number) {
  return chunk(Array.from({ length: rowsPerPost }, (_, index) => row(post * rowsPerPost + index)));
}
