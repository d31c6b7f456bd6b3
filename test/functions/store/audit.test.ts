import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readStream, streamHead, verifyStream } from '../../../functions/store/audit.ts';
import { chainEntry, entryItem, parseEntry } from '../../../functions/store/audit-entry.ts';
import { keys } from '../../../functions/store/keys.ts';
import { putApplications } from '../../../functions/store/put-applications.ts';
import { getItem, type RawItem } from '../../../functions/store/read-items.ts';
import type { AmbitoId } from '../../../shared/values/brands.ts';
import { ambito, bresso, call, chunk, command, row } from './application-rows.ts';
import { openTestStore, type TestStore } from './open-test-store.ts';

let opened: TestStore;
const stream = `intake#${call}#${bresso}`;

beforeEach(async () => {
  opened = await openTestStore();
  for (const number of [1, 2, 3, 4, 5]) await putApplications(opened.store, command(), chunk([row(number)]));
});
afterEach(() => opened.stop());

const key = (seq: number) => keys.auditEntry(ambito, stream, seq);
const put = (item: RawItem) =>
  opened.store.client.send(new PutCommand({ TableName: opened.store.table, Item: { ...item } }));
const remove = (seq: number) =>
  opened.store.client.send(new DeleteCommand({ TableName: opened.store.table, Key: { ...key(seq) } }));
const verdict = () => verifyStream(opened.store, ambito, stream);

async function entry(seq: number) {
  const item = await getItem(opened.store, key(seq));
  if (item === null) throw new Error('no such entry');
  return parseEntry(item);
}

describe('promise 15: every accepted change has one entry, and the chain shows what was done to it', () => {
  test('five changes, five entries in order, each naming its row and who did it', async () => {
    const page = await readStream(opened.store, { ambito, stream, cursor: null, limit: 50 });
    expect(page.items.map(({ seq, actor, action }) => ({ seq, actor, action }))).toEqual(
      [1, 2, 3, 4, 5].map((seq) => ({ seq, actor: 'person-1', action: 'transmit' })),
    );
    expect(page.items.map((one) => one.rows.map(({ rowId }) => rowId))).toEqual(
      [1, 2, 3, 4, 5].map((number) => [row(number).rowId]),
    );
    expect(await verdict()).toEqual({ intact: true, head: await streamHead(opened.store, ambito, stream) });
  });

  test('an edited entry is found', async () => {
    await put({ ...key(3), ...entryItem({ ...(await entry(3)), actor: 'somebody else' }) });
    expect(await verdict()).toMatchObject({ intact: false, brokenAt: 3, reason: 'edited' });
  });

  test('an edited entry with its hash made anew is found by its follower', async () => {
    const { seq, previousHash, hash: _, ...record } = { ...(await entry(3)), actor: 'somebody else' };
    await put({ ...key(3), ...entryItem(chainEntry({ stream, seq: seq - 1, hash: previousHash }, record)) });
    expect(await verdict()).toMatchObject({ intact: false, brokenAt: 4, reason: 'reordered' });
  });

  test('a whole tail made anew is found by the head', async () => {
    const { hash: _, seq, previousHash, ...record } = { ...(await entry(5)), actor: 'somebody else' };
    await put({ ...key(5), ...entryItem(chainEntry({ stream, seq: seq - 1, hash: previousHash }, record)) });
    expect(await verdict()).toMatchObject({ intact: false, brokenAt: 5, reason: 'headMismatch' });
  });

  test('a removed entry is found, the last one too', async () => {
    await remove(5);
    expect(await verdict()).toMatchObject({ intact: false, brokenAt: 5, reason: 'missing' });
    await remove(2);
    expect(await verdict()).toMatchObject({ intact: false, brokenAt: 2, reason: 'missing' });
  });

  test('two entries in each other’s place are found', async () => {
    const [second, third] = [await entry(2), await entry(3)];
    await put({ ...key(2), ...entryItem(third) });
    await put({ ...key(3), ...entryItem(second) });
    expect(await verdict()).toMatchObject({ intact: false, brokenAt: 2 });
  });

  test('an entry smuggled in after the head is found', async () => {
    const head = await streamHead(opened.store, ambito, stream);
    const { hash: _, seq: __, previousHash: ___, ...record } = await entry(5);
    await put({ ...key(6), ...entryItem(chainEntry(head, record)) });
    expect(await verdict()).toMatchObject({ intact: false, brokenAt: 6, reason: 'beyondHead' });
  });

  test('an entry of another stream does not fit, however well it is chained', async () => {
    const { hash: _, seq, previousHash, ...record } = await entry(5);
    const foreign = chainEntry({ stream: 'call#B2-2025', seq: seq - 1, hash: previousHash }, record);
    await put({ ...key(5), ...entryItem(foreign) });
    expect(await verdict()).toMatchObject({ intact: false, brokenAt: 5, reason: 'edited' });
  });
});

test('a stream is read in pages, and its cursor serves no other tenant and no other stream', async () => {
  const request = { ambito, stream, limit: 2 };
  const first = await readStream(opened.store, { ...request, cursor: null });
  const second = await readStream(opened.store, { ...request, cursor: first.cursor });
  const third = await readStream(opened.store, { ...request, cursor: second.cursor });
  expect([first, second, third].map((page) => page.items.map(({ seq }) => seq))).toEqual([[1, 2], [3, 4], [5]]);
  expect(third.cursor).toBeNull();
  const elsewhere = { ...request, ambito: 'altrove' as AmbitoId, cursor: first.cursor };
  await expect(readStream(opened.store, elsewhere)).rejects.toMatchObject({ code: 'CURSOR_INVALID' });
  const other = { ...request, stream: 'call#B2-2025', cursor: first.cursor };
  await expect(readStream(opened.store, other)).rejects.toMatchObject({ code: 'CURSOR_INVALID' });
});

test('a stream that nothing was written to is intact and empty', async () => {
  expect(await verifyStream(opened.store, ambito, 'call#NONE')).toMatchObject({ intact: true, head: { seq: 0 } });
});
