/**
 * `npm run check`: format and lint, types, import rules, dead code, duplicate code. The manifest and the repository's
 * own rules are tests (test/manifest, test/repository). Every check runs even when one before it fails.
 */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

const checks: readonly { readonly name: string; readonly command: readonly string[] }[] = [
  { name: 'format and lint', command: ['biome', 'ci', '.'] },
  { name: 'types', command: ['tsc', '-p', '.'] },
  {
    name: 'import rules',
    command: ['depcruise', '--config', '.dependency-cruiser.cjs', 'shared', 'functions', 'addin', 'test', 'infra'],
  },
  { name: 'dead code', command: ['knip', '--config', '.knip.json'] },
  { name: 'duplicate code', command: ['jscpd', '--config', '.jscpd.json', 'shared', 'functions', 'addin'] },
];

const results = await runTwoAtATime();
for (const { name, seconds, passed, output } of results) {
  console.log(`${passed ? 'ok  ' : 'FAIL'} ${name} (${seconds.toFixed(1)} s)`);
  if (!passed) console.log(output);
}
process.exitCode = results.every(({ passed }) => passed) ? 0 : 1;

interface CheckOutcome {
  readonly name: string;
  readonly seconds: number;
  readonly passed: boolean;
  readonly output: string;
}

async function runTwoAtATime(): Promise<readonly CheckOutcome[]> {
  const waiting = [...checks];
  const done: CheckOutcome[] = [];
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) done.push(await run(next));
  };
  await Promise.all([worker(), worker()]);
  return done;
}

function run({ name, command: [tool = '', ...options] }: (typeof checks)[number]): Promise<CheckOutcome> {
  const started = performance.now();
  return new Promise((settle) => {
    const child = spawn(resolve(root, 'node_modules/.bin', tool), options, { cwd: root, env: process.env });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.on('error', (error) => {
      output += error.message;
    });
    child.on('close', (code) =>
      settle({ name, seconds: (performance.now() - started) / 1000, passed: code === 0, output }),
    );
  });
}
