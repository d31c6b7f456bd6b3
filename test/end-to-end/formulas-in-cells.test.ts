import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { RowFunction } from '../../addin/workbook/row-formula.ts';
import { columnLetters } from '../../shared/layout/cell-address.ts';
import { FORMULA_TITLES } from '../../shared/layout/own-columns.ts';
import { type Stack, startStack } from '../host/stack/start-stack.ts';
import { type OpenedWorkbench, openWorkbench } from './driver/open-workbench.ts';
import { choose, patience, press } from './office/at-the-pane.ts';
import { mapColumns } from './office/clerk.ts';
import { type ClerksFile, clerksFile, openFile } from './office/clerks-file.ts';

let stack: Stack;
let opened: OpenedWorkbench;

beforeAll(async () => {
  stack = await startStack();
  opened = await openWorkbench({ url: stack.url });
});

afterEach(() => opened.workbench.call('close'));

afterAll(async () => {
  await opened?.close();
  await stack?.stop();
});

/** Fills a column through the pane; gives its letters and the formula of the first application. */
async function insert(
  file: ClerksFile,
  name: RowFunction,
): Promise<{ readonly column: string; readonly formula: string }> {
  const { workbench } = opened;
  await workbench.ribbon('Ambito.insertFormula');
  await choose(workbench, 'formula', name);
  await press(workbench, 'insert-formula');
  const [first = 0] = file.rowNumbers;
  const titled = `'${file.sheetName}'!A${first - 1}:AZ${first - 1}`;
  await workbench.page.waitForFunction(
    ([cells = '', title = '']) => window.workbench.values(cells)[0]?.includes(title),
    [titled, FORMULA_TITLES[name]],
    patience,
  );
  const column = columnLetters((await workbench.values(titled))[0]?.indexOf(FORMULA_TITLES[name]) ?? 0);
  const address = `'${file.sheetName}'!${column}${first}`;
  await settled(address);
  return { column, formula: (await workbench.cell(address)).formula ?? '' };
}

/** Waits until no cell of the area is busy or still empty in its corner. */
async function settled(address: string): Promise<readonly (readonly unknown[])[]> {
  await opened.workbench.page.waitForFunction(
    (cells) => {
      const values = window.workbench.values(cells);
      return values[0]?.[0] !== '' && values.flat().every((value) => value !== '#BUSY!');
    },
    address,
    patience,
  );
  return opened.workbench.values(address);
}

