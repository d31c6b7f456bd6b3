import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildFunctions } from '../../infra/build/build-functions.ts';
import type { BenchFigure } from './figure.ts';

const folder = resolve(import.meta.dirname, '../../.cache/bench');
const rounds = 20;

/** The API function as it is deployed: its size, and import plus first answer in a fresh process beside bare Hono. */
export async function benchColdStart(): Promise<readonly BenchFigure[]> {
  mkdirSync(folder, { recursive: true });
  const ours = join(folder, 'lambda.mjs');
  const bare = join(folder, 'bare-hono.mjs');
  const { bytes } = await buildFunctions(ours);
  const bareSource = join(folder, 'bare-hono.source.ts');
  writeFileSync(
    bareSource,
    `import { Hono } from 'hono'; import { handle } from 'hono/aws-lambda';
const app = new Hono(); app.get('/v1/me', (context) => context.json({}, 401)); export const handler = handle(app);`,
  );
  await buildFunctions(bare, bareSource);
  const started = fastest({ ours, bare });
  return [
    {
      name: 'API function bundle, what a cold start loads, KB',
      ratio: bytes / 1024 / 450,
      budget: 1,
      against: '450 KB',
    },
    {
      name: 'API function: import and first answer, processor time',
      ratio: started.ours / started.bare,
      budget: 3.2,
      against: 'bare Hono',
    },
  ];
}

function fastest(bundles: Readonly<Record<'ours' | 'bare', string>>): { ours: number; bare: number } {
  const best = { ours: Number.POSITIVE_INFINITY, bare: Number.POSITIVE_INFINITY };
  for (let round = 0; round < rounds; round += 1) {
    for (const name of ['ours', 'bare'] as const) best[name] = Math.min(best[name], firstAnswer(bundles[name]));
  }
  return best;
}

/**
 * Milliseconds of processor that a fresh process takes until it has answered 401 to a request without a token. Not of
 * the clock: that one also counts what else the machine does, and the longer of two works meets more of it.
 */
function firstAnswer(bundle: string): number {
  const script = join(folder, 'first-request.mjs');
  writeFileSync(script, firstRequest);
  const said = execFileSync(process.execPath, ['--no-warnings', script, bundle], { env: environment }).toString('utf8');
  return Number(readLast(said));
}

function readLast(said: string): string {
  const [, milliseconds = ''] = /^took (\d+(?:\.\d+)?)$/m.exec(said) ?? [];
  if (milliseconds === '') throw new Error(`The function did not answer 401: ${said}`);
  return milliseconds;
}

const environment = {
  AMBITO_TABLE: 'ambito',
  AWS_REGION: 'eu-south-1',
  AMBITO_KMS_KEY: 'bench',
  AMBITO_AUDIENCE: '00000000-0000-4000-8000-000000000001',
  AMBITO_TENANTS: '00000000-0000-4000-8000-000000000002',
};

const firstRequest = `const before = process.cpuUsage();
const { handler } = await import(process.argv[2]);
const event = { version: '2.0', routeKey: '$default', rawPath: '/v1/me', rawQueryString: '', headers: { host: 'bench' },
  requestContext: { http: { method: 'GET', path: '/v1/me', sourceIp: '127.0.0.1' }, domainName: 'bench', requestId: 'bench' },
  isBase64Encoded: false };
const answer = await handler(event, {});
const { user, system } = process.cpuUsage(before);
if (answer.statusCode === 401) console.log('took ' + (user + system) / 1000);
else console.log(JSON.stringify(answer));
`;
