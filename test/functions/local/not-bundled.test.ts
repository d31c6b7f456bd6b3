import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildFunctions } from '../../../infra/build/build-functions.ts';

test('what is deployed holds nothing of the local parts: no issuer, no demonstration people, no key file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ambito-bundle-'));
  const bundle = join(folder, 'lambda.mjs');
  const { metafile } = await buildFunctions(bundle);
  const inputs = Object.keys(metafile.inputs);
  const text = readFileSync(bundle, 'utf8');
  rmSync(folder, { recursive: true });
  expect(inputs.some((path) => path.endsWith('functions/store/commit.ts'))).toBe(true);
  expect(inputs.filter((path) => /functions\/local\/|shared\/demonstration\/|dynoxide/.test(path))).toEqual([]);
  for (const trace of ['/dev/token', '/dev/people', 'operatore.bresso', 'demonstrationTenant']) {
    expect(text).not.toContain(trace);
  }
});
