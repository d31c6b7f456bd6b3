import { cp, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { contentHash } from './content-hash.ts';

/**
 * Bundles the workbench page into a folder named for the content of its sources and returns that folder. A second call
 * on the same sources bundles nothing. Univer alone takes seconds, so starting must not pay for it each time.
 */
export async function buildWorkbench(root: string): Promise<string> {
  const builds = join(root, '.cache', 'workbench');
  const folder = join(builds, await contentHash(root, ['test/host']));
  if (await stat(join(folder, 'index.html')).catch(() => null)) return folder;

  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: {
      workbench: join(root, 'test/host/workbench/main.tsx'),
      // Apart, so that the page is dressed before the grid's eleven megabytes have arrived.
      look: join(root, 'test/host/workbench/workbench.css'),
    },
    bundle: true,
    format: 'esm',
    splitting: true,
    minify: true,
    // The preset declares itself free of side effects, yet its facades are joined by them.
    ignoreAnnotations: true,
    target: 'es2022',
    jsx: 'automatic',
    outdir: folder,
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    loader: { '.woff2': 'file', '.woff': 'file', '.ttf': 'file', '.svg': 'dataurl' },
    logLevel: 'warning',
  });
  // The page comes last: its presence says that the folder is complete.
  await cp(join(root, 'test/host/workbench/index.html'), join(folder, 'index.html'));
  await removeAllBut(3, builds);
  return folder;
}

/** Old bundles go, the newest stay: a workbench that is running still serves the one it began with. */
async function removeAllBut(kept: number, builds: string): Promise<void> {
  const names = await readdir(builds);
  const aged = await Promise.all(
    names.map(async (name) => ({ path: join(builds, name), made: (await stat(join(builds, name))).mtimeMs })),
  );
  const old = aged.toSorted((one, other) => other.made - one.made).slice(kept);
  await Promise.all(old.map(({ path }) => rm(path, { recursive: true, force: true })));
}
