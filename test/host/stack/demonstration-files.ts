import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeDemonstration } from '../../fixtures/demonstration.ts';

const root = resolve(import.meta.dirname, '../../..');

/** Where the demonstration workbooks are kept between starts. */
export const demonstrationFolder = join(root, '.cache', 'demonstration');

/** Makes the four demonstration workbooks unless the generator's own sources already made them. Resolves to their folder. */
export async function ensureDemonstrationFiles(): Promise<string> {
  const stamp = join(demonstrationFolder, '.stamp');
  const fingerprint = fingerprintOfGenerator();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return demonstrationFolder;
  await writeDemonstration(demonstrationFolder);
  writeFileSync(stamp, fingerprint);
  return demonstrationFolder;
}

function fingerprintOfGenerator(): string {
  const folder = join(root, 'test/fixtures');
  const hash = createHash('sha256');
  // Folders beside the generator hold other tests' material.
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  for (const { name } of files.toSorted((one, other) => one.name.localeCompare(other.name))) {
    hash.update(name).update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex');
}
