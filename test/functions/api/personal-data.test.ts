import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { errorForLog } from '../../../functions/api/log-entry.ts';
import { createApi } from '../../../functions/app.ts';
import { problemSchema } from '../../../shared/contracts/problem.ts';
import { rankingSummarySchema } from '../../../shared/contracts/rankings.ts';
import { transmissionResultSchema } from '../../../shared/contracts/transmissions.ts';
import { openTestApi, type TestApi } from '../open-test-api.ts';
import { bresso, transmission, transmittedRow, trueApplications } from '../transmitted-rows.ts';

const canary = 'CNRYYY80A01F205X';
const path = 'calls/B2-2025/transmissions';
let served: TestApi;

beforeAll(async () => {
  served = await openTestApi();
});
afterAll(() => served.stop());

const clean = (text: string) => expect(text).not.toContain(canary);

describe('a canary tax code', () => {
  test('sent in every place a person can type in comes back in no answer and no log', async () => {
    const [application] = trueApplications(3, 1);
    if (application === undefined) throw new Error('no application');
    const row = transmittedRow(application, { beneficiaryTaxCode: canary, applicantTaxCode: canary, iban: canary });
    const as = 'operatore.bresso';
    const post = { as, method: 'POST', path, key: 'canary-key' } as const;
    const answers = await Promise.all([
      served.ask({ ...post, body: { comune: bresso, rows: [{ ...row, rowId: canary }] } }),
      served.ask({ ...post, key: 'canary-key-2', body: { comune: bresso, rows: [row] } }),
      served.ask({ ...post, path: `${path}/preview`, body: { comune: bresso, rows: [row] } }),
      served.ask({ ...post, body: { comune: canary, rows: [{ [canary]: canary, cells: { [canary]: [canary] } }] } }),
      served.ask({ ...post, body: `{"${canary}": ` }),
      served.ask({ ...post, key: `${canary}!`, body: { comune: bresso, rows: [row] } }),
      served.ask({ as, path: `calls/${canary}` }),
      served.ask({ as, path: `calls/B2-2025/applications?cursor=${canary}&comune=${canary}` }),
      served.ask({ as, path: `calls/B2-2025/applications/${bresso}/${canary}` }),
      served.ask({ as: 'ufficio', path: `audit/${canary}` }),
      served.ask({ as: 'ufficio', path: `rankings/${canary}` }),
      served.ask({ as, path: `/v1/${canary}` }),
      served.ask({ as: canary, path: '/v1/me' }),
      served.ask({
        as: 'ufficio',
        method: 'PUT',
        path: `reports/${canary}`,
        version: canary,
        body: { report: canary },
      }),
    ]);
    // The first answer names the row by the id it was sent with: that is the sender's own word, given back to them only.
    for (const answer of answers.slice(1)) clean(answer.text);
    for (const answer of answers) for (const value of answer.headers.values()) clean(value);
    clean(JSON.stringify(served.logs));
    expect(answers[1]?.read(transmissionResultSchema).counts.incomplete).toBe(1);
  });

  test('in an unexpected error stays out of the answer and of the log, which share a correlation id', async () => {
    const logs: unknown[] = [];
    const { app } = createApi({
      ...served.api.dependencies,
      newId: () => '01JZZZZZZZZZZZZZZZZZZZZZZZ',
      tokens: {
        verify: () => {
          throw new TypeError(`cannot read ${canary}`);
        },
      },
      log: (entry) => logs.push(entry),
    });
    const response = await app.request('/v1/me', { headers: { Authorization: 'Bearer x' } });
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(problemSchema.parse(JSON.parse(text))).toMatchObject({
      code: 'INTERNAL',
      correlationId: '01JZZZZZZZZZZZZZZZZZZZZZZZ',
    });
    clean(text);
    clean(JSON.stringify(logs));
    expect(logs).toMatchObject([
      { level: 'error', correlationId: '01JZZZZZZZZZZZZZZZZZZZZZZZ', error: { name: 'TypeError' } },
    ]);
    expect(JSON.stringify(logs)).toContain('personal-data.test.ts');
  });

  test('typed where the public list, the minutes or the audit would repeat it is refused at the door', async () => {
    const drafting = { as: 'ufficio', method: 'POST', path: 'calls/B2-2025/rankings' };
    const seeded = { budget: null, drawSeed: `sorteggio di ${canary}` };
    const refused = await served.ask({ ...drafting, key: 'canary-seed', body: seeded });
    expect([refused.status, refused.read(problemSchema).issues[0]?.pointer]).toEqual([400, '/drawSeed']);
    const drafted = await served.ask({ ...drafting, key: 'canary-draft', body: { budget: null, drawSeed: null } });
    const ranking = drafted.read(rankingSummarySchema);
    const approval = await served.ask({
      as: 'responsabile',
      method: 'POST',
      path: `rankings/${ranking.id}/approval`,
      body: { actNumber: `12/2025 ${canary}`, actDate: '2025-07-11' },
      key: 'canary-act',
      version: ranking.version,
    });
    expect([approval.status, approval.read(problemSchema).issues[0]?.pointer]).toEqual([400, '/actNumber']);
    for (const answer of [refused, approval]) clean(answer.text);
  });

  test('in a message of several lines that imitates a trace stays out of the log', () => {
    const told = errorForLog(new Error(`no\n    at ${canary} (row 1)\n    at ${canary}`));
    expect(told.frames[0]).toContain('personal-data.test.ts');
    clean(JSON.stringify(told));
  });

  test('addresses in the log are patterns', async () => {
    await served.ask({ as: 'operatore.bresso', method: 'POST', path, body: transmission(1), key: 'pattern-key' });
    expect(served.logs.at(-1)).toMatchObject({
      level: 'info',
      method: 'POST',
      status: 200,
      route: '/v1/ambiti/:ambito/calls/:call/transmissions',
    });
  });
});
