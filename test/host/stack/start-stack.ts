import { join, resolve } from 'node:path';
import { buildAddin } from '../../../infra/build/build-addin.ts';
import type { ApiProxy } from '../serve/api-proxy.ts';
import { startFrontServer } from '../serve.ts';
import { type Backend, type BackendOptions, startBackend } from './backend.ts';
import { buildWorkbench } from './build-workbench.ts';
import { ensureDemonstrationFiles } from './demonstration-files.ts';

/** How to start everything that the workbench needs. */
export interface StackOptions extends BackendOptions {
  /** Port of the front server; 0 (the default) takes any free one. */
  readonly port?: number;
  /** Folder of .xlsx files offered by the page; default: the demonstration workbooks. */
  readonly filesFolder?: string;
}

/** Store, API, add-in and workbench, running on the loopback interface. */
export interface Stack extends Backend {
  /** Origin of the front server: `https://localhost:3000`. */
  readonly url: string;
  /** Switches the network between add-in and API, and counts requests. */
  readonly network: Pick<ApiProxy, 'setOffline' | 'requestCount'>;
}

const root = resolve(import.meta.dirname, '../../..');

/** Starts store, API and front server, building add-in and workbench when their sources changed. */
export async function startStack(options: StackOptions = {}): Promise<Stack> {
  const [started, built] = await Promise.allSettled([startBackend(root, options), buildPages(options)]);
  if (started.status === 'rejected') throw started.reason;
  const backend = started.value;
  try {
    if (built.status === 'rejected') throw built.reason;
    const front = await startFrontServer({
      port: options.port ?? 0,
      ...built.value,
      officeFolder: join(root, 'node_modules/@microsoft/office-js/dist'),
      manifestFile: join(root, 'manifest.xml'),
      certificateFolder: join(root, '.cache'),
      apiUrl: backend.apiUrl,
    });
    return {
      ...backend,
      url: front.url,
      network: front.proxy,
      async stop() {
        await front.stop();
        await backend.stop();
      },
    };
  } catch (error) {
    await backend.stop();
    throw error;
  }
}

interface Pages {
  readonly addinFolder: string;
  readonly workbenchFolder: string;
  readonly filesFolder: string;
}

/** One bundler after the other: two at once make a small machine slower, not faster. */
async function buildPages({ filesFolder }: StackOptions): Promise<Pages> {
  const addinFolder = join(root, '.cache', 'addin');
  await buildAddin({ mode: 'development', outDir: addinFolder });
  const workbenchFolder = await buildWorkbench(root);
  return { addinFolder, workbenchFolder, filesFolder: filesFolder ?? (await ensureDemonstrationFiles()) };
}
