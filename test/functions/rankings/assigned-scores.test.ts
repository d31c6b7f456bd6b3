import { afterAll, beforeAll, expect, test } from 'vitest';
import { problemSchema } from '../../../shared/contracts/problem.ts';
import {
  type RankingEntry,
  rankingEntriesPageSchema,
  rankingExplanationSchema,
  rankingSummarySchema,
} from '../../../shared/contracts/rankings.ts';
import { uvmRules } from '../../shared/rules/uvm-rules.ts';
import { openTestApi, type TestApi } from '../open-test-api.ts';
import { approve, draft, publishRules, transmit } from '../send-steps.ts';
import { bresso, transmittedRow, trueApplications } from '../transmitted-rows.ts';

const [first, second] = trueApplications(21, 2);
if (first === undefined || second === undefined) throw new Error('no applications');
const scores = { uvm1: '20', uvm2: '17,5', uvm3: 18 };
let served: TestApi;

beforeAll(async () => {
  served = await openTestApi();
  await publishRules(served, uvmRules, 'uvm-rules');
  const rows = [
    transmittedRow(first, { ...scores, uvmMinutes: 'UVM 4/2025' }),
    transmittedRow(second, { ...scores, uvm1: '9' }),
  ];
  await transmit(served, { comune: bresso, rows }, 'uvm-rows');
});
afterAll(() => served.stop());

const entries = async (id: string): Promise<readonly RankingEntry[]> =>
  (await served.ask({ as: 'ufficio', path: `rankings/${id}/entries` })).read(rankingEntriesPageSchema).items;

test('a score without minutes is ranked, counted and named, and the ranking is not approved before it has them', async () => {
  const lacking = await draft(served, 'uvm-lacking');
  expect(lacking).toMatchObject({ ruleSetVersion: 2, lackingMinutes: 1 });
  expect((await entries(lacking.id)).map(({ rowId, lacksMinutes, score }) => [rowId, lacksMinutes, score])).toEqual([
    [first.rowId, false, 1850],
    [second.rowId, true, 1483],
  ]);
  const refused = await approve(served, lacking, 'uvm-refused');
  expect([refused.status, refused.read(problemSchema).code]).toEqual([422, 'MINUTES_MISSING']);

  const completed = { ...transmittedRow(second, { ...scores, uvm1: '9', uvmMinutes: 'UVM 5/2025' }), version: 1 };
  await transmit(served, { comune: bresso, rows: [completed] }, 'uvm-completed');
  const ready = await draft(served, 'uvm-ready');
  expect(ready.lackingMinutes).toBe(0);
  expect((await approve(served, ready, 'uvm-approved')).read(rankingSummarySchema).state).toBe('approved');
  // The earlier draft still says what was true of it.
  const path = `rankings/${lacking.id}/entries/${second.rowId}`;
  const told = (await served.ask({ as: 'ufficio', path })).read(rankingExplanationSchema);
  expect(told.evaluation.lines).toMatchObject([{ points: 1483, minutes: null }]);
});
