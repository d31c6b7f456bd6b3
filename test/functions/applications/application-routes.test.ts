import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applicationSchema, applicationsPageSchema } from '../../../shared/contracts/applications.ts';
import { problemSchema } from '../../../shared/contracts/problem.ts';
import { rowStateSchema } from '../../../shared/contracts/row-states.ts';
import { openTestApi, type TestApi } from '../open-test-api.ts';
import { transmit } from '../send-steps.ts';
import { bresso, cormano, transmission, transmittedRow, trueApplications } from '../transmitted-rows.ts';

const list = 'calls/B2-2025/applications';
const [application] = trueApplications(7, 1);
let served: TestApi;

beforeAll(async () => {
  served = await openTestApi();
  await transmit(served, transmission(30), 'of-bresso');
  await transmit(served, transmission(5, 8, cormano), 'of-cormano');
});
afterAll(() => served.stop());

const move = (
  event: string,
  options: { readonly version?: number; readonly key?: string; readonly reason?: string; readonly as?: string },
) =>
  served.ask({
    as: options.as ?? 'ufficio',
    method: 'POST',
    path: `${list}/${bresso}/${application?.rowId}/transitions`,
    body: { event, reason: options.reason ?? '' },
    key: options.key ?? `step-${event}`,
    ...(options.version === undefined ? {} : { version: options.version }),
  });

describe('reading applications', () => {
  test('an operator sees their own Comune’s rows, the office all', async () => {
    const own = (await served.ask({ as: 'operatore.bresso', path: list })).read(applicationsPageSchema);
    expect(own.items).toHaveLength(30);
    expect(new Set(own.items.map((item) => item.comune))).toEqual(new Set([bresso]));
    const all = (await served.ask({ as: 'ufficio', path: list })).read(applicationsPageSchema);
    expect(all.items).toHaveLength(35);
    expect((await served.ask({ as: 'operatore.bresso', path: `${list}?comune=${cormano}` })).status).toBe(404);
  });

  test('one comes with its values, and not to another Comune', async () => {
    const path = `${list}/${bresso}/${application?.rowId}`;
    const told = (await served.ask({ as: 'ufficio', path })).read(applicationSchema);
    expect(told.values).toMatchObject({
      beneficiaryTaxCode: application?.beneficiary.taxCode,
      isee: application?.iseeCents,
    });
    expect((await served.ask({ as: 'operatore.cormano', path })).status).toBe(404);
  });

  test('a cursor that was not given for this list is refused', async () => {
    const answer = await served.ask({ as: 'ufficio', path: `${list}?cursor=abc.def` });
    expect([answer.status, answer.read(problemSchema).code]).toEqual([400, 'CURSOR_INVALID']);
  });
});

describe('moving an application', () => {
  test('needs its version and a declared step, and repeats safely', async () => {
    expect((await move('requestCompletion', { reason: 'Manca l’ISEE' })).read(problemSchema).code).toBe(
      'VERSION_MISSING',
    );
    expect((await move('requestCompletion', { reason: 'x', version: 7 })).read(problemSchema).code).toBe(
      'VERSION_STALE',
    );
    expect((await move('requestCompletion', { version: 1 })).read(problemSchema).issues[0]?.pointer).toBe('/reason');
    expect((await move('complete', { version: 1 })).read(problemSchema).code).toBe('TRANSITION_NOT_ALLOWED');
    const asked = await move('requestCompletion', { reason: 'Manca l’ISEE', version: 1, key: 'ask-for-it' });
    expect(asked.read(rowStateSchema)).toMatchObject({ state: 'completionRequested', version: 2 });
    const completed = await move('complete', { version: 2, key: 'it-has-come' });
    expect(completed.read(rowStateSchema)).toMatchObject({ state: 'received', version: 3 });
    const again = await move('requestCompletion', { reason: 'Manca l’ISEE', version: 1, key: 'ask-for-it' });
    expect(again.text).toBe(asked.text);
  });

  test('a withdrawal frees the beneficiary to apply again, and closes the row', async () => {
    if (application === undefined) throw new Error('no application');
    expect((await move('withdraw', { version: 3 })).status).toBe(200);
    const again = { ...transmittedRow(application), rowId: '6f1d2c3b-4a59-4e68-8f70-00000000000a' };
    const closed = { ...transmittedRow(application, { phone: '3330000000' }), version: 4 };
    const { rows } = await transmit(served, { comune: bresso, rows: [closed, again] }, 'after-withdrawal');
    expect(rows.map((row) => row.reason)).toEqual(['CLOSED', null]);
  });

  test('to ask for completion and to refuse is the office’s, not the Comune’s', async () => {
    for (const event of ['requestCompletion', 'refuse']) {
      const answer = await move(event, { as: 'operatore.bresso', reason: 'Fuori termine', version: 1 });
      expect([answer.status, answer.read(problemSchema).code]).toEqual([403, 'FORBIDDEN']);
    }
  });

  test('one whose beneficiary’s code is wrong cannot be completed by word into a second application', async () => {
    const [known] = trueApplications(91, 1);
    if (known === undefined) throw new Error('no application');
    await transmit(served, { comune: bresso, rows: [transmittedRow(known)] }, 'first-of-two');
    const code = known.beneficiary.taxCode;
    const wrong = `${code.slice(0, 15)}${code.endsWith('A') ? 'B' : 'A'}`;
    const rowId = '6f1d2c3b-4a59-4e68-8f70-00000000000b';
    const twin = { ...transmittedRow(known, { beneficiaryTaxCode: wrong }), rowId };
    const sent = await transmit(served, { comune: bresso, rows: [twin] }, 'second-of-two');
    expect(sent.rows[0]).toMatchObject({ outcome: 'incomplete', state: 'incomplete' });
    const twinStep = (event: string, version: number) =>
      served.ask({
        as: 'ufficio',
        method: 'POST',
        path: `${list}/${bresso}/${rowId}/transitions`,
        body: { event, reason: 'Codice fiscale' },
        key: `twin-${event}`,
        version,
      });
    expect((await twinStep('requestCompletion', 1)).status).toBe(200);
    const completed = await twinStep('complete', 2);
    expect([completed.status, completed.read(problemSchema).code]).toEqual([409, 'TRANSITION_NOT_ALLOWED']);
    const mended = { ...transmittedRow(known), rowId, version: 2 };
    const again = await transmit(served, { comune: bresso, rows: [mended] }, 'mended-twin');
    expect(again.rows[0]).toMatchObject({ outcome: 'refused', reason: 'DUPLICATE_BENEFICIARY' });
  });
});
