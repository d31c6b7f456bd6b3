import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import * as z from 'zod';
import { demonstrationPeople } from '../../../functions/local/people.ts';
import { meSchema } from '../../../shared/contracts/me.ts';

const folder = mkdtempSync(join(tmpdir(), 'ambito-serve-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Running {
  readonly url: string;
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
}

/** The API process as the workbench starts it, on the data of the last one. */
async function start(): Promise<Running> {
  const script = resolve(import.meta.dirname, '../../../functions/local/serve.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: { ...process.env, AMBITO_LOCAL: folder, PORT: '0' },
  });
  const ended = new Promise<number | null>((resolveEnd) => child.once('exit', resolveEnd));
  const url = await new Promise<string>((ready, failed) => {
    child.stdout.once('data', (line: Buffer) => ready(readySchema.parse(JSON.parse(line.toString('utf8'))).url));
    child.once('exit', () => failed(new Error('The API ended before it was ready.')));
  });
  return { url, child, ended };
}

const readySchema = z.object({ ready: z.literal(true), url: z.url() });

async function me(url: string, person: string) {
  const answer = await fetch(`${url}/dev/token`, { method: 'POST', body: JSON.stringify({ person }) });
  const { token } = z.object({ token: z.string(), expiresIn: z.number() }).parse(await answer.json());
  const response = await fetch(`${url}/v1/me`, { headers: { Authorization: `Bearer ${token}` } });
  expect(response.status).toBe(200);
  return meSchema.parse(await response.json());
}

test('the local API is there with its people, keeps its data, and goes with whoever started it', async () => {
  const first = await start();
  expect(new URL(first.url).hostname).toBe('127.0.0.1');
  for (const person of demonstrationPeople) {
    const [membership] = (await me(first.url, person.id)).memberships;
    expect(membership).toMatchObject({ role: person.role, ambito: { id: person.ambito } });
  }
  const unknown = await fetch(`${first.url}/dev/token`, { method: 'POST', body: '{"person":"nobody"}' });
  expect(unknown.status).toBe(404);
  expect(statSync(join(folder, 'key')).mode & 0o077).toBe(0);
  first.child.stdin?.end();
  expect(await first.ended).toBe(0);
  await expect(fetch(`${first.url}/health`)).rejects.toThrow();

  const second = await start();
  expect((await me(second.url, 'ufficio')).memberships).toHaveLength(1);
  second.child.kill('SIGKILL');
  await second.ended;

  const third = await start();
  expect((await me(third.url, 'responsabile')).memberships).toHaveLength(1);
  third.child.kill('SIGTERM');
  expect(await third.ended).toBe(0);
}, 90_000);
