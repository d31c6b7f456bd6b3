import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Stack, startStack } from '../host/stack/start-stack.ts';
import { type OpenedWorkbench, openWorkbench } from './driver/open-workbench.ts';
import { element, patience, press, pressTwice, type } from './office/at-the-pane.ts';
import { blankWorkbook } from './office/blank-workbook.ts';
import { mapColumns, preview, send, signIn } from './office/clerk.ts';
import { clerksFile, openFile } from './office/clerks-file.ts';
import { approveRanking, draftRanking, goTo, prepareReport, verifyReport } from './office/planner.ts';
import { readStore, type StoreReader } from './office/read-store.ts';
import { fillReport } from './office/report-by-hand.ts';

let stack: Stack;
let opened: OpenedWorkbench;
let store: StoreReader;

beforeAll(async () => {
  stack = await startStack();
  opened = await openWorkbench({ url: stack.url });
  store = readStore(opened.page, stack.url);
  for (const person of ['ufficio', 'responsabile']) {
    await opened.workbench.openBytes(`${person}.xlsx`, await blankWorkbook());
    await signIn(opened.workbench, person);
  }
});

afterAll(async () => {
  await opened?.close();
  await stack?.stop();
});

describe('what the head decides', () => {
  test('a ranking is not approved without the act’s number: the focus goes where it is missing', async () => {
    const { workbench, page } = opened;
    const file = await clerksFile({ layout: 'table', applications: 10, seed: 501 });
    await openFile(workbench, file);
    await signIn(workbench, 'operatore.cinisello');
    await mapColumns(workbench, 'B2-2025', null);
    await preview(workbench);
    await send(workbench);
    await activate('ufficio.xlsx');
    await draftRanking(workbench);

    await activate('responsabile.xlsx');
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/approval')) asked.push(request.url());
    });
    const [drafted] = await store.rankings();
    await workbench.ribbon('Ambito.draftRanking');
    await element(workbench, 'ask-first').waitFor(patience);
    expect(await focused(), 'taking over the draft of another is asked first').toBe('ask-first');
    await opened.screenshot('head-asked-before-recomputing');
    await press(workbench, 'ask-cancel');
    expect(await focused()).toBe('draft-ranking');
    expect(await store.rankings(), 'nothing was recomputed').toEqual([drafted]);
    await press(workbench, 'approve');
    expect(await focused()).toBe('act-number');
    expect(await missingSaid()).toContain('numero');
    await opened.screenshot('approval-without-number');
    await type(workbench, 'act-number', '210/2026');
    await press(workbench, 'approve');
    expect(await focused()).toBe('act-date');
    expect(await missingSaid()).toContain('data');
    expect(asked, 'the service was not bothered').toEqual([]);
    expect((await store.rankings()).map(({ state }) => state)).toEqual(['draft']);

    await approveRanking(workbench, { number: '210/2026', date: '2026-11-20' });
    expect((await store.rankings()).map(({ state }) => state)).toEqual(['approved']);
  });

  test('a report clicked twice while the API is killed has one receipt', async () => {
    const { workbench, page } = opened;
    await activate('ufficio.xlsx');
    await prepareReport(workbench, { from: '2026-07-01', to: '2026-12-31' });
    await fillReport(workbench, 'In corso');
    await verifyReport(workbench);
    await activate('responsabile.xlsx');
    await goTo(workbench, 'relazione');
    await element(workbench, 'submit-report').waitFor(patience);
    await type(workbench, 'period-from', '2026-07-01');
    await type(workbench, 'period-to', '2026-12-31');
    await press(workbench, 'prepare-report');
    await element(workbench, 'ask-first').waitFor(patience);
    expect(await focused(), 'taking over the report of another is asked first').toBe('ask-first');
    await opened.screenshot('head-asked-before-preparing-again');
    await press(workbench, 'ask-cancel');
    expect(await focused()).toBe('prepare-report');
    const submit = element(workbench, 'submit-report');
    await submit.waitFor(patience);

    await stack.killApi();
    await pressTwice(workbench, 'submit-report');
    await unreachable();
    await stack.restartApi();
    // This time the API takes the report in, and dies before it can say so.
    const keys: (string | undefined)[] = [];
    await page.route('**/submission', async (route) => {
      keys.push(route.request().headers()['idempotency-key']);
      if (keys.length === 1) {
        await route.fetch();
        await stack.killApi();
      }
      await route.abort();
    });
    await pressTwice(workbench, 'submit-report');
    await unreachable();
    await opened.screenshot('api-killed-while-submitting');
    await page.unroute('**/submission');
    await stack.restartApi();
    const [taken] = await store.reports();
    expect(taken?.state).toBe('submitted');

    await submit.click(patience);
    await element(workbench, 'receipt').waitFor(patience);
    await opened.screenshot('one-receipt');
    const reports = await store.reports();
    expect(reports.map(({ receipt }) => receipt)).toEqual([taken?.receipt]);
    expect(await element(workbench, 'receipt').textContent()).toContain(taken?.receipt?.number ?? 'a number');
    expect(new Set(keys).size, 'every try is the same intention').toBe(1);
  });
});

async function activate(name: string): Promise<void> {
  const documents = await opened.workbench.call('documents');
  const wanted = documents.find((one) => one.name === name);
  if (wanted === undefined) throw new Error(`${name} is not open`);
  await opened.workbench.call('activate', wanted.id);
}

/** The test id of what has the keyboard in the pane. */
function focused(): Promise<string | null> {
  return opened.workbench.pane
    .locator('body')
    .evaluate((body) => body.ownerDocument.activeElement?.getAttribute('data-testid') ?? null);
}

/** What is said beneath the field that has the keyboard. */
async function missingSaid(): Promise<string> {
  const field = opened.workbench.pane.locator('[aria-invalid="true"]');
  const describedBy = (await field.getAttribute('aria-describedby')) ?? '';
  return (await opened.workbench.pane.locator(`[id="${describedBy}"]`).textContent()) ?? '';
}

async function unreachable(): Promise<void> {
  await opened.workbench.pane.getByText('Non si riesce a raggiungere l’Ambito.').waitFor(patience);
}
