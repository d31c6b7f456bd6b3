import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openApiText } from '../../../functions/openapi/openapi-text.ts';
import { routeContracts } from '../../../functions/openapi/route-contracts.ts';
import { openTestApi, type TestApi } from '../open-test-api.ts';

const committed = readFileSync(new URL('../../../functions/openapi.generated.json', import.meta.url), 'utf8');
let served: TestApi;

beforeAll(async () => {
  served = await openTestApi();
});
afterAll(() => served.stop());

test('the committed description is the one of this code: npx tsx functions/openapi/write-openapi.ts', () => {
  expect(committed === openApiText()).toBe(true);
});

test('describes every route, and every reference in it resolves', () => {
  const { paths, components } = JSON.parse(committed);
  const operations = Object.values<object>(paths).flatMap((path) => Object.keys(path));
  expect(operations).toHaveLength(routeContracts().length);
  const references = [...committed.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name);
  expect(references.filter((name) => !(String(name) in components.schemas))).toEqual([]);
});

test('is served without a token', async () => {
  const answer = await served.ask({ as: null, path: '/openapi.json' });
  expect([answer.status, answer.text]).toEqual([200, committed]);
});
