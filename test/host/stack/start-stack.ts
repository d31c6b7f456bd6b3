import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Dynoxide, startDynoxide } from '../../../functions/local/dynoxide.ts';
import { buildAddin } from '../../../infra/build/build-addin.ts';
import type { ApiProxy } from '../serve/api-proxy.ts';
import { startFrontServer } from '../serve.ts';
import { type ApiProcess, startApiProcess } from './api-process.ts';
import { buildWorkbench } from './build-workbench.ts';
import { ensureDemonstrationFiles } from './demonstration-files.ts';

/** How to start everything that the workbench needs. */
export interface StackOptions {
  /** Port of the front server; 0 (the default) takes any free one. */
  readonly port?: number;
  /** Where the store and the local keys are kept; without it the store lives in memory and the keys go at the end. */
  readonly storeFolder?: string;
  /** A DynamoDB that runs already, instead of the embedded one. */
  readonly storeEndpoint?: string;
  /** Folder of .xlsx files offered by the page; default: the demonstration workbooks. */
  readonly filesFolder?: string;
  /** Settings passed to the API process. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Gets progress and the output of the API, line by line; default: nothing is printed. */
  readonly log?: (line: string) => void;
}

/** Store, API, add-in and workbench, running on the loopback interface. */
export interface Stack {
  /** Origin of the front server: `https://localhost:3000`. */
  readonly url: string;
  readonly storeEndpoint: string;
  /** Switches the network between add-in and API, and counts requests. */
  readonly network: Pick<ApiProxy, 'setOffline' | 'requestCount'>;
  apiPid(): number | null;
  /** SIGKILL, as a power cut would: the store stays. */
  killApi(): Promise<void>;
  /** Starts the API again on the same port and store. */
  restartApi(): Promise<void>;
  stop(): Promise<void>;
}

const root = resolve(import.meta.dirname, '../../..');

/** Starts store, API and front server, building add-in and workbench when their sources changed. */
export async function startStack(options: StackOptions = {}): Promise<Stack> {
  const log = options.log ?? (() => undefined);
  const addinFolder = join(root, '.cache', 'addin');
  // One after the other: two bundlers at once make a small machine slower, not faster.
  await buildAddin({ mode: 'development', outDir: addinFolder });
  const workbenchFolder = await buildWorkbench(root);

  const { storeFolder } = options;
  const localFolder = storeFolder ?? (await mkdtemp(join(tmpdir(), 'ambito-')));
  const store = await startStore(options);
  const startApi = (port: number) =>
    startApiProcess({
      root,
      port,
      storeEndpoint: store.endpoint,
      localFolder,
      log,
      environment: options.environment ?? {},
    });
  let api: ApiProcess | null = await startApi(0);
  const apiPort = Number(new URL(api.url).port);
  const front = await startFrontServer({
    port: options.port ?? 0,
    addinFolder,
    workbenchFolder,
    filesFolder: options.filesFolder ?? (await ensureDemonstrationFiles()),
    officeFolder: join(root, 'node_modules/@microsoft/office-js/dist'),
    manifestFile: join(root, 'manifest.xml'),
    certificateFolder: join(root, '.cache'),
    apiUrl: api.url,
  });

  async function endApi(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    const ending = api;
    api = null;
    await ending?.end(signal);
  }
  return {
    url: front.url,
    storeEndpoint: store.endpoint,
    network: front.proxy,
    apiPid: () => api?.pid ?? null,
    killApi: () => endApi('SIGKILL'),
    async restartApi() {
      await endApi('SIGTERM');
      api = await startApi(apiPort);
    },
    async stop() {
      await front.stop();
      await endApi('SIGTERM');
      await store.stop();
      if (storeFolder === undefined) await rm(localFolder, { recursive: true, force: true });
    },
  };
}

async function startStore({ storeEndpoint, storeFolder }: StackOptions): Promise<Pick<Dynoxide, 'endpoint' | 'stop'>> {
  if (storeEndpoint !== undefined) return { endpoint: storeEndpoint, stop: () => Promise.resolve() };
  return startDynoxide(storeFolder === undefined ? { memory: true } : { folder: storeFolder });
}
