import { openWorkbench } from '../end-to-end/driver/open-workbench.ts';
import { signIn } from '../end-to-end/office/clerk.ts';
import { startStack } from '../host/stack/start-stack.ts';
import type { BenchFigure } from './figure.ts';

const limitSeconds = 10;
const rounds = 3;
const workbooks = ['bresso.xlsx', 'cinisello-balsamo.xlsx', 'cormano.xlsx', 'cusano-milanino.xlsx'];

/** The start of the workbench: the fastest of three, since a machine busy with other things stretches seconds. */
export async function benchWorkbench(): Promise<readonly BenchFigure[]> {
  await (await startStack()).stop();
  let seconds = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) seconds = Math.min(seconds, await secondsUntilReady());
  return [
    {
      name: 'workbench: 819 rows in the grid, pane signed in',
      ratio: seconds / limitSeconds,
      budget: 1,
      against: `${limitSeconds} s`,
    },
  ];
}

/**
 * From nothing running to the demonstration's 819 rows on screen in their four workbooks and a person signed in:
 * store, API, sign-in, browser, grid and add-in, all started within the measured time. Bundles are built before.
 */
async function secondsUntilReady(): Promise<number> {
  const start = performance.now();
  const stack = await startStack();
  const opened = await openWorkbench({ url: stack.url });
  for (const file of workbooks) await opened.workbench.open(file);
  await opened.page.locator('canvas[id^="univer-sheet"]').waitFor();
  await signIn(opened.workbench, 'ufficio');
  const seconds = (performance.now() - start) / 1000;
  await opened.close();
  await stack.stop();
  return seconds;
}
