import ExcelJS from 'exceljs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { comuneWorkbooks } from '../fixtures/comune-workbook.ts';
import type { PlantedRow } from '../fixtures/planted-rows.ts';
import { type WrittenRow, writeRow } from '../fixtures/written-row.ts';
import { type Stack, startStack } from '../host/stack/start-stack.ts';

import { type OpenedWorkbench, openWorkbench } from './driver/open-workbench.ts';
import { choose, element, patience, press, read } from './office/at-the-pane.ts';
import { chooseCall, mapColumns, preview, send, signIn } from './office/clerk.ts';
import { clerksFile, openFile } from './office/clerks-file.ts';
import { sheetOf } from './office/grid-content.ts';
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

const pane = () => opened.workbench.pane.locator('main');

describe('a file that is not what it should be', () => {
  test('without applications on the sheet: says so, and what a sheet of applications looks like', async () => {
    const { workbench } = opened;
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Turni');
    sheet.addRows([['Turni di settembre'], [], ['lunedì', 'Anna'], ['martedì', 'Paolo']]);
    await workbench.openBytes('turni.xlsx', new Uint8Array(await book.xlsx.writeBuffer()));
    const before = sheetOf(await workbench.model(), 'Turni');
    await chooseCall(workbench, 'B2-2025', '015032');
    await pane().getByText('Nel foglio «Turni» non si riconoscono domande.').waitFor(patience);
    await workbench.ribbon('Ambito.checkRows');
    await pane().getByText('Nel foglio «Turni» non si riconoscono domande.').waitFor(patience);
    expect(await pane().textContent()).toContain('Aprire il foglio con le domande: serve una riga di intestazioni');
    await opened.screenshot('no-recognisable-data');
    expect(sheetOf(await workbench.model(), 'Turni')).toEqual(before);
  });

  test('with two columns for one field: names both and does not go on until one is left', async () => {
    const { workbench } = opened;
    const file = await clerksFile({ layout: 'titledRange', applications: 10, seed: 401 });
    await openFile(workbench, file);
    await chooseCall(workbench, 'B2-2025', file.istat);
    await press(workbench, 'all-columns');
    const phone = `column-${file.column('phone')}`;
    await choose(workbench, phone, 'beneficiaryTaxCode');
    const columns = `${file.column('beneficiaryTaxCode')} e ${file.column('phone')}`;
    await pane()
      .getByText(`Due colonne sono abbinate a «Codice fiscale del beneficiario»: ${columns}.`)
      .waitFor(patience);
    expect(await pane().textContent()).toContain('Lasciarne una sola e mettere l’altra su «Non usare».');
    expect(await element(workbench, 'confirm-columns').getAttribute('aria-disabled')).toBe('true');
    await opened.screenshot('two-columns-one-field');
    await workbench.ribbon('Ambito.checkRows');
    await pane().getByText('Le colonne di questo foglio non sono ancora confermate.').waitFor(patience);

    await workbench.ribbon('Ambito.mapColumns');
    await press(workbench, 'all-columns');
    await choose(workbench, phone, 'beneficiaryTaxCode');
    await choose(workbench, phone, '');
    await press(workbench, 'confirm-columns');
    expect(await read(workbench, 'check-summary')).toContain('10 righe controllate');
  });

  test('with #REF!, a half-empty row and an id twice: each is told, the rest is received, nothing becomes zero', async () => {
    const { workbench } = opened;
    const file = await clerksFile({ layout: 'table', applications: 12, seed: 402, change: spoilt });
    await openFile(workbench, file);
    await signIn(workbench, 'operatore.cinisello');
    await mapColumns(workbench, 'B2-2025', null);
    for (const code of ['CELL_ERROR', 'ROW_HALF_EMPTY', 'ROW_ID_REUSED']) {
      expect(await pane().locator(`[data-issue="${code}"]`).count(), code).toBe(1);
    }
    await pane().locator('[data-issue="CELL_ERROR"]').getByRole('button').first().click(patience);
    expect(await pane().locator('[data-issue="CELL_ERROR"]').textContent()).toMatch(/#RIF!/);
    await opened.screenshot('broken-cells');

    expect(await preview(workbench)).toMatchObject({ new: 10, incomplete: 1, refused: 2, duplicate: 0 });
    await opened.screenshot('broken-rows-preview');
    await send(workbench);
    const stored = await store.applications(file.istat);
    expect(stored).toHaveLength(10);
    const broken = await store.application(file.istat, file.rows[2]?.truth.rowId ?? '');
    expect(broken.state).toBe('incomplete');
    expect(broken.values.isee ?? null, 'an unreadable amount is missing, never zero').toBeNull();
    const first = await store.application(file.istat, file.rows[4]?.truth.rowId ?? '');
    expect(first.values.beneficiaryTaxCode, 'the second row with the id overwrites nothing').toBe(
      file.rows[4]?.truth.beneficiary.taxCode,
    );
  });

  test('that is last year’s under a new name: says so before anything is sent', async () => {
    const { workbench } = opened;
    const file = await clerksFile({
      layout: 'doubleHeadings',
      applications: 20,
      seed: 403,
      change: (rows) => rows.map(ofLastYear),
    });
    await openFile(workbench, file);
    await signIn(workbench, 'operatore.cormano');
    await mapColumns(workbench, 'B2-2025', null);
    await preview(workbench);
    const said = await workbench.pane.locator('[data-sending="previewed"]').textContent();
    expect(said).toContain('Più di metà delle righe non è di questo bando');
    expect(said).toContain('Potrebbe essere il file dell’anno scorso rinominato.');
    await opened.screenshot('last-years-file');
    expect(await store.applications(file.istat), 'nothing was sent').toEqual([]);
  });

  test('that is another Ambito’s: says so before anything is sent', async () => {
    const { workbench } = opened;
    const file = await clerksFile({
      layout: 'titledRange',
      applications: 20,
      seed: 404,
      change: (rows) => rows.map((row) => ({ ...row, written: { ...row.written, residence: 'Rho' } })),
    });
    await openFile(workbench, file);
    await signIn(workbench, 'operatore.bresso');
    await mapColumns(workbench, 'B2-2025', null);
    await preview(workbench);
    const said = await workbench.pane.locator('[data-sending="previewed"]').textContent();
    expect(said).toContain('Più di metà delle righe indica un Comune che non è dell’Ambito.');
    expect(said).toContain('Potrebbe essere il file di un altro Ambito.');
    await opened.screenshot('another-ambito');
    expect(await store.applications(file.istat), 'nothing was sent').toEqual([]);
  });

  test('with 20,000 rows: is checked to the end, showing how far it is', async () => {
    const { workbench } = opened;
    const file = await clerksFile({
      layout: 'table',
      applications: 500,
      seed: 405,
      fields: manyRowsFields,
      // The same people many times over: the duplicates among them are found as well.
      change: (rows) => Array.from({ length: 40 }, () => rows).flat(),
    });
    await openFile(workbench, file);
    await chooseCall(workbench, 'B2-2025', file.istat);
    await element(workbench, 'confirm-columns').waitFor(patience);
    await collectProgress();
    await press(workbench, 'confirm-columns');
    expect(await read(workbench, 'check-summary')).toContain('20.000 righe controllate');
    expect(await workbench.pane.locator('[data-issue="DUPLICATE_BENEFICIARY"]').count()).toBe(1);
    expect(await progressShown()).toMatch(/^Controllo [\d.]+ di 20\.000 righe/);
    await opened.screenshot('twenty-thousand-rows');
  });
});

/** Keeps every word about progress that the pane shows from now on: the work may be over before a test can look. */
async function collectProgress(): Promise<void> {
  await opened.workbench.pane.locator('body').evaluate((body) => {
    const keep = () => {
      const words = /Controllo [\d.]+ di [\d.]+ righe/.exec(body.textContent ?? '')?.[0];
      if (words !== undefined) body.dataset.progressShown = `${body.dataset.progressShown ?? ''}${words};`;
    };
    new MutationObserver(keep).observe(body, { subtree: true, childList: true, characterData: true });
  });
}

async function progressShown(): Promise<string> {
  return (await opened.workbench.pane.locator('body').getAttribute('data-progress-shown')) ?? '';
}

const manyRowsFields: readonly string[] = [
  'protocolNumber',
  'presentedAt',
  'residence',
  'beneficiarySurname',
  'beneficiaryName',
  'beneficiaryTaxCode',
  'isee',
  'rowId',
];

/** A formula that lost its cells, a row half typed, and the id of the fifth row pasted into the sixth. */
function spoilt(rows: readonly PlantedRow[]): readonly PlantedRow[] {
  const shared = rows[4]?.written.rowId ?? null;
  return rows.map((row, at) => {
    if (at === 2) return { ...row, written: { ...row.written, isee: '#REF!' } };
    if (at === 3) return { ...row, written: halfOf(row.written) };
    return at === 5 ? { ...row, written: { ...row.written, rowId: shared } } : row;
  });
}

function halfOf(written: WrittenRow): WrittenRow {
  const { protocolNumber, presentedAt, beneficiarySurname, beneficiaryName, rowId } = written;
  return Object.fromEntries(
    Object.entries({ protocolNumber, presentedAt, beneficiarySurname, beneficiaryName, rowId }).map(
      ([field, value]) => [field, value ?? null],
    ),
  );
}

/** The same application, presented and certified a year earlier. */
function ofLastYear(row: PlantedRow): PlantedRow {
  const { truth } = row;
  const earlier = {
    ...truth,
    presentedAt: { ...truth.presentedAt, year: 2024 },
    dsuDate: { ...truth.dsuDate, year: 2024 },
    dsuNumber: truth.dsuNumber.replace('2025', '2024'),
  };
  const comune = comuneWorkbooks.find(({ comune }) => comune === truth.comune);
  return comune === undefined ? row : { ...row, truth: earlier, written: writeRow(earlier, comune.hand, comune.istat) };
}
