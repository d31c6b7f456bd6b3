import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Where the API process runs and on which store. */
export interface ApiProcessOptions {
  readonly root: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly storeEndpoint: string;
  /** Folder of the local keys. */
  readonly localFolder: string;
  /** Gets what the process writes, line by line. */
  readonly log: (line: string) => void;
  /** Settings of the API beyond port and store. */
  readonly environment: Readonly<Record<string, string>>;
}

/** The API as a process of its own, so that a test can kill it as a power cut would. */
export interface ApiProcess {
  readonly url: string;
  readonly pid: number;
  /** Ends the process and waits for its end. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

/** Starts the API and waits for its line `{"ready":true,"url":…}`. Throws with its output when it ends before. */
export async function startApiProcess(options: ApiProcessOptions): Promise<ApiProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', join('functions', 'local', 'serve.ts')], {
    cwd: options.root,
    env: {
      ...process.env,
      ...options.environment,
      PORT: String(options.port),
      AMBITO_LOCAL: options.localFolder,
      DYNAMODB_ENDPOINT: options.storeEndpoint,
    },
    // The input pipe closes when this process dies, however it dies: the API then ends too.
    stdio: 'pipe',
  });
  const url = await readyUrl(child, options.log);
  const { pid } = child;
  if (pid === undefined) throw new Error('The API process has no id');
  return { url, pid, end: (signal) => endChild(child, signal) };
}

async function readyUrl(child: ChildProcess, log: (line: string) => void): Promise<string> {
  const { stdout, stderr } = child;
  if (!stdout || !stderr) throw new Error('The API process has no output to read');
  const lastLines: string[] = [];
  return new Promise((resolve, reject) => {
    const read = (line: string) => {
      lastLines.push(line);
      if (lastLines.length > 30) lastLines.shift();
      const url = urlOf(line);
      if (url === null) log(line);
      else resolve(url);
    };
    createInterface({ input: stdout }).on('line', read);
    createInterface({ input: stderr }).on('line', read);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The API ended with ${code}:\n${lastLines.join('\n')}`)));
  });
}

function urlOf(line: string): string | null {
  if (!line.startsWith('{"ready":true')) return null;
  const ready: unknown = JSON.parse(line);
  return typeof ready === 'object' && ready !== null && 'url' in ready && typeof ready.url === 'string'
    ? ready.url
    : null;
}

async function endChild(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}
