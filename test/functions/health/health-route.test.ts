import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApi } from '../../../functions/app.ts';
import { openStore } from '../../../functions/store/store.ts';
import { healthSchema } from '../../../shared/contracts/health.ts';
import { openTestApi, type TestApi } from '../open-test-api.ts';

let served: TestApi;

beforeAll(async () => {
  served = await openTestApi();
});
afterAll(() => served.stop());

test('health needs no token', async () => {
  const answer = await served.ask({ as: null, path: '/health' });
  expect(answer.read(healthSchema)).toEqual({ status: 'ok', version: 'test', at: '2025-07-11T08:00:00Z' });
});

test('a store that does not answer is 503, and still an answer', async () => {
  const { dependencies } = served.api;
  const nowhere = openStore({
    table: 'none',
    region: 'eu-south-1',
    endpoint: 'http://127.0.0.1:9',
    clock: dependencies.clock,
    random: () => 0,
    keyWrapper: { wrap: async (key) => key, unwrap: async (key) => key },
    sleep: async () => {},
  });
  const { app } = createApi({ ...dependencies, store: nowhere });
  const response = await app.request('/health');
  expect(response.status).toBe(503);
  expect(healthSchema.parse(await response.json()).status).toBe('storeUnreachable');
});
