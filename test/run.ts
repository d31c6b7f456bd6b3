/**
 * `npm test`: the checks, then every test, unit and browser. Prints how many tests ran; exits non-zero on any miss.
 * `npm test -- <words>` passes the words on to vitest and leaves the checks out.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { findOrInstallBrowser } from './browser/find-or-install-browser.ts';

const root = resolve(import.meta.dirname, '..');
const results = resolve(root, '.cache/test-results.json');
const words = process.argv.slice(2);

mkdirSync(resolve(root, '.cache'), { recursive: true });
findOrInstallBrowser();
const checked = words.length > 0 || run('tsx', ['test/checks/run.ts']);
const tested = run('vitest', [
  'run',
  '--config',
  'test/vitest.config.ts',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${results}`,
  ...words,
]);

const { numPassedTests, numFailedTests, numPendingTests } = readResults();
const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : '';
console.log(`${numPassedTests} passed, ${numFailedTests} failed${skipped}`);
process.exitCode = checked && tested && numPassedTests > 0 ? 0 : 1;

function run(tool: string, options: readonly string[]): boolean {
  const { status } = spawnSync(resolve(root, 'node_modules/.bin', tool), options, { cwd: root, stdio: 'inherit' });
  return status === 0;
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
