import { type Browser, chromium, type Frame, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findOrInstallBrowser } from '../browser/find-or-install-browser.ts';
import { servePages } from './serve-pages.ts';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

let browser: Browser;
let pages: Awaited<ReturnType<typeof servePages>>;

beforeAll(async () => {
  pages = await servePages();
  browser = await chromium.launch({ executablePath: findOrInstallBrowser(), args: FLAGS });
});

afterAll(async () => {
  await browser?.close();
  await pages?.stop();
});

/** The stand-in page with the tiny add-in loaded in its iframe. */
async function openAddin(apiVersion: string): Promise<{ page: Page; addin: Frame }> {
  const page = await browser.newPage({ ignoreHTTPSErrors: true });
  await page.goto(`${pages.url}?api=${apiVersion}`);
  await page.evaluate(() => window.hostPage.host.ready);
  const addin = page.frames().find((frame) => frame.url().endsWith('/addin.html'));
  if (addin === undefined) throw new Error('The add-in did not load');
  return { page, addin };
}

const run = (addin: Frame, source: string): Promise<unknown> =>
  addin.evaluate(`window.addin.run(${JSON.stringify(source)})`);
const cells = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    const { host, snapshot } = window.hostPage;
    await host.idle();
    return snapshot(host.session.model).sheets[0]?.rows.map(({ cells: line }) => line.map(({ value }) => value));
  });

describe('the real office.js, in a browser, in the stand-in', () => {
  test('reads what it wrote', async () => {
    const { page, addin } = await openAddin('1.14');
    const read = await run(
      addin,
      `const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
       range.values = [['Nome', '12.5'], ['=1+1', '0012']];
       range.load('values, formulas, text, address');
       await context.sync();
       return [range.address, range.values, range.formulas, range.text];`,
    );
    expect(read).toEqual([
      'Foglio1!A1:B2',
      [
        ['Nome', 12.5],
        [2, 12],
      ],
      [
        ['Nome', 12.5],
        ['=1+1', 12],
      ],
      [
        ['Nome', '12,5'],
        ['2', '12'],
      ],
    ]);
    await page.close();
  });

  test('calculates custom functions, waits for promises, shows their errors', async () => {
    const { page, addin } = await openAddin('1.14');
    const busy = await run(
      addin,
      `const sheet = context.workbook.worksheets.getActiveWorksheet();
       sheet.getRange('A1:B1').values = [['a', 2]];
       const range = sheet.getRange('A2:D2');
       range.formulas = [['=PROVA.DOPPIO(21)', '=PROVA.UNISCI(A1:B1)', '=PROVA.DOPO(A1)', '=PROVA.SBAGLIA()']];
       range.load('values');
       await context.sync();
       return range.values;`,
    );
    expect(busy).toEqual([['#BUSY!', '#BUSY!', '#BUSY!', '#BUSY!']]);
    expect(await cells(page)).toEqual([
      ['a', 2],
      [42, 'a|2', 'dopo a', '#N/A'],
    ]);
    await page.close();
  });

  test('tells the add-in what the person did', async () => {
    const { page, addin } = await openAddin('1.14');
    await addin.evaluate('window.addin.listen()');
    await page.evaluate(() =>
      window.hostPage.host.session.model.person.edit(window.hostPage.sheetId, 0, 0, '31/12/2025'),
    );
    await addin.waitForFunction('window.addin.changes.length > 0');
    expect(await addin.evaluate('window.addin.changes')).toMatchObject([
      { address: 'A1', type: 'RangeEdited', details: { valueBefore: '', valueAfter: 46_022 } },
    ]);
    await page.close();
  });

  test('a ribbon button runs its function and waits until it is completed', async () => {
    const { page, addin } = await openAddin('1.14');
    await page.evaluate(() => window.hostPage.host.pressButton('Ambito.Controlla', 'premi'));
    expect(await addin.evaluate('window.addin.pressed')).toEqual(['Ambito.Controlla']);
    await page.close();
  });

  test('settings of the document, the pane and the file are where Office puts them', async () => {
    const { page, addin } = await openAddin('1.14');
    const saved = await addin.evaluate(`new Promise((resolve) => {
      Office.context.document.settings.set('ambito', { bando: 'B2-2025' });
      Office.context.document.settings.saveAsync((result) => resolve(result.status));
    })`);
    await addin.evaluate(
      'Office.addin.onVisibilityModeChanged((mode) => window.addin.pressed.push(mode.visibilityMode))',
    );
    await addin.evaluate('Office.addin.hide()');
    await page.evaluate(() => window.hostPage.host.setPane(true));
    await addin.waitForFunction('window.addin.pressed.length === 2');
    expect(await addin.evaluate('window.addin.pressed')).toEqual(['Hidden', 'Taskpane']);
    const size = await addin.evaluate(`new Promise((resolve, reject) => {
      Office.context.document.getFileAsync('compressed', { sliceSize: 65536 }, (opened) => {
        if (opened.status !== 'succeeded') return reject(new Error(opened.error.message));
        const file = opened.value;
        file.getSliceAsync(0, (slice) => {
          const bytes = slice.value.data;
          file.closeAsync(() => resolve([file.size, file.sliceCount, bytes.length, bytes[0]]));
        });
      });
    })`);
    expect([saved, size]).toEqual(['succeeded', [100_000, 2, 65_536, 80]]);
    expect(await page.evaluate(() => [...window.hostPage.host.session.model.documentSettings])).toEqual([
      ['ambito', '{"bando":"B2-2025"}'],
    ]);
    expect(await page.evaluate(() => window.hostPage.panes)).toEqual([false]);
    await page.close();
  });

  test('a dialog of the add-in opens, talks to its page and closes', async () => {
    const { page, addin } = await openAddin('1.14');
    const heard = await addin.evaluate(`new Promise((resolve, reject) => {
      Office.context.ui.displayDialogAsync(location.origin + '/dialog.html', { promptBeforeOpen: false }, (opened) => {
        if (opened.status !== 'succeeded') return reject(new Error(opened.error.code + ' ' + opened.error.message));
        opened.value.addEventHandler(Office.EventType.DialogMessageReceived, ({ message }) => {
          opened.value.close();
          resolve(message);
        });
      });
    })`);
    expect(heard).toBe('saluti dalla finestra');
    await page.close();
  });

  test('the requirement sets follow the chosen generation of Excel', async () => {
    const answers: unknown[] = [];
    for (const version of ['1.14', '1.18']) {
      const { page, addin } = await openAddin(version);
      answers.push(
        await addin.evaluate(
          "['1.14', '1.18'].map((set) => Office.context.requirements.isSetSupported('ExcelApi', set))",
        ),
      );
      await page.close();
    }
    expect(answers).toEqual([
      [true, false],
      [true, true],
    ]);
  });

  test('a request over five megabytes is refused with its own code', async () => {
    const { page, addin } = await openAddin('1.14');
    const failure = await addin.evaluate(
      `window.addin.failure("const text = 'x'.repeat(30000); context.workbook.worksheets.getActiveWorksheet().getRange('A1:A200').values = Array.from({ length: 200 }, () => [text]); await context.sync();")`,
    );
    expect(failure).toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    await page.close();
  });
});
