/**
 * `npm run soak`: the long repetitions that `npm test` leaves out. Property tests run with a hundred times as many cases,
 * then the crash test and the main job are repeated. Takes an hour or more; ends at the first failure.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const rounds = Number(process.argv[2] ?? '5');

for (let round = 1; round <= rounds; round += 1) {
  console.log(`round ${round} of ${rounds}`);
  run('vitest', ['run', '--config', 'test/vitest.config.ts', '--project', 'unit'], { FAST_CHECK_FACTOR: '100' });
  run('tsx', ['test/end-to-end/demo.ts'], {});
}

function run(tool: string, options: readonly string[], environment: Readonly<Record<string, string>>): void {
  const { status } = spawnSync(resolve(root, 'node_modules/.bin', tool), options, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  if (status !== 0) process.exit(status ?? 1);
}
