import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { startDynoxide } from '../../../functions/local/dynoxide.ts';

const answers = (endpoint: string) =>
  fetch(endpoint, { method: 'POST' }).then(
    () => true,
    () => false,
  );

test('it starts on loopback, several at once, and is gone after stop', async () => {
  const engines = await Promise.all([1, 2, 3].map(() => startDynoxide({ memory: true })));
  expect(new Set(engines.map((engine) => engine.endpoint)).size).toBe(3);
  for (const { endpoint } of engines) {
    expect(new URL(endpoint).hostname).toBe('127.0.0.1');
    expect(await answers(endpoint)).toBe(true);
  }
  await Promise.all(engines.map((engine) => engine.stop()));
  for (const { endpoint } of engines) expect(await answers(endpoint)).toBe(false);
});

test('it goes with the process that started it, even when that one is killed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ambito-leash-'));
  const module = resolve(import.meta.dirname, '../../../functions/local/dynoxide.ts');
  const script = `const { startDynoxide } = await import(${JSON.stringify(module)});
    console.log((await startDynoxide({ folder: ${JSON.stringify(folder)} })).endpoint);
    setInterval(() => undefined, 1000);`;
  const parent = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const endpoint = await new Promise<string>((found) => {
    parent.stdout.on('data', (chunk: Buffer) => found(chunk.toString('utf8').trim()));
  });
  expect(await answers(endpoint)).toBe(true);
  parent.kill('SIGKILL');
  await expect.poll(() => answers(endpoint), { timeout: 5_000 }).toBe(false);
  rmSync(folder, { recursive: true });
});
