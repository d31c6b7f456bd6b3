/**
 * `npm run mutate`: changes the guarded code of `shared` in thousands of small ways, one at a time, and counts how many
 * of the changes a test notices. Prints the share of each folder and exits non-zero when one is under its floor.
 *
 * `npm run mutate -- shared/ranking` or `-- --since main` for a part. What an earlier run found is reused where neither
 * code nor tests changed; deleting `.cache/mutation` starts from nothing. Stryker is a package of its own, installed the
 * first time, because it is large and only this command needs it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { memoryName } from './memory-name.ts';
import { guardedFolders, mutatedFiles } from './mutated-files.ts';
import { strykerOptions } from './options.ts';
import { readMutants, scoreFolders, survivorLines } from './report.ts';

const floor = 0.85;
const root = resolve(import.meta.dirname, '../..');
const found = '.cache/mutation';
const paths = {
  report: `${found}/mutation.json`,
  page: `${found}/mutation.html`,
  memory: `${found}/${memoryName(root)}`,
  sandbox: `${found}/sandbox`,
};
const stryker = resolve(import.meta.dirname, 'node_modules/@stryker-mutator/core/bin/stryker.js');

const files = mutatedFiles(root, process.argv.slice(2));
if (files.length === 0) {
  console.log('Nothing to mutate.');
  process.exit(0);
}
mkdirSync(resolve(root, found), { recursive: true });
rmSync(resolve(root, paths.report), { force: true });
writeFileSync(resolve(root, found, 'options.json'), JSON.stringify(strykerOptions(files, paths), null, 1));
if (!existsSync(stryker)) {
  console.log('Installing Stryker (once)…');
  run('npm', ['ci'], import.meta.dirname, process.platform === 'win32');
}
run(process.execPath, [stryker, 'run', `${found}/options.json`], root);

const mutants = readMutants(resolve(root, paths.report), files);
const scores = scoreFolders(mutants, guardedFolders);
const survivors = survivorLines(mutants);
writeFileSync(resolve(root, found, 'survivors.txt'), survivors.map((line) => `${line}\n`).join(''));
for (const { folder, killed, of, setAside } of scores) {
  const verdict = killed >= floor * of ? 'ok   ' : 'UNDER';
  const share = ((100 * killed) / of).toFixed(1).padStart(5);
  const aside = setAside > 0 ? `, ${setAside} set aside with a reason` : '';
  console.log(`${verdict} ${folder.padEnd(18)} ${share} % of ${of} mutants killed, at least ${100 * floor} %${aside}`);
}
console.log(`${survivors.length} survivors are listed in ${found}/survivors.txt and shown in ${paths.page}`);
process.exitCode = scores.every(({ killed, of }) => killed >= floor * of) ? 0 : 1;

/** Ends this command with the exit code of the other when that fails. */
function run(command: string, words: readonly string[], cwd: string, shell = false): void {
  const { status } = spawnSync(command, words, { cwd, stdio: 'inherit', shell });
  if (status !== 0) process.exit(status ?? 1);
}
