import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildFunctions } from '../../../infra/build/build-functions.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ambito-bundle-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('what few requests need waits beside what a cold start loads, and every byte is counted once', async () => {
  const { bytes, laterBytes, metafile } = await buildFunctions(join(folder, 'lambda.mjs'));
  const files = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
  expect(bytes + laterBytes).toBe(files.reduce((sum, size) => sum + size, 0));
  expect(laterBytes).toBeGreaterThan(0);
  const main = Object.entries(metafile.outputs).find(([path]) => path.endsWith('lambda.mjs'))?.[1];
  const atStart = Object.keys(main?.inputs ?? {});
  expect(atStart).not.toContain('shared/rules/check/check-rule-set.ts');
});

test('the clients of the bundle call the service of their own region, or the endpoint they are told', async () => {
  const entry = join(import.meta.dirname, 'clients.entry.ts');
  writeFileSync(
    entry,
    "export { DynamoDBClient } from '@aws-sdk/client-dynamodb'; export { KMSClient } from '@aws-sdk/client-kms';",
  );
  const bundle = join(folder, 'clients.mjs');
  try {
    await buildFunctions(bundle, entry);
  } finally {
    rmSync(entry);
  }
  const { DynamoDBClient, KMSClient } = await import(/* @vite-ignore */ pathToFileURL(bundle).href);
  const endpointOf = (client: InstanceType<typeof DynamoDBClient>, given: object) =>
    String(client.config.endpointProvider({ Region: 'eu-south-1', ...given }).url);
  const region = { region: 'eu-south-1' };
  expect(endpointOf(new DynamoDBClient(region), {})).toBe('https://dynamodb.eu-south-1.amazonaws.com/');
  expect(endpointOf(new KMSClient(region), {})).toBe('https://kms.eu-south-1.amazonaws.com/');
  expect(endpointOf(new DynamoDBClient(region), { Endpoint: 'http://127.0.0.1:8000' })).toBe('http://127.0.0.1:8000/');
});
