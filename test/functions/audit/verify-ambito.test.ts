import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isSound, type VerifiedStream, verifyAmbito } from '../../../functions/audit/verify-ambito.ts';
import { callStream, intakeStream, streamHead } from '../../../functions/store/audit.ts';
import { chainEntry, emptyHead, entryItem, parseEntry } from '../../../functions/store/audit-entry.ts';
import { keys } from '../../../functions/store/keys.ts';
import { getItem, type RawItem } from '../../../functions/store/read-items.ts';
import { b2Call2025 } from '../../../shared/demonstration/b2-2025.ts';
import { cinisello } from '../../../shared/demonstration/cinisello.ts';
import { openTestApi, type TestApi } from '../open-test-api.ts';
import { approve, draft, transmit } from '../send-steps.ts';
import { bresso, transmission } from '../transmitted-rows.ts';

const ofCall = callStream(b2Call2025.code);
const ofBresso = intakeStream(b2Call2025.code, bresso);
let served: TestApi;

beforeAll(async () => {
  served = await openTestApi();
  await transmit(served, transmission(3), 'verify-rows');
  await approve(served, await draft(served, 'verify-draft'), 'verify-approval');
});
afterAll(() => served.stop());

const unsound = (found: readonly VerifiedStream[]) => found.filter((one) => !isSound(one)).map((one) => one.stream);
const put = (item: RawItem) => {
  const { client, table } = served.data.store;
  return client.send(new PutCommand({ TableName: table, Item: { ...item } }));
};
const command = async (...ambiti: readonly string[]) => {
  const { client, table } = served.data.store;
  const endpoint = await client.config.endpoint?.();
  if (endpoint === undefined) throw new Error('no endpoint');
  const env = {
    ...process.env,
    AMBITO_TABLE: table,
    DYNAMODB_ENDPOINT: `${endpoint.protocol}//${endpoint.hostname}:${endpoint.port}`,
  };
  const program = resolve(import.meta.dirname, '../../../functions/audit/verify.ts');
  return promisify(execFile)(process.execPath, ['--import', 'tsx', program, ...ambiti], { env });
};

test('promise 15: every stream of the Ambito is walked, by a command too, and holds', async () => {
  const found = await verifyAmbito(served.data.store, cinisello.id);
  expect(found.map((one) => one.stream)).toEqual(
    expect.arrayContaining([ofCall, ...cinisello.comuni.map((comune) => intakeStream(b2Call2025.code, comune.istat))]),
  );
  expect(unsound(found)).toEqual([]);
  const { stdout } = await command('cinisello');
  expect(stdout.trim().split('\n')).toHaveLength(found.length);
});

test('a removed entry is named, and the command fails', async () => {
  const key = keys.auditEntry(cinisello.id, ofBresso, 1);
  const item = await getItem(served.data.store, key);
  if (item === null) throw new Error('no entry');
  const { client, table } = served.data.store;
  await client.send(new DeleteCommand({ TableName: table, Key: { ...key } }));
  expect(unsound(await verifyAmbito(served.data.store, cinisello.id))).toEqual([ofBresso]);
  await expect(command('cinisello')).rejects.toMatchObject({ code: 1 });
  await put(item);
});

test('a whole chain made anew, head included, is given away by the heads that rankings print', async () => {
  const { store } = served.data;
  const { seq: last } = await streamHead(store, cinisello.id, ofCall);
  let head = emptyHead(ofCall);
  for (let seq = 1; seq <= last; seq += 1) {
    const key = keys.auditEntry(cinisello.id, ofCall, seq);
    const item = await getItem(store, key);
    if (item === null) throw new Error('no entry');
    const { seq: _, previousHash: __, hash: ___, ...record } = parseEntry(item);
    const entry = chainEntry(head, { ...record, actor: 'somebody else' });
    await put({ ...key, ...entryItem(entry) });
    head = { stream: ofCall, seq, hash: entry.hash };
  }
  await put({ ...keys.streamHead(cinisello.id, ofCall), seq: head.seq, hash: head.hash });
  const found = await verifyAmbito(store, cinisello.id);
  expect(found.find((one) => one.stream === ofCall)).toMatchObject({ verification: { intact: true } });
  expect(unsound(found)).toEqual([ofCall]);
});
