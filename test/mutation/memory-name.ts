import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { guardedFolders } from './mutated-files.ts';
import { tsFilesUnder } from './ts-files-under.ts';

/**
 * The name of the file that remembers earlier runs. Stryker itself sees changes of mutated files and of tests; whatever
 * else the tests read is in the name, so that a change of it starts from nothing.
 */
export function memoryName(root: string): string {
  const unseen = ['shared', 'test/shared', 'test/fixtures', 'test/mutation']
    .flatMap((folder) => tsFilesUnder(root, folder))
    .filter((file) => !file.includes('node_modules') && !file.endsWith('.test.ts') && !isGuarded(file));
  const hash = createHash('sha256');
  for (const file of [...unseen, 'package-lock.json', 'test/mutation/package-lock.json']) {
    hash.update(`${file}\n`).update(readFileSync(resolve(root, file)));
  }
  return `memory-${hash.digest('hex').slice(0, 12)}.json`;
}

function isGuarded(file: string): boolean {
  return guardedFolders.some((folder) => file.startsWith(`${folder}/`));
}
