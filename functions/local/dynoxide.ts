import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { freePort } from './free-port.ts';

/** A running embedded DynamoDB, reachable on loopback only. */
export interface Dynoxide {
  readonly endpoint: string;
  stop(): Promise<void>;
  /** SIGKILL, as a power cut would. */
  kill(): Promise<void>;
}

/** Where the data lives: a folder that is made when missing, or memory. */
export type DynoxidePlace = { readonly folder: string } | { readonly memory: true };

/** Starts the embedded engine. It ends with this process, however this process ends. */
export async function startDynoxide(place: DynoxidePlace): Promise<Dynoxide> {
  const binary = binaryPath();
  for (let attempt = 0; ; attempt += 1) {
    const port = await freePort();
    const child = launch(binary, port, place);
    const said = await firstWords(child);
    if (said.includes('listening')) return running(child, port);
    await ended(child);
    // Somebody else took the port between the probe and the start.
    if (attempt === 4) throw new Error(`The embedded DynamoDB did not start: ${said}`);
  }
}

function binaryPath(): string {
  const manifest = resolveOrNull('@dynoxide/linux-x64/package.json');
  const binary = manifest === null ? null : join(dirname(manifest), 'dynoxide');
  if (process.platform === 'linux' && process.arch === 'x64' && binary !== null && existsSync(binary)) return binary;
  throw new Error(
    `There is no embedded DynamoDB for ${process.platform}-${process.arch}. Set DYNAMODB_ENDPOINT to a DynamoDB you run, ` +
      'for example: docker run -p 8000:8000 amazon/dynamodb-local, then DYNAMODB_ENDPOINT=http://127.0.0.1:8000.',
  );
}

function resolveOrNull(name: string): string | null {
  try {
    return createRequire(import.meta.url).resolve(name);
  } catch {
    return null;
  }
}

// A shell holds the engine and waits for our end of its input: when we die, even by SIGKILL, the input closes and the
// engine goes too, instead of staying behind with the data folder.
const leash = '"$@" & engine=$!; read -r _; kill -9 $engine';

function launch(binary: string, port: number, place: DynoxidePlace): ChildProcess {
  const storage = 'folder' in place ? ['--db-path', databasePath(place.folder)] : [];
  const command = [binary, 'serve', '--host', '127.0.0.1', '--port', String(port), ...storage];
  return spawn('/bin/sh', ['-c', leash, 'leash', ...command], { stdio: ['pipe', 'ignore', 'pipe'], detached: true });
}

function databasePath(folder: string): string {
  mkdirSync(folder, { recursive: true });
  return join(folder, 'ambito.sqlite');
}

function firstWords(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
      if (said.includes('listening') || said.includes('rror')) resolve(said);
    });
    child.once('error', (error) => resolve(String(error)));
    child.once('exit', (code) => resolve(`${said} (ended with ${code})`));
  });
}

function running(child: ChildProcess, port: number): Dynoxide {
  const end = () => {
    killGroup(child);
    return ended(child);
  };
  return { endpoint: `http://127.0.0.1:${port}`, stop: end, kill: end };
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  process.kill(-child.pid, 'SIGKILL');
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.stdin?.end();
  });
}
