import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { problemSchema } from '../../../shared/contracts/problem.ts';
import { rowStatesPageSchema } from '../../../shared/contracts/row-states.ts';
import { transmissionResultSchema } from '../../../shared/contracts/transmissions.ts';
import { openTestApi, type TestApi } from '../open-test-api.ts';
import { bresso, cormano, transmission, transmittedRow, trueApplications } from '../transmitted-rows.ts';

const path = 'calls/B2-2025/transmissions';
const operator = 'operatore.bresso';
let served: TestApi;

beforeAll(async () => {
  served = await openTestApi();
});
afterAll(() => served.stop());

const send = (body: unknown, key: string, as = operator) =>
  served.ask({ as, method: 'POST', path, body, key: `transmit-${key}` });
const preview = (body: unknown) => served.ask({ as: operator, method: 'POST', path: `${path}/preview`, body });
const statesOfBresso = async () => {
  const states = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const query: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const answer = await served.ask({
      as: operator,
      path: `calls/B2-2025/row-states?comune=${bresso}${query}`,
    });
    const page = answer.read(rowStatesPageSchema);
    states.push(...page.items);
    cursor = page.cursor;
  }
  return states;
};

describe('transmitting', () => {
  test('what the preview counted is what gets written, and the preview writes nothing', async () => {
    const body = transmission(100);
    const counted = (await preview(body)).read(transmissionResultSchema);
    expect(await statesOfBresso()).toEqual([]);
    const written = (await send(body, 'hundred')).read(transmissionResultSchema);
    expect(written.counts).toEqual(counted.counts);
    expect(written.rows.map(({ rowId, outcome, change }) => ({ rowId, outcome, change }))).toEqual(
      counted.rows.map(({ rowId, outcome, change }) => ({ rowId, outcome, change })),
    );
    expect(written.counts).toEqual({ accepted: 100, incomplete: 0, unchanged: 0, refused: 0, new: 100, changed: 0 });
    expect(await statesOfBresso()).toHaveLength(100);
  });

  test('the same key and body answer the same, and change nothing', async () => {
    const body = transmission(100);
    const first = await send(body, 'hundred');
    const again = await send(body, 'hundred');
    expect([again.status, again.text]).toEqual([first.status, first.text]);
    expect(await statesOfBresso()).toHaveLength(100);
  });

  test('the same key with another body is refused', async () => {
    const answer = await send(transmission(3, 99), 'hundred');
    expect([answer.status, answer.read(problemSchema).code]).toEqual([422, 'IDEMPOTENCY_MISMATCH']);
  });

  test('the same rows under a new key are unchanged', async () => {
    const { counts } = (await send(transmission(100), 'hundred-again')).read(transmissionResultSchema);
    expect(counts).toMatchObject({ unchanged: 100, new: 0 });
  });

  test('a corrected row is sent with the version of the preview, and taken', async () => {
    const [application] = trueApplications(32, 1);
    if (application === undefined) throw new Error('no application');
    const row = transmittedRow(application, {});
    await send({ comune: bresso, rows: [row] }, 'before-correcting');
    const corrected = { ...row, version: 1, cells: { ...row.cells, email: 'nuova@example.org' } };
    const [counted] = (await preview({ comune: bresso, rows: [corrected] })).read(transmissionResultSchema).rows;
    expect(counted).toMatchObject({ outcome: 'accepted', change: 'changed', version: 1 });
    const body = { comune: bresso, rows: [{ ...corrected, version: counted?.version ?? null }] };
    const [taken] = (await send(body, 'correcting')).read(transmissionResultSchema).rows;
    expect(taken).toMatchObject({ outcome: 'accepted', change: 'changed', version: 2 });
  });

  test('a row that lags behind is refused and is not told the version that would let it overwrite', async () => {
    const [application] = trueApplications(33, 1);
    if (application === undefined) throw new Error('no application');
    const row = transmittedRow(application, {});
    const withEmail = (email: string, version: number | null) => ({
      comune: bresso,
      rows: [{ ...row, version, cells: { ...row.cells, email } }],
    });
    await send(withEmail('prima@example.org', null), 'first-window');
    await send(withEmail('seconda@example.org', 1), 'second-window');
    const late = withEmail('terza@example.org', 1);
    for (const answer of [await preview(late), await send(late, 'late-window')]) {
      expect(answer.read(transmissionResultSchema).rows).toMatchObject([
        { outcome: 'refused', reason: 'VERSION_STALE', state: null, version: null },
      ]);
    }
  });

  test('ten equal posts at once create each row once', async () => {
    const body = transmission(60, 21);
    const answers = await Promise.all(Array.from({ length: 10 }, () => send(body, 'at-once')));
    expect(new Set(answers.map((answer) => `${answer.status} ${answer.text}`)).size).toBe(1);
    expect(answers[0]?.read(transmissionResultSchema).counts).toMatchObject({ accepted: 60, new: 60 });
    const ids = new Set(body.rows.map((row) => row.rowId));
    expect((await statesOfBresso()).filter((row) => ids.has(row.rowId))).toHaveLength(60);
  });

  test('a blocking issue makes a row incomplete, and it is received all the same', async () => {
    const [application] = trueApplications(31, 1);
    if (application === undefined) throw new Error('no application');
    const row = transmittedRow(application, { isee: 'dodicimila' });
    const result = (await send({ comune: bresso, rows: [row] }, 'incomplete')).read(transmissionResultSchema);
    expect(result.rows[0]).toMatchObject({ outcome: 'incomplete', state: 'incomplete', version: 1, reason: null });
    expect(result.rows[0]?.issues).toContainEqual({ code: 'MONEY_UNREADABLE', severity: 'error', field: 'isee' });
    const mended = { ...transmittedRow(application), version: 1 };
    const second = (await send({ comune: bresso, rows: [mended] }, 'completed')).read(transmissionResultSchema);
    expect(second.rows[0]).toMatchObject({ outcome: 'accepted', state: 'received', version: 2, change: 'changed' });
  });

  test('a changed row without its version, or with an old one, is refused and left as it was', async () => {
    const [application] = trueApplications(31, 1);
    if (application === undefined) throw new Error('no application');
    const row = transmittedRow(application, { phone: '3331234567' });
    const without = (await send({ comune: bresso, rows: [row] }, 'no-version')).read(transmissionResultSchema);
    expect(without.rows[0]).toMatchObject({ outcome: 'refused', reason: 'VERSION_MISSING' });
    const old = { comune: bresso, rows: [{ ...row, version: 1 }] };
    const stale = (await send(old, 'old-version')).read(transmissionResultSchema);
    expect(stale.rows[0]).toMatchObject({ outcome: 'refused', reason: 'VERSION_STALE' });
  });

  test('a duplicated row keeps the first intact; a copy with a new id is a duplicate beneficiary', async () => {
    const [one, two] = trueApplications(41, 2);
    if (one === undefined || two === undefined) throw new Error('no application');
    const first = transmittedRow(one);
    const rows = [
      first,
      { ...transmittedRow(two), rowId: first.rowId },
      { ...transmittedRow(one), rowId: '6f1d2c3b-4a59-4e68-8f70-000000000001' },
      { ...transmittedRow(two), rowId: 'B2-1' },
      { ...transmittedRow(two, { beneficiaryTaxCode: null }), rowId: two.rowId },
    ];
    const result = (await send({ comune: bresso, rows }, 'repeats')).read(transmissionResultSchema);
    expect(result.rows.map((row) => row.reason)).toEqual([
      null,
      'ROW_ID_REUSED',
      'DUPLICATE_BENEFICIARY',
      'ROW_ID_FORM',
      'BENEFICIARY_MISSING',
    ]);
    expect(result.counts).toMatchObject({ accepted: 1, refused: 4 });
  });

  test('the same id sent later for another beneficiary never overwrites', async () => {
    const [one] = trueApplications(41, 1);
    const [other] = trueApplications(43, 1);
    if (one === undefined || other === undefined) throw new Error('no application');
    const rows = [{ ...transmittedRow(other), rowId: one.rowId, version: 1 }];
    const result = (await send({ comune: bresso, rows }, 'renamed-file')).read(transmissionResultSchema);
    expect(result.rows[0]).toMatchObject({ outcome: 'refused', reason: 'ROW_ID_REUSED' });
  });

  test('a file of another Comune is refused row by row', async () => {
    const body = { ...transmission(5, 51, cormano), comune: bresso };
    const { counts, rows } = (await send(body, 'wrong-file')).read(transmissionResultSchema);
    expect(counts).toMatchObject({ refused: 5, new: 0 });
    expect(rows[0]?.reason).toBe('FOREIGN_ROW');
  });

  test('a mother applies for two sons', async () => {
    const [one, two] = trueApplications(61, 2);
    if (one === undefined || two === undefined) throw new Error('no application');
    const rows = [transmittedRow(one), transmittedRow({ ...two, applicant: one.applicant })];
    const { counts } = (await send({ comune: bresso, rows }, 'two-sons')).read(transmissionResultSchema);
    expect(counts).toMatchObject({ accepted: 2 });
  });

  test('an operator cannot send for another Comune, nor for one outside the call', async () => {
    const answer = await send(transmission(1, 71, cormano), 'for-cormano');
    expect([answer.status, answer.read(problemSchema).code]).toEqual([404, 'NOT_FOUND']);
  });

  test('501 rows are refused before any work, a body over 1 MB before it is read', async () => {
    const [row] = transmission(1).rows;
    const many = await send({ comune: bresso, rows: Array.from({ length: 501 }, () => row) }, 'too-many');
    expect([many.status, many.read(problemSchema).code]).toEqual([422, 'TOO_MANY_ROWS']);
    const large = await send({ comune: bresso, rows: [{ ...row, cells: { note: 'x'.repeat(1_000_001) } }] }, 'large');
    expect([large.status, large.read(problemSchema).code]).toEqual([413, 'BODY_TOO_LARGE']);
  });

  test('a post without key, without JSON or with a body of another form says what is missing', async () => {
    const body = transmission(1);
    const noKey = await served.ask({ as: operator, method: 'POST', path, body });
    expect([noKey.status, noKey.read(problemSchema).code]).toEqual([400, 'IDEMPOTENCY_KEY_MISSING']);
    const noJson = await send('{"comune":', 'not-json');
    expect([noJson.status, noJson.read(problemSchema).code]).toEqual([400, 'BODY_INVALID']);
    const form = await send({ comune: '15032', rows: [{ rowId: 'x' }] }, 'other-form');
    expect(form.status).toBe(400);
    expect(form.read(problemSchema).issues.map((issue) => issue.pointer)).toContain('/comune');
  });
});
