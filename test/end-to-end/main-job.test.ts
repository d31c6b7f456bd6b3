import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemonstrationWorkbook, makeDemonstration } from '../fixtures/demonstration.ts';
import { expectedOutcome } from '../fixtures/expected-outcome.ts';
import { type Stack, startStack } from '../host/stack/start-stack.ts';
import { type OpenedWorkbench, openWorkbench } from './driver/open-workbench.ts';
import { runMainJob, type Step } from './main-job/main-job.ts';
import { periodOf } from './main-job/period.ts';
import { askApi } from './office/ask-api.ts';

let stack: Stack;
let opened: OpenedWorkbench;
let folder: string;
let workbooks: readonly DemonstrationWorkbook[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ambito-main-job-'));
  workbooks = await makeDemonstration();
  stack = await startStack();
  opened = await openWorkbench({ url: stack.url, picturesFolder: join(folder, 'pictures') });
});

afterAll(async () => {
  await opened.close();
  await stack.stop();
  await rm(folder, { recursive: true });
});

describe('the main job over 819 applications', () => {
  // The job itself throws where a planted mistake is missed, the ranking differs from the plain one, or the chain breaks.
  it('goes from four spreadsheets to a delivered report, and every figure is the expected one', async () => {
    const steps: Step[] = [];
    const api = await askApi(opened.page, stack.url, 'ufficio');
    const period = periodOf(new Date());
    await runMainJob({ opened, workbooks, api, folder, period, say: (step) => steps.push(step) });

    const step = (name: string) => steps.find((one) => one.step === name);
    const expected = expectedOutcome(workbooks);
    const received = expected.complete.length + expected.incomplete.length;
    expect(step('validate')).toMatchObject({ rows: 819, issuesFound: step('validate')?.issuesPlanted });
    expect(step('transmit')).toEqual({
      step: 'transmit',
      accepted: expected.complete.length,
      incomplete: expected.incomplete.length,
      refused: expected.refused.length,
    });
    expect(step('rank')).toMatchObject({ differences: 0, incomplete: expected.incomplete.length });
    // Promise 11: every placed row of Cinisello shows in its cell the points the server ranked it with.
    expect(Number(step('rank')?.cellsCompared)).toBeGreaterThan(200);
    expect(step('report')).toMatchObject({ received, pending: expected.incomplete.length });
    expect(step('submit')?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(step('audit')).toMatchObject({ streams: 5 });
    expect(opened.complaints).toEqual([]);
    expect((await readdir(folder)).filter((file) => file.endsWith('.xlsx'))).toHaveLength(6);
  }, 240_000);

  it('asks nothing of Excel that the stand-in lacks', async () => {
    expect(await opened.workbench.call('unknownMembers')).toEqual([]);
  });
});
