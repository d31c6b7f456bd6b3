import { afterAll, beforeAll, expect, test } from 'vitest';
import { problemSchema } from '../../../shared/contracts/problem.ts';
import { rankingExplanationSchema } from '../../../shared/contracts/rankings.ts';
import { openTestApi, type TestApi } from '../open-test-api.ts';
import { draft, transmit } from '../send-steps.ts';
import { bresso, cormano, transmittedRow, trueApplications } from '../transmitted-rows.ts';

const [own, other] = trueApplications(31, 2);
if (own === undefined || other === undefined) throw new Error('no applications');
const { rowId } = own;
let served: TestApi;

// A file copied from one Comune to another: the rows keep the ids, the people are others.
beforeAll(async () => {
  served = await openTestApi();
  await transmit(served, { comune: bresso, rows: [transmittedRow(own)] }, 'copied-first');
  const copied = transmittedRow({ ...other, rowId }, {}, cormano);
  await transmit(served, { comune: cormano, rows: [copied] }, 'copied-second');
});
afterAll(() => served.stop());

const ask = (ranking: string, query: string) =>
  served.ask({ as: 'ufficio', path: `rankings/${ranking}/entries/${rowId}${query}` });

test('of two Comuni with one row id each is told its own application', async () => {
  const { id } = await draft(served, 'copied-draft');
  for (const [comune, { protocolNumber }] of [
    [bresso, own],
    [cormano, other],
  ] as const) {
    const told = (await ask(id, `?comune=${comune}`)).read(rankingExplanationSchema);
    expect(told.entry).toMatchObject({ rowId, comune, protocolNumber });
  }
});

test('without the Comune nobody is told, and the answer says what is missing', async () => {
  const { id } = await draft(served, 'copied-unsaid');
  const answer = await ask(id, '');
  const { code, issues } = answer.read(problemSchema);
  expect([answer.status, code]).toEqual([400, 'PARAMETER_INVALID']);
  expect(issues).toMatchObject([{ code: 'COMUNE_MISSING', pointer: '/comune' }]);
});

test('a Comune that has no such row is told that there is none', async () => {
  const { id } = await draft(served, 'copied-elsewhere');
  expect((await ask(id, '?comune=015077')).status).toBe(404);
});
