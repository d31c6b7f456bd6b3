import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** A package of test/bench/peers, which are installed together with `npm ci` there when the one asked for is missing. */
export function loadPeer(name: string): unknown {
  const folder = fileURLToPath(new URL('./peers/', import.meta.url));
  if (!existsSync(`${folder}node_modules/${name}`)) {
    console.error(`${name} is not there yet: npm ci in ${folder}`);
    const shell = process.platform === 'win32';
    execFileSync('npm', ['ci'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], shell });
  }
  return createRequire(`${folder}package.json`)(name);
}
