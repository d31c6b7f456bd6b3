/**
 * `npm run demo`: the office's main job over the 819 demonstration applications, driven headless through the workbench.
 * One JSON line per step; screenshots, workbooks and the report are left in the folder that the last line names. Exits
 * non-zero on any miss. `-- --rows 20` takes four workbooks of 20 rows.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeDemonstration } from '../fixtures/demonstration.ts';
import { startStack } from '../host/stack/start-stack.ts';
import { openWorkbench } from './driver/open-workbench.ts';
import { runMainJob, type Step } from './main-job/main-job.ts';
import { periodOf } from './main-job/period.ts';
import { askApi } from './office/ask-api.ts';

const { values } = parseArgs({ options: { rows: { type: 'string' } } });
const folder = resolve(import.meta.dirname, '../../.local/demo');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const started = performance.now();
const say = (step: Step) =>
  console.log(JSON.stringify({ ...step, seconds: Number(((performance.now() - started) / 1000).toFixed(1)) }));

const stack = await startStack();
try {
  say({ step: 'start', url: stack.url });
  const opened = await openWorkbench({ url: stack.url, picturesFolder: resolve(folder, 'pictures') });
  try {
    const workbooks = await makeDemonstration(
      values.rows === undefined ? {} : { rowsPerWorkbook: Number(values.rows) },
    );
    const api = await askApi(opened.page, stack.url, 'ufficio');
    await runMainJob({ opened, workbooks, api, folder, period: periodOf(new Date()), say });
    if (opened.complaints.length > 0) throw new Error(`the page complained:\n${opened.complaints.join('\n')}`);
    say({ step: 'done', folder });
  } catch (failure) {
    console.error(failure);
    await opened.screenshot('failure');
    process.exitCode = 1;
  } finally {
    await opened.close();
  }
} finally {
  await stack.stop();
}
