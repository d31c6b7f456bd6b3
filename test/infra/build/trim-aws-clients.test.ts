import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type * as storeModule from '../../../functions/store/store.ts';
import { buildFunctions } from '../../../infra/build/build-functions.ts';
import type { AmbitoId } from '../../../shared/values/brands.ts';

const folder = mkdtempSync(join(tmpdir(), 'ambito-trimmed-'));
const asked: string[] = [];

/** Knows no keys, refuses to write one because somebody else did, and is busy from then on. */
const table = createServer((request, response) => {
  const operation = String(request.headers['x-amz-target']).split('.')[1] ?? '';
  asked.push(operation);
  request.resume();
  const firstQuery = operation === 'Query' && asked.length === 1;
  response.writeHead(firstQuery ? 200 : 400, { 'content-type': 'application/x-amz-json-1.0' });
  const error = operation === 'Query' ? 'ProvisionedThroughputExceededException' : 'ConditionalCheckFailedException';
  const refusal = { __type: `com.amazonaws.dynamodb.v20120810#${error}`, message: 'refused' };
  response.end(JSON.stringify(firstQuery ? { Items: [], Count: 0 } : refusal));
});

beforeAll(() => new Promise<void>((resolve) => table.listen(0, '127.0.0.1', resolve)));

afterAll(async () => {
  await new Promise((resolve) => table.close(resolve));
  rmSync(folder, { recursive: true });
});

test('the bundled store still tells a refused condition and a busy table by the names of their exceptions', async () => {
  const bundle = join(folder, 'store.mjs');
  await buildFunctions(bundle, join(import.meta.dirname, '../../../functions/store/store.ts'));
  const { openStore }: typeof storeModule = await import(/* @vite-ignore */ pathToFileURL(bundle).href);
  const address = table.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const store = openStore({
    table: 'ambito',
    region: 'eu-south-1',
    endpoint: `http://127.0.0.1:${port}`,
    clock: () => 0,
    random: () => 0,
    sleep: async () => undefined,
    keyWrapper: { wrap: async (key) => key, unwrap: async (wrapped) => wrapped },
  });
  await expect(store.keyring.keysOf('cinisello' as AmbitoId)).rejects.toThrow('12 attempts refused by the table');
  expect(asked).toEqual(['Query', 'PutItem', 'PutItem', ...Array(12).fill('Query')]);
});
