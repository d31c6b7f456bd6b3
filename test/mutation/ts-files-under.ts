import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The TypeScript files under a folder, in the order of their names, relative to `root` and with `/` on every machine. */
export function tsFilesUnder(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
