import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Dynoxide, startDynoxide } from '../../../functions/local/dynoxide.ts';
import { type ApiProcess, startApiProcess } from './api-process.ts';

/** How to start the store and the API. */
export interface BackendOptions {
  /** Where the store and the local keys are kept; without it the store lives in memory and the keys go at the end. */
  readonly storeFolder?: string;
  /** A DynamoDB that runs already, instead of the embedded one. */
  readonly storeEndpoint?: string;
  /** Settings passed to the API process. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Gets progress and the output of the API, line by line; default: nothing is printed. */
  readonly log?: (line: string) => void;
}

/** The store and the API process on it. */
export interface Backend {
  readonly storeEndpoint: string;
  readonly apiUrl: string;
  apiPid(): number | null;
  /** SIGKILL, as a power cut would: the store stays. */
  killApi(): Promise<void>;
  /** Starts the API again on the same port and store. */
  restartApi(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts the store and, once it listens, the API. */
export async function startBackend(root: string, options: BackendOptions): Promise<Backend> {
  const { storeFolder } = options;
  const localFolder = storeFolder ?? (await mkdtemp(join(tmpdir(), 'ambito-')));
  const store = await startStore(options);
  const startApi = (port: number) =>
    startApiProcess({
      root,
      port,
      storeEndpoint: store.endpoint,
      localFolder,
      log: options.log ?? (() => undefined),
      environment: options.environment ?? {},
    });
  const stopStore = async () => {
    await store.stop();
    if (storeFolder === undefined) await rm(localFolder, { recursive: true, force: true });
  };

  const first = await startApi(0).catch(async (error: unknown) => {
    await stopStore();
    throw error;
  });
  const apiPort = Number(new URL(first.url).port);
  let api: ApiProcess | null = first;
  async function endApi(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    const ending = api;
    api = null;
    await ending?.end(signal);
  }
  return {
    storeEndpoint: store.endpoint,
    apiUrl: first.url,
    apiPid: () => api?.pid ?? null,
    killApi: () => endApi('SIGKILL'),
    async restartApi() {
      await endApi('SIGTERM');
      api = await startApi(apiPort);
    },
    async stop() {
      await endApi('SIGTERM');
      await stopStore();
    },
  };
}

async function startStore(options: BackendOptions): Promise<Pick<Dynoxide, 'endpoint' | 'stop'>> {
  const { storeEndpoint, storeFolder } = options;
  if (storeEndpoint !== undefined) return { endpoint: storeEndpoint, stop: () => Promise.resolve() };
  return startDynoxide(storeFolder === undefined ? { memory: true } : { folder: storeFolder });
}
