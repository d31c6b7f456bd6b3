import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Stack, startStack } from '../host/stack/start-stack.ts';
import { readXlsx } from '../host/xlsx/read-xlsx.ts';
import { type OpenedWorkbench, openWorkbench } from './driver/open-workbench.ts';

let stack: Stack;
let opened: OpenedWorkbench;

beforeAll(async () => {
  stack = await startStack();
  opened = await openWorkbench({ url: stack.url });
  await opened.workbench.open('bresso.xlsx');
});

afterAll(async () => {
  await opened?.close();
  await stack?.stop();
});

describe('the workbench', () => {
  test('shows a workbook with the add-in’s pane beside it, through the real office.js', async () => {
    const { page, workbench } = opened;
    expect((await workbench.cell('A1')).value).toContain('BRESSO');
    await expect.poll(() => workbench.pane.locator('body').textContent()).toContain('Oggi');
    expect(await page.locator('canvas[id^="univer-sheet"]').isVisible()).toBe(true);
    expect(await workbench.call('unknownMembers')).toEqual([]);
  });

  test('computes a custom function of the add-in in a cell', async () => {
    const { workbench } = opened;
    await workbench.call('edit', 'AZ1', '=AMBITO.CF.VALIDO("RSSMRA85T10A562S")');
    await workbench.idle();
    expect((await workbench.cell('AZ1')).value).toBe(true);
    await workbench.call('edit', 'AZ2', '=AMBITO.CF.VALIDO("RSSMRA85T10A562X")');
    await workbench.idle();
    expect((await workbench.cell('AZ2')).value).toBe(false);
    await workbench.call('deleteRow', 2);
  });

  test('takes what the person types in the grid as Italian Excel would', async () => {
    const { page, workbench } = opened;
    await page.getByLabel('Casella Nome').fill('BA3');
    await page.getByLabel('Casella Nome').press('Enter');
    await page.getByLabel('Barra della formula').fill('1.234,50');
    await page.getByLabel('Barra della formula').press('Enter');
    expect(await workbench.cell('BA3')).toMatchObject({ value: 1234.5 });
  });

  test('has cells to type into, with texts and formulas read letter by letter', async () => {
    const { page, workbench } = opened;
    await workbench.call('select', 'A1');
    const grid = await page.locator('canvas[id^="univer-sheet"]').boundingBox();
    if (grid === null) throw new Error('The grid is not on the page');
    await page.mouse.click(grid.x + 200, grid.y + 400);
    const nameBox = page.getByLabel('Casella Nome');
    await expect.poll(() => nameBox.inputValue()).not.toBe('A1');
    const address = await nameBox.inputValue();
    await page.keyboard.type('0012,5');
    await page.keyboard.press('Enter');
    await expect.poll(() => workbench.cell(address)).toMatchObject({ value: 12.5, text: '12,5' });
    await page.keyboard.press('ArrowUp');
    await page.keyboard.type('=SUM(1;2)');
    await page.keyboard.press('Enter');
    await expect.poll(() => workbench.cell(address)).toMatchObject({ value: 3, formula: '=SUM(1,2)' });
  });

  test('runs the ribbon’s buttons in the add-in and waits for their end', async () => {
    const { page, workbench } = opened;
    await page.getByRole('button', { name: 'Controlla' }).click();
    await expect.poll(() => workbench.pane.locator('body').textContent()).toContain('Domande');
  });

  test('refuses to write on a protected sheet, in a box, and changes nothing', async () => {
    const { workbench } = opened;
    await workbench.call('protect', true);
    const before = await workbench.cell('A1');
    await workbench.call('edit', 'A1', 'altro');
    expect(await workbench.call('message')).toContain('foglio protetto');
    expect(await workbench.cell('A1')).toEqual(before);
    await workbench.call('dismissMessage');
    await workbench.call('protect', false);
  });

  test('forgets what was not saved and keeps what was', async () => {
    const { workbench } = opened;
    await workbench.call('edit', 'BB1', 'salvato');
    const bytes = await workbench.save();
    expect((await readXlsx(bytes, 'bresso.xlsx')).sheets[0]?.rows[0]?.cells.at(-1)?.value).toBe('salvato');
    await workbench.call('edit', 'BB1', 'non salvato');
    await workbench.call('close');
    await workbench.open('bresso.xlsx');
    expect((await workbench.cell('BB1')).value).toBe('salvato');
  });

  test('keeps workbooks apart, each with its own add-in', async () => {
    const { workbench, page } = opened;
    await workbench.open('cormano.xlsx');
    expect((await workbench.call('documents')).map(({ name }) => name)).toEqual(['bresso.xlsx', 'cormano.xlsx']);
    expect(await page.locator('#panes iframe').count()).toBe(2);
    await workbench.call('edit', 'BB1', 'solo qui');
    await page.getByRole('tab', { name: 'bresso.xlsx' }).click();
    expect((await workbench.cell('BB1')).value).toBe('salvato');
  });

  test('loses the API and finds it again, killed or cut off', async () => {
    const { page } = opened;
    const health = () =>
      page.evaluate(() =>
        fetch('/health').then(
          ({ status }) => status,
          () => 'unreachable',
        ),
      );
    expect(await health()).toBe(200);
    await opened.workbench.call('setOffline', true);
    expect(await health()).toBe('unreachable');
    await opened.workbench.call('setOffline', false);
    await stack.killApi();
    expect(await health()).toBe('unreachable');
    await stack.restartApi();
    expect(await health()).toBe(200);
  });
});
