import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildAddin } from '../../infra/build/build-addin.ts';
import { openWorkbench } from '../end-to-end/driver/open-workbench.ts';
import { startFrontServer } from '../host/serve.ts';
import { buildWorkbench } from '../host/stack/build-workbench.ts';
import { ensureDemonstrationFiles } from '../host/stack/demonstration-files.ts';
import type { BenchFigure } from './figure.ts';

const root = resolve(import.meta.dirname, '../..');
const rounds = 5;

/** The pane *Oggi*: what a person downloads before the first paint, and how long until it can be used. */
export async function benchPane(): Promise<readonly BenchFigure[]> {
  const production = join(root, '.cache/addin-production');
  await buildAddin({ mode: 'production', outDir: production });
  const kilobytes = firstScripts(production).reduce((sum, file) => sum + gzipSync(readFileSync(file)).length / 1024, 0);

  const bare = join(root, '.cache/addin-bare');
  writeBarePage(bare);
  const usable = await fastest(production, () => document.querySelector('main h1, h1') !== null);
  const bareUsable = await fastest(bare, () => document.title === 'ready');
  return [
    { name: 'Oggi: own script before first paint, 230 KB gz', ratio: kilobytes / 230, budget: 1, against: '230 KB gz' },
    { name: 'Oggi: time until usable', ratio: usable / bareUsable, budget: 2, against: 'a bare office.js page' },
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

/** Milliseconds from the frame's navigation until it is usable: the fastest of some rounds, each in a new browser. */
async function fastest(addinFolder: string, isUsable: () => boolean): Promise<number> {
  const filesFolder = await ensureDemonstrationFiles();
  const front = await startFrontServer({
    port: 0,
    addinFolder,
    workbenchFolder: await buildWorkbench(root),
    filesFolder,
    officeFolder: join(root, 'node_modules/@microsoft/office-js/dist'),
    manifestFile: join(root, 'manifest.xml'),
    certificateFolder: join(root, '.cache'),
    apiUrl: null,
  });
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const opened = await openWorkbench({ url: front.url });
    const opening = opened.workbench.open('cusano-milanino.xlsx');
    const frame = await opened.page.waitForSelector('#panes iframe').then((element) => element.contentFrame());
    if (frame === null) throw new Error('the pane has no frame');
    const usable = `(${String(isUsable)})() && performance.now()`;
    const handle = await frame.waitForFunction(usable, undefined, { polling: 'raf' });
    times.push(Number(await handle.jsonValue()));
    // The bare page has no functions to register, so its opening never ends by itself.
    opening.catch(() => undefined);
    await opened.close();
  }
  await front.stop();
  return Math.min(...times);
}
