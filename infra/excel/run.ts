/**
 * `npm run excel`: starts the local Ambito (store, API, add-in on https) and loads the manifest into the Excel of this
 * machine through office-addin-debugging, which is a package of its own because it is large. `npm run excel -- web
 * --document <address>` opens a workbook of Excel on the web instead.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = import.meta.dirname;
const root = resolve(folder, '../..');
const tool = resolve(folder, 'node_modules/.bin/office-addin-debugging');

if (!existsSync(tool)) {
  console.log('Installing office-addin-debugging (once)…');
  const { status } = spawnSync('npm', ['ci'], { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}
const server = spawn(resolve(root, 'node_modules/.bin/tsx'), ['test/host/start.ts'], {
  cwd: root,
  stdio: ['pipe', 'pipe', 'inherit'],
});
server.stdout.pipe(process.stdout);
server.stdout.once('data', () => {
  const [platform = 'desktop', ...options] = process.argv.slice(2);
  spawn(tool, ['start', resolve(root, 'manifest.xml'), platform, '--no-debug', '--no-live-reload', ...options], {
    cwd: folder,
    stdio: 'inherit',
  });
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    spawnSync(tool, ['stop', resolve(root, 'manifest.xml')], { cwd: folder, stdio: 'inherit' });
    server.kill('SIGTERM');
  });
}
server.on('exit', (code) => process.exit(code ?? 0));
