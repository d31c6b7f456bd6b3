import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applicationSchema } from '../../../shared/contracts/applications.ts';
import { problemSchema } from '../../../shared/contracts/problem.ts';
import { transmissionResultSchema } from '../../../shared/contracts/transmissions.ts';
import { openTestApi, type TestApi } from '../open-test-api.ts';
import { bresso, transmission, transmittedRow, trueApplications } from '../transmitted-rows.ts';

const path = 'calls/B2-2025/transmissions';
let served: TestApi;

beforeAll(async () => {
  served = await openTestApi();
});
afterAll(() => served.stop());

const send = (body: unknown, key: string) =>
  served.ask({ as: 'operatore.bresso', method: 'POST', path, body, key: `hostile-${key}` });

describe('a body', () => {
  test('nested a hundred thousand deep is refused, not fallen over', async () => {
    for (const [name, open, close] of [
      ['lists', '[', ']'],
      ['objects', '{"a":', '}'],
    ] as const) {
      const depth = 100_000;
      const deep = `${open.repeat(depth)}1${close.repeat(depth)}`;
      const answer = await send(`{"comune":"${bresso}","rows":${deep}}`, name);
      expect([answer.status, answer.read(problemSchema).code]).toEqual([400, 'BODY_INVALID']);
    }
  });

  test('wrong in fifty thousand places is told a hundred of them', async () => {
    const cells = Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`f${index}`, []]));
    const answer = await send({ comune: bresso, rows: [{ rowId: 'x', version: null, cells }] }, 'wrong');
    expect(answer.status).toBe(400);
    expect(answer.read(problemSchema).issues).toHaveLength(100);
  });

  test('with the names of an object’s own machinery for fields changes nothing', async () => {
    const [row] = transmission(1).rows;
    const text = JSON.stringify({ comune: bresso, rows: [row] }).replace(
      '"cells":{',
      '"cells":{"__proto__":"x","constructor":"y","toString":"z","hasOwnProperty":"w",',
    );
    expect((await send(text, 'machinery')).read(transmissionResultSchema).counts.accepted).toBe(1);
    expect(Reflect.get({}, 'x')).toBeUndefined();
    const stored = await served.ask({
      as: 'operatore.bresso',
      path: `calls/B2-2025/applications/${bresso}/${row?.rowId}`,
    });
    const names = Object.keys(stored.read(applicationSchema).values);
    expect(names.filter((name) => name in Object.prototype)).toEqual([]);
  });

  test('with half an emoji, as LEFT leaves it, is received, and the rows beside it too', async () => {
    const [one, two] = trueApplications(5, 2);
    if (one === undefined || two === undefined) throw new Error('no application');
    const rows = [transmittedRow(one, { applicantName: 'Anna \ud83d' }), transmittedRow(two)];
    const { counts } = (await send({ comune: bresso, rows }, 'half')).read(transmissionResultSchema);
    expect(counts.accepted).toBe(2);
    const stored = await served.ask({
      as: 'operatore.bresso',
      path: `calls/B2-2025/applications/${bresso}/${one.rowId}`,
    });
    expect(stored.read(applicationSchema).values.applicantName).toBe('Anna \ufffd');
  });
});

test('no answer is kept by a cache or taken for another kind', async () => {
  for (const question of [
    { as: 'operatore.bresso', path: 'calls' },
    { as: null, path: 'calls' },
    { as: null, path: '/health' },
    { as: null, path: '/nowhere' },
  ]) {
    const { headers } = await served.ask(question);
    expect([headers.get('cache-control'), headers.get('x-content-type-options')]).toEqual(['no-store', 'nosniff']);
  }
});
