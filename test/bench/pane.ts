import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { buildAddin } from '../../infra/build/build-addin.ts';
import { openWorkbench } from '../end-to-end/driver/open-workbench.ts';
import { startFrontServer } from '../host/serve.ts';
import { buildWorkbench } from '../host/stack/build-workbench.ts';
import { ensureDemonstrationFiles } from '../host/stack/demonstration-files.ts';
import type { BenchFigure } from './figure.ts';

const root = resolve(import.meta.dirname, '../..');
const rounds = 8;

/** The pane *Oggi*: what a person downloads before the first paint, and how long until it can be used. */
export async function benchPane(): Promise<readonly BenchFigure[]> {
  const production = join(root, '.cache/addin-production');
  await buildAddin({ mode: 'production', outDir: production });
  const kilobytes = firstScripts(production).reduce((sum, file) => sum + gzipSync(readFileSync(file)).length / 1024, 0);

  const bare = join(root, '.cache/addin-bare');
  writeBarePage(bare);
  const [usable, bareUsable] = await fastestOf([
    { addinFolder: production, isUsable: () => document.querySelector('main h1, h1') !== null },
    { addinFolder: bare, isUsable: () => document.title === 'ready' },
  ]);
  return [
    { name: 'Oggi: own script before first paint, 230 KB gz', ratio: kilobytes / 230, budget: 1, against: '230 KB gz' },
    {
      name: 'Oggi: time until usable',
      ratio: (usable ?? Number.NaN) / (bareUsable ?? Number.NaN),
      budget: 2,
      against: 'a bare office.js page',
    },
  ];
}

/** The module of index.html and everything it imports before anything is shown. */
function firstScripts(folder: string): readonly string[] {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const found = new Set<string>();
  const waiting = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(([, path = '']) =>
    join(folder, path),
  );
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    const source = readFileSync(file, 'utf8');
    // Static imports only: `import(` loads a pane when somebody opens it.
    for (const [, path = ''] of source.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) {
      waiting.push(join(folder, 'assets', path));
    }
  }
  return [...found];
}

function writeBarePage(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const office = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><title>bare</title>${office}<script src="./bare.js"></script>`,
  );
  writeFileSync(join(folder, 'bare.js'), "Office.onReady(() => { document.title = 'ready'; });");
  writeFileSync(join(folder, 'functions.json'), '{"functions":[]}');
}

interface MeasuredPage {
  readonly addinFolder: string;
  readonly isUsable: () => boolean;
}

/** The fastest of some rounds for each page, the pages taking turns. */
async function fastestOf(pages: readonly MeasuredPage[]): Promise<readonly number[]> {
  const fronts = await Promise.all(pages.map(({ addinFolder }) => startFront(addinFolder)));
  const best = pages.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { isUsable }] of pages.entries()) {
      const milliseconds = await millisecondsUntil(isUsable, fronts[index]?.url ?? '');
      best[index] = Math.min(best[index] ?? milliseconds, milliseconds);
    }
  }
  for (const front of fronts) await front.stop();
  return best;
}

async function startFront(addinFolder: string): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const filesFolder = await ensureDemonstrationFiles();
  return startFrontServer({
    port: 0,
    addinFolder,
    workbenchFolder: await buildWorkbench(root),
    filesFolder,
    officeFolder: join(root, 'node_modules/@microsoft/office-js/dist'),
    manifestFile: join(root, 'manifest.xml'),
    certificateFolder: join(root, '.cache'),
    apiUrl: null,
  });
}

/**
 * Milliseconds from the frame's navigation until it is usable, in a new browser and without its cache. The page is loaded
 * once more after the sheet was drawn, as in Excel, where the sheet has long been there when the pane opens: the stand-in
 * draws on the pane's own thread, and which of the two went first would decide the figure.
 */
async function millisecondsUntil(isUsable: () => boolean, url: string): Promise<number> {
  const usable = `(${String(isUsable)})() && performance.now()`;
  const opened = await openWorkbench({ url });
  const opening = opened.workbench.open('cusano-milanino.xlsx');
  const frame = await opened.page.waitForSelector('#panes iframe').then((element) => element.contentFrame());
  if (frame === null) throw new Error('the pane has no frame');
  const network = await opened.page.context().newCDPSession(opened.page);
  await network.send('Network.setCacheDisabled', { cacheDisabled: true });
  await frame.waitForFunction(usable, undefined, { polling: 'raf' });
  await isIdle(opened.page);
  await frame.goto(frame.url(), { waitUntil: 'commit' });
  const handle = await frame.waitForFunction(usable, undefined, { polling: 'raf' });
  const milliseconds = Number(await handle.jsonValue());
  // The bare page has no functions to register, so its opening never ends by itself.
  opening.catch(() => undefined);
  await opened.close();
  return milliseconds;
}

/** Resolves once the page's thread has had nothing to do for half a second. */
async function isIdle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    let last = performance.now();
    for (let quiet = 0; quiet < 10; ) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      const now = performance.now();
      quiet = now - last < 80 ? quiet + 1 : 0;
      last = now;
    }
  });
}
