import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Stack, startStack } from '../host/stack/start-stack.ts';
import { type OpenedWorkbench, openWorkbench } from './driver/open-workbench.ts';
import { choose, element, patience, press, read, type } from './office/at-the-pane.ts';
import { blankWorkbook } from './office/blank-workbook.ts';
import { chooseCall, signIn } from './office/clerk.ts';
import { criteriaRows, pointsOfAdlBand, upperEndOfAdlBand } from './office/criteria-worksheet.ts';
import { readStore, type StoreReader } from './office/read-store.ts';

let stack: Stack;
let opened: OpenedWorkbench;
let store: StoreReader;

beforeAll(async () => {
  stack = await startStack();
  opened = await openWorkbench({ url: stack.url });
  store = readStore(opened.page, stack.url);
});

afterAll(async () => {
  await opened?.close();
  await stack?.stop();
});

describe('the criteria of a call, from the worksheet to the published version', () => {
  test('a notice that comes with Ambito is opened, and asked about before it is written over', async () => {
    const { workbench } = opened;
    await workbench.openBytes('responsabile.xlsx', await blankWorkbook());
    await workbench.ribbon('Ambito.openCriteria');
    await element(workbench, 'start-from').waitFor(patience);
    await opened.screenshot('criteria-before-anything');
    await press(workbench, 'check-criteria');
    await workbench.pane.getByText('non c’è ancora il foglio Criteri').first().waitFor(patience);
    await choose(workbench, 'start-from', 'template cervesina');
    await press(workbench, 'write-criteria');
    await workbench.page.waitForFunction(() => window.workbench.sheets().includes('Criteri'), undefined, patience);
    await workbench.idle();
    await opened.screenshot('criteria-from-a-notice');
    await press(workbench, 'check-criteria');
    await workbench.pane.getByText('Nessun errore nei criteri').first().waitFor(patience);

    await signIn(workbench, 'responsabile');
    await chooseCall(workbench, 'B2-2025', null);
    await workbench.ribbon('Ambito.openCriteria');
    await choose(workbench, 'start-from', 'version 1');
    await press(workbench, 'write-criteria');
    await press(workbench, 'ask-go-on');
    await expect
      .poll(async () => (await criteriaRows(workbench)).some((row) => row.includes('adl')), patience)
      .toBe(true);
  });

  test('a broken band is marked in its cell, and no more once it is mended', async () => {
    const { workbench } = opened;
    const { address, value } = await upperEndOfAdlBand(workbench);
    await workbench.call('edit', address, '7');
    await press(workbench, 'check-criteria');
    await element(workbench, 'go-to-problem').waitFor(patience);
    await opened.screenshot('criteria-broken-band');
    const [marked = ''] = /^[A-Z]+\d+/.exec(await read(workbench, 'problem')) ?? [];
    expect((await workbench.cell(`'Criteri'!${marked}`)).fill).toBe('#FFC8C3');
    await press(workbench, 'go-to-problem');
    await expect.poll(() => opened.page.getByLabel('Casella Nome').inputValue(), patience).toBe(marked);
    await press(workbench, 'prepare-publication');
    await workbench.pane.locator('[data-notice="warning"]').first().waitFor(patience);

    await workbench.call('edit', address, String(value));
    await press(workbench, 'check-criteria');
    await workbench.pane.getByText('Nessun errore nei criteri').first().waitFor(patience);
    expect((await workbench.cell(`'Criteri'!${marked}`)).fill).not.toBe('#FFC8C3');
  });

  test('a version without differences is not published; one with them is, by act and date, once', async () => {
    const { workbench } = opened;
    await press(workbench, 'prepare-publication');
    await workbench.pane.getByText('dice le stesse cose della versione 1').first().waitFor(patience);

    await workbench.call('edit', await pointsOfAdlBand(workbench), '16');
    await press(workbench, 'prepare-publication');
    expect(await read(workbench, 'differences')).toContain('1 riga diversa');
    await opened.screenshot('criteria-to-publish');
    await press(workbench, 'publish-rules');
    await type(workbench, 'act-number', '45/2026');
    await type(workbench, 'act-date', '2026-11-16');
    await press(workbench, 'publish-rules');
    await element(workbench, 'accept-rules').waitFor(patience);
    await opened.screenshot('criteria-published');
    const { call } = await store.call();
    expect(call.ruleSet).toMatchObject({ version: 2, act: { reference: '45/2026', date: '2026-11-16' } });
    await press(workbench, 'accept-rules');
    await element(workbench, 'accept-rules').waitFor({ ...patience, state: 'detached' });
    expect(opened.complaints).toEqual([]);
  });
});
