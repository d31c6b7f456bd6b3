import type { Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { PlantedRow } from '../fixtures/planted-rows.ts';
import { type Stack, startStack } from '../host/stack/start-stack.ts';

import { type OpenedWorkbench, openWorkbench } from './driver/open-workbench.ts';
import { choose, element, patience, press, pressTwice } from './office/at-the-pane.ts';
import { mapColumns, preview, realign, send, shownCounts, signIn } from './office/clerk.ts';
import { type ClerksFile, clerksFile, openFile } from './office/clerks-file.ts';
import { readStore, type StoreReader } from './office/read-store.ts';

let stack: Stack;
let opened: OpenedWorkbench;
let store: StoreReader;

beforeAll(async () => {
  stack = await startStack();
  opened = await openWorkbench({ url: stack.url });
  store = readStore(opened.page, stack.url);
});

afterEach(async () => {
  await opened.page.unrouteAll();
  await opened.workbench.call('setOffline', false);
  await opened.workbench.call('close');
});

afterAll(async () => {
  await opened?.close();
  await stack?.stop();
});

const transmissions = '**/calls/*/transmissions';

describe('a transmission that breaks off', () => {
  test('at row 300, with the file closed unsaved: Riallinea finds the rows again and none is doubled', async () => {
    const { workbench } = opened;
    const file = await clerksFile({ layout: 'table', applications: 380, seed: 201, change: withoutIds });
    await readyToTransmit(file, 'operatore.cinisello');
    expect(await preview(workbench)).toMatchObject({ new: 380 });
    await workbench.call('setOffline', true, 3);
    await press(workbench, 'send');
    await stage('stopped').waitFor(patience);
    expect(await stage('stopped').textContent()).toMatch(
      /Non si riesce a raggiungere l’Ambito.*270 di 380 righe già ricevute.*nulla viene inviato due volte/s,
    );
    await opened.screenshot('network-dies-at-row-300');
    await workbench.call('close');
    await workbench.call('setOffline', false);
    expect(await store.applications(file.istat)).toHaveLength(270);

    await readyToTransmit(file, 'operatore.cinisello');
    expect((await workbench.cell(file.cell(0, 'rowId'))).value, 'the ids were never saved').toBe('');
    expect(await realign(workbench)).toMatch(/270 domande ritrovate.*110 righe mai trasmesse/s);
    await opened.screenshot('realigned');

    expect(await preview(workbench)).toMatchObject({ new: 110, unchanged: 270, changed: 0, refused: 0 });
    await send(workbench);
    const stored = await store.applications(file.istat);
    expect(stored).toHaveLength(380);
    expect(new Set(stored.map(({ protocolNumber }) => protocolNumber)).size).toBe(380);
    expect(await preview(workbench)).toMatchObject({ new: 0, changed: 0, unchanged: 380 });
    expect(await stage('previewed').textContent()).toContain('Non c’è nulla da trasmettere.');
  });

  test('because the API is killed: Riprendi goes on where it stopped', async () => {
    const { workbench, page } = opened;
    const file = await clerksFile({ layout: 'doubleHeadings', applications: 140, seed: 202 });
    await readyToTransmit(file, 'operatore.cormano');
    await preview(workbench);
    const third = page.waitForRequest(nthTransmission(3));
    await press(workbench, 'send');
    await third;
    await stack.killApi();
    await stage('stopped').waitFor(patience);
    expect(await stage('stopped').textContent()).toContain('Con Riprendi si riparte da qui');
    await opened.screenshot('api-killed-while-transmitting');
    await stack.restartApi();
    await press(workbench, 'resume');
    await stage('done').waitFor(patience);
    expect(await shownCounts(workbench)).toMatchObject({ refused: 0, duplicate: 0 });
    const stored = await store.applications(file.istat);
    expect(stored).toHaveLength(140);
    expect(
      stored.every(({ version }) => version === 1),
      'nothing was written twice',
    ).toBe(true);
  });

  test('because the sign-in expired: the person signs in again and it goes on', async () => {
    const { workbench, page } = opened;
    const file = await clerksFile({ layout: 'titledRange', applications: 120, seed: 203 });
    await readyToTransmit(file, 'operatore.bresso');
    await preview(workbench);
    // A restarted issuer has other keys: tokens from before are worth nothing, and this one renews nobody unasked.
    await page.route('**/dev/token', (route) => route.fulfill({ status: 403 }));
    await page.route(
      transmissions,
      onNth(2, () => stack.restartApi()),
    );
    await press(workbench, 'send');
    await element(workbench, 'sign-in').waitFor(patience);
    expect(await workbench.pane.locator('main').textContent()).toMatch(
      /L’accesso è scaduto.*Accedere di nuovo: il lavoro riprende da dove si è fermato/s,
    );
    await opened.screenshot('sign-in-expired');
    await page.unroute('**/dev/token');
    await choose(workbench, 'person', 'operatore.bresso');
    await press(workbench, 'sign-in');
    await press(workbench, 'resume');
    await stage('done').waitFor(patience);
    const stored = await store.applications(file.istat);
    expect(stored).toHaveLength(120);
    expect(
      stored.every(({ version }) => version === 1),
      'nothing was written twice',
    ).toBe(true);
  });

  test('is sent once however often «Trasmetti» is clicked', async () => {
    const { workbench, page } = opened;
    const file = await clerksFile({ layout: 'filteredProtected', applications: 20, seed: 204 });
    await readyToTransmit(file, 'operatore.cusano');
    await preview(workbench);
    const keys: (string | undefined)[] = [];
    page.on('request', (request) => {
      if (/\/transmissions$/.test(request.url())) keys.push(request.headers()['idempotency-key']);
    });
    await pressTwice(workbench, 'send');
    await stage('done').waitFor(patience);
    expect(keys).toHaveLength(1);
    const stored = await store.applications(file.istat);
    expect(stored).toHaveLength(20);
    expect(stored.every(({ version }) => version === 1)).toBe(true);
  });
});

/** Opens the file, signs in as its Comune's operator and confirms the columns. */
async function readyToTransmit(file: ClerksFile, person: string): Promise<void> {
  await openFile(opened.workbench, file);
  await signIn(opened.workbench, person);
  await mapColumns(opened.workbench, 'B2-2025', null);
}

function stage(kind: string) {
  return opened.workbench.pane.locator(`[data-sending="${kind}"]`);
}

function withoutIds(rows: readonly PlantedRow[]): readonly PlantedRow[] {
  return rows.map((row) => ({ ...row, written: { ...row.written, rowId: null } }));
}

function nthTransmission(count: number) {
  let seen = 0;
  return (request: { url(): string }) => {
    if (/\/transmissions$/.test(request.url())) seen += 1;
    return seen === count;
  };
}

/** Does something while the nth such request is on its way, then lets it go on. */
function onNth(count: number, act: () => Promise<void>) {
  let seen = 0;
  return async (route: Route) => {
    seen += 1;
    if (seen === count) await act();
    await route.continue();
  };
}
