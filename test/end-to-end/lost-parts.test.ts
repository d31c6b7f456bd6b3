import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { shellMessages } from '../../shared/messages/it/shell.ts';
import { type Stack, startStack } from '../host/stack/start-stack.ts';
import { type OpenedWorkbench, openWorkbench } from './driver/open-workbench.ts';
import { element, patience, press } from './office/at-the-pane.ts';
import { blankWorkbook } from './office/blank-workbook.ts';

let stack: Stack;
let opened: OpenedWorkbench;

beforeAll(async () => {
  stack = await startStack();
});

// Each test has a browser that has kept no part of the page.
afterEach(async () => {
  await opened?.close();
});

afterAll(async () => {
  await stack?.stop();
});

describe('a part of the page that the network loses', () => {
  test('a formula whose part was lost works at the next calculation, once the connection is back', async () => {
    opened = await openWorkbench({ url: stack.url });
    const { workbench, page } = opened;
    await page.route('**/user-shares-*.js', (route) => route.abort());
    await workbench.openBytes('quote.xlsx', await blankWorkbook());
    const formula = '=AMBITO.QUOTA("DEMO-SAD-MONOPOLI","12000")';
    const [sheet = ''] = await page.evaluate(() => window.workbench.sheets());
    const cell = `'${sheet}'!A1`;
    await workbench.call('edit', cell, formula);
    await expect.poll(async () => (await workbench.cell(cell)).value, patience).toBe('#N/A');
    expect(opened.complaints.join('\n')).toContain('dynamically imported module');
    await page.unrouteAll();
    await workbench.ribbon('Ambito.refreshFormulas');
    await expect.poll(async () => typeof (await workbench.cell(cell)).value, patience).toBe('number');
  });

  test('a pane that did not come says so, and «Riprova» brings it once the connection is back', async () => {
    opened = await openWorkbench({ url: stack.url });
    const { workbench, page } = opened;
    await workbench.openBytes('criteri.xlsx', await blankWorkbook());
    await page.route('**/criteria-pane-*.js', (route) => route.abort());
    await workbench.ribbon('Ambito.openCriteria');
    await workbench.pane.getByText(shellMessages.paneMissing.what).waitFor(patience);
    await element(workbench, 'load-page-again').waitFor(patience);
    await opened.screenshot('pane-missing');
    await page.unrouteAll();
    await press(workbench, 'draw-again');
    await element(workbench, 'start-from').waitFor(patience);
  });

  test('a pane that blinks out for a moment comes by itself', async () => {
    opened = await openWorkbench({ url: stack.url });
    const { workbench, page } = opened;
    await workbench.openBytes('criteri.xlsx', await blankWorkbook());
    let lost = 0;
    await page.route('**/criteria-pane-*.js', async (route) => {
      lost += 1;
      await (lost === 1 ? route.abort() : route.continue());
    });
    await workbench.ribbon('Ambito.openCriteria');
    await element(workbench, 'start-from').waitFor(patience);
    expect(lost).toBeGreaterThan(1);
    expect(await workbench.pane.getByText(shellMessages.paneMissing.what).count()).toBe(0);
  });

  test('a pane that a new version has removed: «Ricarica» loads the page again, but not without a connection', async () => {
    opened = await openWorkbench({ url: stack.url });
    const { workbench, page } = opened;
    await workbench.openBytes('criteri.xlsx', await blankWorkbook());
    await page.route('**/criteria-pane-*.js', (route) => route.fulfill({ status: 404 }));
    await workbench.ribbon('Ambito.openCriteria');
    await element(workbench, 'load-page-again').waitFor(patience);
    await page.context().setOffline(true);
    const refused = page.waitForEvent('requestfailed');
    await press(workbench, 'load-page-again');
    await refused;
    await page.context().setOffline(false);
    await page.unrouteAll();
    expect(await workbench.pane.getByText(shellMessages.paneMissing.what).count(), 'the page stays').toBe(1);
    const loaded = page.waitForEvent('framenavigated');
    await press(workbench, 'load-page-again');
    await loaded;
    await workbench.pane.getByText(shellMessages.paneMissing.what).waitFor({ ...patience, state: 'detached' });
  });
});
