import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';

const root = resolve(import.meta.dirname, '../../..');

/** The local API as a process of its own, to be killed. */
export interface ApiProcess {
  readonly url: string;
  /** SIGKILL, and waits until it is gone. */
  kill(): Promise<void>;
}

/** Bundles the local API once, so that starting it again twenty times costs little. */
export async function bundleLocalApi(): Promise<string> {
  const outfile = resolve(root, '.cache/crash/serve.mjs');
  await build({
    entryPoints: [resolve(root, 'functions/local/serve.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'silent',
    banner: {
      js: "import{createRequire as bundledRequire}from'node:module';const require=bundledRequire(import.meta.url);",
    },
  });
  return outfile;
}

/** Starts it on a store and a folder for its key, and waits until it says that it is ready. */
export async function startApi(
  bundle: string,
  place: { readonly endpoint: string; readonly folder: string },
): Promise<ApiProcess> {
  const child = spawn(process.execPath, ['--no-warnings', bundle], {
    env: { ...process.env, PORT: '0', DYNAMODB_ENDPOINT: place.endpoint, AMBITO_LOCAL: place.folder },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const heard: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => heard.push(chunk.toString('utf8')));
  const url = await readyUrl(child, heard);
  return { url, kill: () => kill(child) };
}

async function readyUrl(child: ChildProcess, heard: readonly string[]): Promise<string> {
  if (child.stdout === null) throw new Error('The API has no output');
  for await (const line of createInterface({ input: child.stdout })) {
    const told: unknown = JSON.parse(line);
    if (typeof told === 'object' && told !== null && 'url' in told) return String(told.url);
  }
  throw new Error(`The API did not start: ${heard.join('')}`);
}

function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((done) => {
    child.once('exit', () => done());
    child.kill('SIGKILL');
  });
}