describe('formulas in cells, through the real office.js', () => {
  test('a column of ages and one of points are inserted; DETTAGLIO, PUNTEGGI and GRADUATORIA fill cells beside the data', async () => {
    const { workbench } = opened;
    const file = await clerksFile({ layout: 'titledRange', applications: 12, seed: 601 });
    await openFile(workbench, file);
    await mapColumns(workbench, 'B2-2025', file.istat);
    const [first = 0] = file.rowNumbers;
    const last = file.rowNumbers.at(-1) ?? 0;

    const ages = await insert(file, 'CF.ETA');
    expect(ages.formula).toBe(
      `=AMBITO.CF.ETA(${file.cell(0, 'beneficiaryTaxCode')},${file.cell(0, 'beneficiaryBirthDate')},DATE(2025,7,10))`,
    );
    const scores = await insert(file, 'PUNTEGGIO');
    const [, headings = '', cells = ''] =
      /^=AMBITO\.PUNTEGGIO\("B2-2025",([$A-Z0-9:]+),([A-Z0-9:]+)\)$/.exec(scores.formula) ?? [];
    expect(cells).toMatch(new RegExp(`^A${first}:[A-Z]+${first}$`));
    await opened.screenshot('formula-column');

    const below = last + 6;
    const rows = cells.replace(new RegExp(`${first}$`), String(last));
    await workbench.call('edit', `B${below}`, `=AMBITO.DETTAGLIO("B2-2025";${headings};${cells})`);
    const detail = await settled(`'${file.sheetName}'!B${below}:G${below + 8}`);
    // The corner opens a card: an error to who calculates, its heading to who looks.
    expect(detail[0]).toEqual(['#VALUE!', 'Dato letto', 'Punti', 'Tetto', 'Articolo', 'Cella']);
    expect((await workbench.cell(`B${below}`)).text).toBe('Criterio');
    expect(detail[1]?.[5]).toMatch(new RegExp(`^('.+'|[^']+)!${file.column('adl')}${first}$`));
    const points = detail.slice(1, -1).map((line) => Number(line[2]));
    expect(detail.at(-1)?.[2]).toBe(points.reduce((sum, one) => sum + one, 0));
    await workbench.call('select', `B${below}`);
    await opened.screenshot('detail-spilled');

    await workbench.call('edit', `J${below}`, `=AMBITO.PUNTEGGI("B2-2025";${headings};${rows})`);
    const column = await settled(`'${file.sheetName}'!J${below}:J${below + file.rows.length - 1}`);
    const perRow = await workbench.values(`'${file.sheetName}'!${scores.column}${first}:${scores.column}${last}`);
    expect(column).toEqual(perRow);

    await workbench.call('edit', `L${below}`, `=AMBITO.GRADUATORIA("B2-2025";${headings};${rows};5000)`);
    const ranking = await settled(`'${file.sheetName}'!L${below}:Q${below + file.rows.length}`);
    expect(ranking[0]).toEqual(['Posto', 'Protocollo', 'Punti', 'Esito', 'Importo', 'Che cosa decide']);
    const assigned = ranking.slice(1).map((line) => Number(line[4]));
    expect(assigned.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(5_000);
    await workbench.call('select', `L${below}`);
    await opened.screenshot('ranking-spilled');
    expect(await workbench.call('unknownMembers')).toEqual([]);
  });

  test('on an Excel without data types DETTAGLIO is plain text and numbers', async () => {
    const { workbench } = opened;
    await workbench.call('setApiVersion', '1.14');
    const file = await clerksFile({ layout: 'titledRange', applications: 6, seed: 602 });
    await openFile(workbench, file);
    await mapColumns(workbench, 'B2-2025', file.istat);
    const { formula } = await insert(file, 'PUNTEGGIO');
    const below = (file.rowNumbers.at(-1) ?? 0) + 6;
    const detail = formula.replace('PUNTEGGIO', 'DETTAGLIO').replaceAll(',', ';');
    await workbench.call('edit', `B${below}`, detail);
    const lines = await settled(`'${file.sheetName}'!B${below}:G${below + 8}`);
    expect(lines[0]).toEqual(['Criterio', 'Dato letto', 'Punti', 'Tetto', 'Articolo', 'Cella']);
    await workbench.call('setApiVersion', '1.18');
  });

  test('the page of help is served where Excel looks for it', async () => {
    const { page } = opened;
    await opened.workbench.openBytes(
      'vuoto.xlsx',
      (await clerksFile({ layout: 'titledRange', applications: 1, seed: 603 })).bytes,
    );
    const metadata = await page.evaluate(async () => (await fetch('/addin/functions.json')).json());
    const addresses: string[] = metadata.functions.map(({ helpUrl }: { helpUrl: string }) => helpUrl);
    const help = await page.context().browser()?.newPage({ ignoreHTTPSErrors: true });
    if (help === undefined) throw new Error('The browser is gone');
    await help.goto(`${stack.url}/addin/formule.html`);
    for (const address of addresses) {
      expect(address).toMatch(/^https:\/\/[^#]+\/addin\/formule\.html#[A-Z.]+$/);
      const id = new URL(address).hash.slice(1);
      expect(await help.locator(`[id="${id}"]`).count(), id).toBe(1);
    }
    await help.screenshot({ path: '.local/pictures/help-of-formulas.png' });
    await help.locator('[id="GRADUATORIA"]').scrollIntoViewIfNeeded();
    await help.screenshot({ path: '.local/pictures/help-of-graduatoria.png' });
    await help.close();
  });
});
