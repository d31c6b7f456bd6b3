import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { problemSchema } from '../../../shared/contracts/problem.ts';
import { reportPreparationSchema, reportSummarySchema, reportsSchema } from '../../../shared/contracts/reports.ts';
import { completed } from '../../shared/report/filled-report.ts';
import { openTestApi, type Question, type TestApi } from '../open-test-api.ts';
import { draft, transmit } from '../send-steps.ts';
import { bresso, transmission, trueApplications } from '../transmitted-rows.ts';

const posts = 12;
const [application] = trueApplications(7, 1);
let served: TestApi;

beforeAll(async () => {
  served = await openTestApi();
  await transmit(served, transmission(3), 'equal-rows');
});
afterAll(() => served.stop());

/** The answers of so many equal posts at once, which must all be one. */
async function atOnce(question: Question) {
  const answers = await Promise.all(Array.from({ length: posts }, () => served.ask(question)));
  expect(answers.map((answer) => answer.status)).toEqual(Array.from({ length: posts }, () => answers[0]?.status));
  expect(answers[0]?.status).toBeLessThan(300);
  const texts = new Set(answers.map((answer) => answer.text));
  expect(texts.size).toBe(1);
  const [first] = answers;
  if (first === undefined) throw new Error('no answer');
  return first;
}

describe('promise 3: of many equal posts at once one happens and the others answer the same', () => {
  test('moving an application', async () => {
    await atOnce({
      as: 'ufficio',
      method: 'POST',
      path: `calls/B2-2025/applications/${bresso}/${application?.rowId}/transitions`,
      body: { event: 'requestCompletion', reason: 'Manca un documento' },
      key: 'equal-transition',
      version: 1,
    });
  });

  test('drafting and approving a ranking', async () => {
    await atOnce({
      as: 'ufficio',
      method: 'POST',
      path: 'calls/B2-2025/rankings',
      body: { budget: null, drawSeed: 'verbale 1/2025' },
      key: 'equal-draft',
    });
    const ranking = await draft(served, 'equal-another');
    await atOnce({
      as: 'responsabile',
      method: 'POST',
      path: `rankings/${ranking.id}/approval`,
      body: { actNumber: '1/2025', actDate: '2025-07-11' },
      key: 'equal-approval',
      version: ranking.version,
    });
  });

  test('every step of a report', async () => {
    const period = 'from=2025-07-01&to=2025-12-31';
    const prepared = await served.ask({ as: 'ufficio', path: `reports/preparation?${period}` });
    const report = completed(prepared.read(reportPreparationSchema).report);
    const post = { as: 'ufficio', method: 'POST' } as const;
    const created = await atOnce({ ...post, path: 'reports', body: { report }, key: 'equal-create' });
    let head = created.read(reportSummarySchema);
    const step = async (name: string, as: string, body?: unknown) => {
      const asked = { ...post, as, path: `reports/${head.id}/${name}`, key: `equal-${name}`, version: head.version };
      return (await atOnce(body === undefined ? asked : { ...asked, body })).read(reportSummarySchema);
    };
    head = await step('verification', 'ufficio');
    head = await step('submission', 'responsabile');
    head = await step('registration', 'ufficio', { protocolNumber: '0001234', date: '2025-07-12' });
    head = await step('delivery', 'ufficio');
    await step('corrections', 'ufficio');
  });
});

describe('two people, each with a key of their own, at once', () => {
  const statuses = async (questions: readonly Question[]) =>
    (await Promise.all(questions.map((question) => served.ask(question)))).map((answer) => answer.status).sort();

  test('keep one report of a period, and open one correction of it', async () => {
    const period = 'from=2025-01-01&to=2025-06-30';
    const prepared = await served.ask({ as: 'ufficio', path: `reports/preparation?${period}` });
    const report = completed(prepared.read(reportPreparationSchema).report);
    const post = { as: 'ufficio', method: 'POST' } as const;
    const create = (key: string) => ({ ...post, path: 'reports', body: { report }, key });
    expect(await statuses([create('one-report'), create('other-report'), create('third-report')])).toEqual([
      201, 409, 409,
    ]);
    const list = (await served.ask({ as: 'ufficio', path: 'reports' })).read(reportsSchema);
    let head = list.items.find((item) => item.from === '2025-01-01');
    for (const [name, as] of [
      ['verification', 'ufficio'],
      ['submission', 'responsabile'],
    ] as const) {
      const path = `reports/${head?.id}/${name}`;
      const moved = await served.ask({ ...post, as, path, key: `alone-${name}`, version: head?.version ?? 0 });
      head = moved.read(reportSummarySchema);
    }
    const correct = (key: string) => ({
      ...post,
      path: `reports/${head?.id}/corrections`,
      key,
      version: head?.version ?? 0,
    });
    expect(await statuses([correct('one-correction'), correct('other-correction')])).toEqual([200, 409]);
  });
});

test('the same key for another version of the thing is another request: 422', async () => {
  const rowId = trueApplications(7, 2)[1]?.rowId;
  const question = {
    as: 'ufficio',
    method: 'POST',
    path: `calls/B2-2025/applications/${bresso}/${rowId}/transitions`,
    body: { event: 'requestCompletion', reason: 'Manca un documento' },
    key: 'other-version',
  };
  expect((await served.ask({ ...question, version: 1 })).status).toBe(200);
  const answer = await served.ask({ ...question, version: 2 });
  expect([answer.status, answer.read(problemSchema).code]).toEqual([422, 'IDEMPOTENCY_MISMATCH']);
});
