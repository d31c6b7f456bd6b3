/**
 * The API on a loopback port, with the embedded DynamoDB, the demonstration sign-in and the demonstration Ambito.
 * PORT (0 is any), DYNAMODB_ENDPOINT (another store) and AMBITO_LOCAL (another folder for data and key) are read;
 * one line of JSON says when it is ready and where.
 */
import { join, resolve } from 'node:path';
import { serve } from '@hono/node-server';
import { ulid } from 'ulidx';
import { createApi } from '../app.ts';
import { createTokenVerifier } from '../auth/tokens.ts';
import { readDescription } from '../openapi/read-description.ts';
import { secretText } from '../secret-text.ts';
import { createTable } from '../store/create-table.ts';
import { openStore } from '../store/store.ts';
import { startDynoxide } from './dynoxide.ts';
import { endWithParent } from './end-with-parent.ts';
import { freePort } from './free-port.ts';
import { createIssuer } from './issuer.ts';
import { keyFileWrapper } from './local-key-wrapper.ts';
import { seed } from './seed.ts';

const folder = resolve(process.env.AMBITO_LOCAL ?? resolve(import.meta.dirname, '../../.local'));
const port = Number(process.env.PORT ?? 0) || (await freePort());
const url = `http://127.0.0.1:${port}`;
const clock = () => Date.now();

const given = process.env.DYNAMODB_ENDPOINT;
const engine = given === undefined ? await startDynoxide({ folder }) : null;
const store = openStore({
  table: 'ambito',
  region: process.env.AWS_REGION ?? 'eu-south-1',
  endpoint: given ?? engine?.endpoint ?? null,
  clock,
  random: Math.random,
  keyWrapper: keyFileWrapper(join(folder, 'key')),
});
await createTable(store);
await seed(store);

const issuer = await createIssuer({ url, clock });
const { app } = createApi({
  store,
  tokens: createTokenVerifier(issuer.rules),
  clock,
  newId: () => ulid(clock()),
  newSecret: secretText,
  log: (entry) => process.stderr.write(`${JSON.stringify(entry)}\n`),
  version: 'local',
  openApi: readDescription,
});
app.route('/', issuer.app);

const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, () => {
  process.stdout.write(`${JSON.stringify({ ready: true, url })}\n`);
});

let ending = false;
const end = async () => {
  if (ending) return;
  ending = true;
  server.close();
  await engine?.stop();
  process.exit(0);
};
process.once('SIGTERM', end);
process.once('SIGINT', end);
endWithParent(end);
