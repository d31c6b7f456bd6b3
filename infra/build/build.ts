/**
 * `npm run build -- --address https://ambito.example.org/addin [--api https://api.example.org] [--client-id … --authority
 * https://login.microsoftonline.com/organizations --scope api://…/access_as_user]`: what a deployment needs, under `dist/`:
 * the add-in's static site with its identity provider, its manifest and the API's bundle.
 */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildAddin } from './build-addin.ts';
import { buildFunctions } from './build-functions.ts';
import { buildManifest } from './build-manifest.ts';

const { values } = parseArgs({
  options: {
    address: { type: 'string' },
    api: { type: 'string', default: '' },
    'client-id': { type: 'string' },
    authority: { type: 'string', default: 'https://login.microsoftonline.com/organizations' },
    scope: { type: 'string' },
  },
});
if (values.address === undefined) {
  console.error('Say where the add-in will be served: npm run build -- --address https://ambito.example.org/addin');
  process.exit(1);
}
const dist = resolve(import.meta.dirname, '../../dist');
mkdirSync(dist, { recursive: true });
buildManifest(resolve(dist, 'manifest.xml'), values.address);
await buildAddin({
  mode: 'production',
  outDir: resolve(dist, 'addin'),
  apiOrigin: values.api,
  address: values.address,
});
const { 'client-id': clientId, authority, scope } = values;
if (clientId === undefined || scope === undefined) {
  console.log(
    'Without --client-id and --scope the add-in has no sign-in: add sign-in.json beside its index.html later.',
  );
} else {
  writeFileSync(resolve(dist, 'addin/sign-in.json'), JSON.stringify({ clientId, authority, scope }, null, 2));
}
const { bytes, laterBytes } = await buildFunctions(resolve(dist, 'functions/index.mjs'));
// The function serves its description from beside itself.
copyFileSync(
  resolve(import.meta.dirname, '../../functions/openapi.generated.json'),
  resolve(dist, 'functions/openapi.generated.json'),
);
const kilobytes = (count: number) => `${Math.round(count / 1024)} KB`;
console.log(
  `dist/addin, dist/manifest.xml, dist/functions: ${kilobytes(bytes)} at the start, ${kilobytes(laterBytes)} when asked for`,
);
