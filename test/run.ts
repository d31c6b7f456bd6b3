/**
 * `npm test`: the checks and every test, unit and browser, side by side: tests in the browser mostly wait. Prints what the
 * checks found when the tests are done, and how many tests ran; exits non-zero on any miss.
 * `npm test -- <words>` passes the words on to vitest and leaves the checks out.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { findOrInstallBrowser } from './browser/find-or-install-browser.ts';

const root = resolve(import.meta.dirname, '..');
const results = resolve(root, '.cache/test-results.json');
const words = process.argv.slice(2);

mkdirSync(resolve(root, '.cache'), { recursive: true });
findOrInstallBrowser();
const checking = words.length > 0 ? null : start('tsx', ['test/checks/run.ts'], 'pipe');
const said = checking === null ? Promise.resolve('') : outputOf(checking);
const tested = await succeeds(
  start(
    'vitest',
    [
      'run',
      '--config',
      'test/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${results}`,
      ...words,
    ],
    'inherit',
  ),
);
process.stdout.write(await said);
const checked = checking === null || (await succeeds(checking));

const { numPassedTests, numFailedTests, numPendingTests } = readResults();
const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : '';
console.log(`${numPassedTests} passed, ${numFailedTests} failed${skipped}`);
process.exitCode = checked && tested && numPassedTests > 0 ? 0 : 1;

function start(tool: string, options: readonly string[], output: 'inherit' | 'pipe'): ChildProcess {
  const stdio = ['ignore', output, output] as const;
  return spawn(resolve(root, 'node_modules/.bin', tool), options, { cwd: root, stdio: [...stdio] });
}

async function succeeds(child: ChildProcess): Promise<boolean> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
  return child.exitCode === 0;
}

/** All it says, on both ways out, in the order it comes. */
async function outputOf(child: ChildProcess): Promise<string> {
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => chunks.push(chunk));
  await once(child, 'close');
  return Buffer.concat(chunks).toString('utf8');
}

interface TestResults {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
}

function readResults(): TestResults {
  const results_: TestResults = JSON.parse(readFileSync(results, 'utf8'));
  return results_;
}
