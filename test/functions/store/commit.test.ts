import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readStream, verifyStream } from '../../../functions/store/audit.ts';
import { readCounters } from '../../../functions/store/counters.ts';
import { findReplay } from '../../../functions/store/idempotency.ts';
import { putApplications } from '../../../functions/store/put-applications.ts';
import type { Store } from '../../../functions/store/store.ts';
import type { AmbitoId, IsoDate } from '../../../shared/values/brands.ts';
import { ambito, bresso, call, chunk, command, row } from './application-rows.ts';
import { openTestStore, type TestStore } from './open-test-store.ts';
import { tableItems } from './table-items.ts';

let opened: TestStore;
beforeEach(async () => {
  opened = await openTestStore();
});
afterEach(() => opened.stop());

const stream = `intake#${call}#${bresso}`;
const hour = 3_600_000;

async function effects() {
  const page = await readStream(opened.store, { ambito, stream, cursor: null, limit: 100 });
  const period = { from: '2025-01-01' as IsoDate, to: '2025-12-31' as IsoDate };
  const [counters] = await readCounters(opened.store, { ambito, call, ...period });
  return { entries: page.items.length, transmitted: counters?.closing.transmitted ?? 0 };
}

describe('promise 1: replay', () => {
  test('the same key and body answer the same, with one effect, a day later too', async () => {
    const first = await putApplications(opened.store, command('k'), chunk([row(1), row(2)]));
    opened.time.now += 24 * hour;
    const second = await putApplications(opened.reopen(), command('k'), chunk([row(1), row(2)]));
    expect(first.replayed).toBe(false);
    expect(second).toEqual({ replayed: true, result: first.result });
    expect(await effects()).toEqual({ entries: 1, transmitted: 2 });
  });

  test('an answer that wrote nothing is replayed too, even after the rows have moved on', async () => {
    await putApplications(opened.store, command(), chunk([row(1)]));
    const first = await putApplications(opened.store, command('k'), chunk([row(1)]));
    await putApplications(opened.store, command(), chunk([row(1, { version: 1, values: {} })]));
    const second = await putApplications(opened.store, command('k'), chunk([row(1)]));
    expect(second).toEqual({ replayed: true, result: first.result });
  });

  test('the same key with another body is a mismatch', async () => {
    await putApplications(opened.store, command('k'), chunk([row(1)]));
    const again = putApplications(opened.store, command('k', 'other body'), chunk([row(2)]));
    await expect(again).rejects.toMatchObject({ code: 'IDEMPOTENCY_MISMATCH' });
    expect(await effects()).toEqual({ entries: 1, transmitted: 1 });
  });

  test('the key belongs to tenant and route', async () => {
    await putApplications(opened.store, command('k'), chunk([row(1)]));
    const elsewhere = command('k', 'other body', 'altrove' as AmbitoId);
    expect((await putApplications(opened.store, elsewhere, chunk([row(1)]))).replayed).toBe(false);
    const route = { key: 'k', route: 'POST /other', bodyHash: 'other body' };
    const onRoute = { ...command(), idempotency: route };
    expect((await putApplications(opened.store, onRoute, chunk([row(2)]))).replayed).toBe(false);
  });

  test('after two days the key is forgotten, whether or not the table has deleted it', async () => {
    await putApplications(opened.store, command('k'), chunk([row(1)]));
    opened.time.now += 49 * hour;
    expect(await findReplay(opened.store, command('k'))).toBeNull();
    const later = await putApplications(opened.store, command('k', 'other body'), chunk([row(2)]));
    expect(later.replayed).toBe(false);
  });
});

describe('promise 2: a crash anywhere', () => {
  test('killed before the commit nothing happened; retried, exactly one effect', async () => {
    const broken = failing(opened.reopen(), 'before');
    await expect(putApplications(broken, command('k'), chunk([row(1)]))).rejects.toThrow('crash');
    expect(await effects()).toEqual({ entries: 0, transmitted: 0 });
    await putApplications(opened.store, command('k'), chunk([row(1)]));
    expect(await effects()).toEqual({ entries: 1, transmitted: 1 });
  });

  test('killed after the commit, before the answer; retried, exactly one effect and the same answer', async () => {
    const broken = failing(opened.reopen(), 'after');
    await expect(putApplications(broken, command('k'), chunk([row(1)]))).rejects.toThrow('crash');
    const retried = await putApplications(opened.store, command('k'), chunk([row(1)]));
    expect(retried).toMatchObject({ replayed: true, result: [{ outcome: 'accepted', change: 'new', version: 1 }] });
    expect(await effects()).toEqual({ entries: 1, transmitted: 1 });
  });
});

test('promise 3: of thirty equal posts at once one creates and the others replay', async () => {
  const stores = [opened.store, opened.reopen(), opened.reopen()];
  const posts = Array.from({ length: 30 }, (_, index) =>
    putApplications(stores[index % 3] ?? opened.store, command('k'), chunk([row(1), row(2)])),
  );
  const done = await Promise.all(posts);
  expect(done.filter((one) => !one.replayed)).toHaveLength(1);
  expect(new Set(done.map((one) => JSON.stringify(one.result))).size).toBe(1);
  expect(await effects()).toEqual({ entries: 1, transmitted: 2 });
});

test('different posts of one Comune at once all happen, and the chain stays whole', async () => {
  const posts = Array.from({ length: 15 }, (_, index) =>
    putApplications(opened.store, command(`k${index}`), chunk([row(index)])),
  );
  await Promise.all(posts);
  expect(await effects()).toEqual({ entries: 15, transmitted: 15 });
  expect(await verifyStream(opened.store, ambito, stream)).toMatchObject({ intact: true, head: { seq: 15 } });
});

test('keys begin with the tenant, and audit partitions hold nothing but entries', async () => {
  await putApplications(opened.store, command('k'), chunk([row(1)]));
  const items = await tableItems(opened.store);
  expect(items.filter((item) => !String(item.pk).startsWith('A#cinisello'))).toEqual([]);
  const audited = items.filter((item) => String(item.pk).includes('#AUDIT#'));
  expect(audited).toHaveLength(1);
  expect(audited[0]).toMatchObject({ seq: 1, action: 'transmit' });
});

/** A store whose process dies around its first transaction. */
function failing(store: Store, when: 'before' | 'after'): Store {
  store.client.middlewareStack.add(
    (next, context) => async (request) => {
      if (context.commandName !== 'TransactWriteItemsCommand' && context.commandName !== 'TransactWriteCommand') {
        return next(request);
      }
      if (when === 'after') await next(request);
      throw new Error('crash');
    },
    { step: 'initialize' },
  );
  return store;
}
