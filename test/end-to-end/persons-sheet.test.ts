import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Stack, startStack } from '../host/stack/start-stack.ts';

import { type OpenedWorkbench, openWorkbench } from './driver/open-workbench.ts';
import { element, patience, press } from './office/at-the-pane.ts';
import { checkIntoSheet, fixAll, mapColumns, preview, send, signIn } from './office/clerk.ts';
import { clerksFile, openFile } from './office/clerks-file.ts';
import { fillsByRow, sheetOf } from './office/grid-content.ts';
import { readStore, type StoreReader } from './office/read-store.ts';

let stack: Stack;
let opened: OpenedWorkbench;
let store: StoreReader;

beforeAll(async () => {
  stack = await startStack();
  opened = await openWorkbench({ url: stack.url });
  store = readStore(opened.page, stack.url);
});

afterEach(() => opened.workbench.call('close'));

afterAll(async () => {
  await opened?.close();
  await stack?.stop();
});

describe('what belongs to the person stays theirs', () => {
  test('40 lost zeros are put back in one go, and taken away again to the last format', async () => {
    const { workbench } = opened;
    const file = await clerksFile({ layout: 'titledRange', applications: 60, seed: 301, lostZeros: 40 });
    const lost = file.rows.flatMap(({ planted }, index) => (planted.length > 0 ? [index] : []));
    expect(lost).toHaveLength(40);
    await openFile(workbench, file);
    await mapColumns(workbench, 'B2-2025', file.istat);
    const before = sheetOf(await workbench.model(), file.sheetName);

    await fixAll(workbench, 'PROTOCOL_LOST_ZERO');
    const repaired = await Promise.all(lost.map((index) => workbench.cell(file.cell(index, 'protocolNumber'))));
    expect(repaired.map(({ value }) => value)).toEqual(lost.map((index) => file.rows[index]?.truth.protocolNumber));
    await opened.screenshot('zeros-put-back');

    await press(workbench, 'undo');
    await workbench.pane.getByText('Ultima operazione annullata.').waitFor(patience);
    await workbench.pane.locator('[data-issue="PROTOCOL_LOST_ZERO"]').waitFor(patience);
    expect(sheetOf(await workbench.model(), file.sheetName)).toEqual(before);
    await opened.screenshot('zeros-taken-back');
  });

  test('marks, a sort, a new row, marks away: the person’s own colours are where they were', async () => {
    const { workbench } = opened;
    const file = await clerksFile({ layout: 'titledRange', applications: 40, seed: 302, lostZeros: 6 });
    const marked = file.rows.flatMap(({ planted }, index) => (planted.length > 0 ? [index] : []));
    const [own = 0] = marked;
    await openFile(workbench, file);
    // Some of the person's colours lie just where marks will go.
    await workbench.call('fillColor', file.cell(own, 'protocolNumber'), '#92D050');
    await mapColumns(workbench, 'B2-2025', file.istat);
    const taxCodes = 5;
    const before = fillsByRow(sheetOf(await workbench.model(), file.sheetName), taxCodes);

    await press(workbench, 'marks');
    await marksSaid(/celle colorate/);
    expect((await workbench.cell(file.cell(own, 'protocolNumber'))).fill).not.toBe('#92D050');
    await workbench.call('sort', file.cell(0, 'beneficiarySurname'), true);
    await workbench.call('insertRow', file.rowNumbers[10] ?? 0);
    await opened.screenshot('marked-and-sorted');

    await press(workbench, 'marks');
    await marksSaid(/celle com’erano prima/);
    const after = fillsByRow(sheetOf(await workbench.model(), file.sheetName), taxCodes);
    expect(after).toEqual(before);
    await opened.screenshot('marks-away');
  });

  test('a protected sheet gets its list and is transmitted, and is never written to', async () => {
    const { workbench } = opened;
    const file = await clerksFile({
      layout: 'filteredProtected',
      applications: 20,
      seed: 303,
      change: (rows) =>
        rows.map((row, at) => (at === 3 ? { ...row, written: { ...row.written, isee: 'dodicimila' } } : row)),
    });
    await openFile(workbench, file);
    const before = sheetOf(await workbench.model(), file.sheetName);
    await signIn(workbench, 'operatore.cusano');
    await mapColumns(workbench, 'B2-2025', null);
    const told = await checkIntoSheet(workbench);
    expect(told).toContainEqual(
      expect.objectContaining({ row: file.rowNumbers[3], what: expect.stringContaining('dodicimila') }),
    );
    expect(await element(workbench, 'marks').count(), 'no colours are offered').toBe(0);

    await workbench.call('activateSheet', file.sheetName);
    expect(await preview(workbench)).toMatchObject({ new: 20, incomplete: 1 });
    await opened.screenshot('protected-sheet');
    await send(workbench);
    expect(await store.applications(file.istat)).toHaveLength(20);
    expect(sheetOf(await workbench.model(), file.sheetName)).toEqual(before);

    const saved = await workbench.save();
    await workbench.call('close');
    await workbench.openBytes(file.name, saved);
    await signIn(workbench, 'operatore.cusano');
    expect(await preview(workbench), 'the ids are kept in the file, beside the sheet').toMatchObject({
      new: 0,
      unchanged: 20,
    });
  });
});

async function marksSaid(what: RegExp): Promise<void> {
  await opened.workbench.pane.getByText(what).first().waitFor(patience);
  await opened.workbench.idle();
}
