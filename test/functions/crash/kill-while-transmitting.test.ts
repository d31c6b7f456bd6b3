import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Dynoxide, startDynoxide } from '../../../functions/local/dynoxide.ts';
import { keyFileWrapper } from '../../../functions/local/local-key-wrapper.ts';
import { intakeStream, streamHead, verifyStream } from '../../../functions/store/audit.ts';
import { readCounters } from '../../../functions/store/counters.ts';
import { readRowStates } from '../../../functions/store/read-applications.ts';
import { openStore, type Store } from '../../../functions/store/store.ts';
import { rowsPerChunk, transmissionResultSchema } from '../../../shared/contracts/transmissions.ts';
import { cinisello } from '../../../shared/demonstration/cinisello.ts';
import type { CallCode, IsoDate } from '../../../shared/values/brands.ts';
import { chanceFrom } from '../../fixtures/random.ts';
import { bresso, transmittedRow, trueApplications } from '../transmitted-rows.ts';
import { type ApiProcess, bundleLocalApi, startApi } from './api-process.ts';

const kills = 20;
const chunks = 5;
const call = 'B2-2025' as CallCode;
const ambito = cinisello.id;
const stream = intakeStream(call, bresso);
const applications = trueApplications(2025, kills * chunks * rowsPerChunk);
const chance = chanceFrom(20);
const folder = mkdtempSync(join(tmpdir(), 'ambito-crash-'));

let bundle: string;
let engine: Dynoxide;
let api: ApiProcess;

beforeAll(async () => {
  bundle = await bundleLocalApi();
  engine = await startDynoxide({ folder });
  api = await startApi(bundle, { endpoint: engine.endpoint, folder });
}, 60_000);
afterAll(async () => {
  await api.kill();
  await engine.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** The table as another process sees it. */
function openAside(): Store {
  return openStore({
    table: 'ambito',
    region: 'eu-south-1',
    endpoint: engine.endpoint,
    clock: Date.now,
    random: Math.random,
    keyWrapper: keyFileWrapper(join(folder, 'key')),
  });
}

const batch = (number: number) => ({
  comune: bresso,
  rows: applications
    .slice(number * chunks * rowsPerChunk, (number + 1) * chunks * rowsPerChunk)
    .map((application) => transmittedRow(application)),
});

async function signIn(): Promise<string> {
  const response = await fetch(`${api.url}/dev/token`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ person: 'operatore.bresso' }),
  });
  const told: unknown = await response.json();
  if (typeof told !== 'object' || told === null || !('token' in told)) throw new Error('no token');
  return String(told.token);
}

async function transmit(number: number): Promise<string> {
  const token = await signIn();
  const response = await fetch(`${api.url}/v1/ambiti/cinisello/calls/${call}/transmissions`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${token}`,
      'Content-Type': 'application/json',
      'Idempotency-Key': `batch-${number}-of-20`,
    },
    body: JSON.stringify(batch(number)),
  });
  return response.text();
}

/** Kills the API once so many chunks of the batch are committed and a moment has passed, wherever it then is. */
async function killAfter(committed: number): Promise<void> {
  const aside = openAside();
  const headSeq = async () => (await streamHead(aside, ambito, stream)).seq;
  const before = await headSeq();
  const lost = transmit(killed).then(
    () => 'answered',
    () => 'lost',
  );
  while ((await headSeq()) < before + committed);
  for (let moments = chance.between(0, 4); moments > 0; moments -= 1) await headSeq();
  await api.kill();
  await lost;
  aside.client.destroy();
}

let killed = 0;

test(`killed ${kills} times while transmitting, everything is there exactly once after the retry`, async () => {
  let between = 0;
  for (killed = 0; killed < kills; killed += 1) {
    // Three times before anything is committed, otherwise after one, two or three of five chunks.
    await killAfter(killed % 7 === 6 ? 0 : chance.between(1, 3));
    // Every fourth time the store dies with it.
    const storeToo = killed % 4 === 3;
    if (storeToo) {
      await engine.kill();
      engine = await startDynoxide({ folder });
    }
    const aside = openAside();
    const done = (await streamHead(aside, ambito, stream)).seq - killed * chunks;
    aside.client.destroy();
    if (done > 0 && done < chunks) between += 1;
    console.log(JSON.stringify({ kill: killed + 1, committedChunks: done, of: chunks, storeToo }));
    api = await startApi(bundle, { endpoint: engine.endpoint, folder });
    const retried = await transmit(killed);
    expect(transmissionResultSchema.parse(JSON.parse(retried)).counts).toMatchObject({
      accepted: chunks * rowsPerChunk,
    });
    if (killed % 5 === 0) expect(await transmit(killed)).toBe(retried);
  }
  console.log(JSON.stringify({ kills, betweenFirstAndLastCommit: between }));
  expect(between).toBeGreaterThanOrEqual(15);
  await expectExactlyTheManifest();
}, 300_000);

async function expectExactlyTheManifest(): Promise<void> {
  const aside = openAside();
  const stored = new Map<string, number>();
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof readRowStates>> = await readRowStates(aside, {
      ambito,
      call,
      comuni: [bresso],
      cursor,
      limit: 500,
    });
    for (const row of page.items) stored.set(row.rowId, row.version);
    cursor = page.cursor;
  } while (cursor !== null);
  expect([...stored.keys()].sort()).toEqual(applications.map((application) => application.rowId).sort());
  expect(new Set(stored.values())).toEqual(new Set([1]));
  const period = { from: '2020-01-01' as IsoDate, to: '2099-12-31' as IsoDate };
  const [counters] = await readCounters(aside, { ambito, call, ...period });
  expect(counters?.closing).toMatchObject({ transmitted: applications.length, received: applications.length });
  const verified = await verifyStream(aside, ambito, stream);
  expect(verified).toMatchObject({ intact: true, head: { seq: kills * chunks } });
  aside.client.destroy();
}
