import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Stack, startStack } from '../host/stack/start-stack.ts';
import { uvmRules } from '../shared/rules/uvm-rules.ts';
import { type OpenedWorkbench, openWorkbench } from './driver/open-workbench.ts';
import { element, patience, press, read, type } from './office/at-the-pane.ts';
import { blankWorkbook } from './office/blank-workbook.ts';
import { mapColumns, preview, send, signIn } from './office/clerk.ts';
import { type ClerksFile, clerksFile, openFile } from './office/clerks-file.ts';
import { draftRanking, explainPlace } from './office/planner.ts';
import { publishElsewhere } from './office/publish-rules.ts';
import { readStore, type StoreReader } from './office/read-store.ts';

let stack: Stack;
let opened: OpenedWorkbench;
let store: StoreReader;
let file: ClerksFile;

/** What three evaluators gave to each application, and the minutes: the second has none. */
const given = [
  ['15', '18,5', '20', 'UVM 4/2025'],
  ['9', '10', '10', ''],
  ['30', '30', '29,99', 'UVM 6/2025'],
] as const;

beforeAll(async () => {
  stack = await startStack();
  opened = await openWorkbench({ url: stack.url });
  store = readStore(opened.page, stack.url);
  await publishElsewhere(opened.page, stack.url, () => uvmRules);
  file = await clerksFile({ layout: 'titledRange', applications: given.length, seed: 733 });
});

afterAll(async () => {
  await opened?.close();
  await stack?.stop();
});

describe('a score that evaluators assign', () => {
  test('is their mean in the cell, to the hundredth', async () => {
    const { workbench } = opened;
    await openFile(workbench, file);
    await typeScores();
    await signIn(workbench, 'operatore.bresso');
    await mapColumns(workbench, 'B2-2025', null);
    await opened.screenshot('uvm-1-scores-typed');
    await workbench.ribbon('Ambito.insertFormula');
    await press(workbench, 'insert-formula');
    await expect.poll(scores, patience).toEqual([17.83, 9.67, 30]);
    await opened.screenshot('uvm-2-means-in-cells');
  });

  test('without minutes keeps the ranking from being approved, and says which application it is', async () => {
    const { workbench } = opened;
    await preview(workbench);
    await send(workbench);
    await workbench.openBytes('ufficio.xlsx', await blankWorkbook());
    await signIn(workbench, 'ufficio');
    await draftRanking(workbench);
    await explainPlace(workbench, 2);
    const explained = () => read(workbench, 'explanation');
    await expect.poll(explained, patience).toContain('9,67');
    expect(await explained()).toContain('Manca il verbale');
    await opened.screenshot('uvm-3-ranked-without-minutes');

    await workbench.openBytes('responsabile.xlsx', await blankWorkbook());
    await signIn(workbench, 'responsabile');
    await workbench.ribbon('Ambito.approveRanking');
    expect(await read(workbench, 'lacking-minutes')).toContain('verbale');
    await opened.screenshot('uvm-4-approval-blocked');
    await press(workbench, 'show-lacking');
    await expect.poll(() => workbench.pane.getByRole('option').count(), patience).toBe(1);
    const [ranking] = await store.rankings();
    expect(ranking).toMatchObject({ state: 'draft', lackingMinutes: 1 });
  });

  test('is approved once the minutes are there', async () => {
    const { workbench } = opened;
    await activate(file.name);
    await workbench.call('edit', `${letters()[3]}${file.rowNumbers[1]}`, 'UVM 5/2025');
    await preview(workbench);
    await send(workbench);
    await activate('ufficio.xlsx');
    await draftRanking(workbench);
    await press(workbench, 'draft-ranking');
    await expect.poll(async () => (await store.rankings()).at(0)?.lackingMinutes, patience).toBe(0);
    await workbench.openBytes('responsabile-domani.xlsx', await blankWorkbook());
    await signIn(workbench, 'responsabile');
    await workbench.ribbon('Ambito.approveRanking');
    await type(workbench, 'act-number', '210/2026');
    await type(workbench, 'act-date', '2026-11-20');
    await press(workbench, 'approve');
    await element(workbench, 'publish').waitFor(patience);
    await opened.screenshot('uvm-5-approved');
    expect(opened.complaints).toEqual([]);
  });
});

/** The four columns to the right of the clerk's own. */
function letters(): readonly string[] {
  return ['AG', 'AH', 'AI', 'AJ'];
}

async function typeScores(): Promise<void> {
  const { workbench } = opened;
  const heading = (file.rowNumbers[0] ?? 0) - 1;
  for (const [index, title] of ['UVM 1', 'UVM 2', 'UVM 3', 'Verbale UVM'].entries()) {
    await workbench.call('edit', `${letters()[index]}${heading}`, title);
    for (const [application, row] of file.rowNumbers.entries()) {
      await workbench.call('edit', `${letters()[index]}${row}`, given[application]?.[index] ?? '');
    }
  }
}

async function scores(): Promise<readonly unknown[]> {
  const { workbench } = opened;
  await workbench.idle();
  const cells = await workbench.values(`'${file.sheetName}'!A1:BA${file.rowNumbers.at(-1)}`);
  const column = (cells.find((row) => row.includes('Punteggio')) ?? []).indexOf('Punteggio');
  return file.rowNumbers.map((row) => cells[row - 1]?.[column]);
}

async function activate(name: string): Promise<void> {
  const { workbench } = opened;
  const document = (await workbench.call('documents')).find((one) => one.name === name);
  if (document === undefined) throw new Error(`${name} is not open`);
  await workbench.call('activate', document.id);
}
