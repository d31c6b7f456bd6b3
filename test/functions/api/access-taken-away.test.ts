import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demonstrationTenant } from '../../../functions/local/people.ts';
import { keys } from '../../../functions/store/keys.ts';
import { getItem, type RawItem } from '../../../functions/store/read-items.ts';
import { applicationsPageSchema } from '../../../shared/contracts/applications.ts';
import { meSchema } from '../../../shared/contracts/me.ts';
import { problemSchema } from '../../../shared/contracts/problem.ts';
import { b2Call2025 } from '../../../shared/demonstration/b2-2025.ts';
import { cinisello } from '../../../shared/demonstration/cinisello.ts';
import { openTestApi, type TestApi } from '../open-test-api.ts';
import { transmit } from '../send-steps.ts';
import { bresso, cormano, transmission } from '../transmitted-rows.ts';

const list = 'calls/B2-2025/applications';
const sent = transmission(260);
let served: TestApi;

beforeAll(async () => {
  served = await openTestApi();
  await transmit(served, sent, 'taken-bresso');
  await transmit(served, transmission(3, 8, cormano), 'taken-cormano');
});
afterAll(() => served.stop());

const put = (item: RawItem) => {
  const { client, table } = served.data.store;
  return client.send(new PutCommand({ TableName: table, Item: { ...item } }));
};

test('a person whose membership was taken away finds nothing at their next request, nor the answer of an earlier one', async () => {
  const key = keys.member(cinisello.id, demonstrationTenant, 'operatore.bresso');
  const transmitting = {
    as: 'operatore.bresso',
    method: 'POST',
    path: 'calls/B2-2025/transmissions',
    body: transmission(2),
    key: 'before-leaving',
  };
  expect((await served.ask(transmitting)).status).toBe(200);
  const member = await getItem(served.data.store, key);
  if (member === null) throw new Error('no such member');
  const { client, table } = served.data.store;
  await client.send(new DeleteCommand({ TableName: table, Key: { ...key } }));
  for (const question of [transmitting, { as: 'operatore.bresso', path: list }]) {
    const answer = await served.ask(question);
    expect([answer.status, answer.read(problemSchema).code]).toEqual([404, 'NOT_FOUND']);
  }
  const me = (await served.ask({ as: 'operatore.bresso', path: '/v1/me' })).read(meSchema);
  expect(me.memberships).toEqual([]);
  await put(member);
});

test('a cursor opens nothing to another person than whom it was given to, and a changed one nothing to anybody', async () => {
  const own = (await served.ask({ as: 'operatore.bresso', path: list })).read(applicationsPageSchema);
  const cursor = own.cursor ?? '';
  const [position = '', signature = ''] = cursor.split('.');
  const moved = Buffer.from(Buffer.from(position, 'base64url').toString().replace(bresso, cormano)).toString(
    'base64url',
  );
  expect(moved).not.toBe(position);
  const asked = [
    { as: 'operatore.bresso', cursor: `${moved}.${signature}` },
    { as: 'operatore.cormano', cursor },
    { as: 'ufficio', cursor },
  ];
  for (const { as, cursor: given } of asked) {
    const answer = await served.ask({ as, path: `${list}?cursor=${encodeURIComponent(given)}` });
    expect([answer.status, answer.read(problemSchema).code]).toEqual([400, 'CURSOR_INVALID']);
  }
  const next = await served.ask({ as: 'operatore.bresso', path: `${list}?cursor=${encodeURIComponent(cursor)}` });
  expect(next.read(applicationsPageSchema).items).toHaveLength(10);
});

test('sealed values put by hand under another row open to nobody, and the failure tells nothing', async () => {
  const [one, two] = sent.rows.map(({ rowId }) => keys.application(cinisello.id, b2Call2025.code, bresso, rowId));
  if (one === undefined || two === undefined) throw new Error('no rows');
  const stored = await getItem(served.data.store, one);
  const other = await getItem(served.data.store, two);
  if (stored === null || other === null) throw new Error('not stored');
  await put({ ...stored, identity: other.identity });
  const answer = await served.ask({ as: 'ufficio', path: `${list}/${bresso}/${one.sk}` });
  expect([answer.status, answer.read(problemSchema).code]).toEqual([500, 'INTERNAL']);
  await put(stored);
  expect((await served.ask({ as: 'ufficio', path: `${list}/${bresso}/${one.sk}` })).status).toBe(200);
});
