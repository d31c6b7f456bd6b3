/**
 * Builds the add-in's one page: index.html with hashed scripts, functions.json (the custom functions' metadata)
 * with the page of their help, icons and guide. A build is skipped when nothing it reads has changed since the last one.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { generateMetadata } from '../../addin/formulas/generate-metadata.ts';
import { developmentAddress } from './served-address.ts';
import { writeHelpPage } from './write-help-page.ts';

export interface AddinBuild {
  /** `development` compiles the demonstration sign-in in; `production` leaves it out and pins the API's address. */
  readonly mode: 'development' | 'production';
  readonly outDir: string;
  /** Origin of the API; empty means the page's own origin. */
  readonly apiOrigin?: string;
  /** Where the add-in is served: Excel opens the help of a formula by its whole address. */
  readonly address?: string;
}

const root = resolve(import.meta.dirname, '../..');

/** Builds unless `outDir` already holds a build of the same sources and options. Resolves to whether it built. */
export async function buildAddin(wanted: AddinBuild): Promise<boolean> {
  const { mode, outDir, apiOrigin = '', address = developmentAddress } = wanted;
  const stamp = join(outDir, '.build-stamp');
  const fingerprint = fingerprintOf([mode, apiOrigin, address]);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return false;

  await asProduction(() => bundle({ mode, outDir, apiOrigin }));
  const metadata = await generateMetadata(join(outDir, 'functions.json'), `${address}/formule.html`);
  writeHelpPage(join(outDir, 'formule.html'), metadata);
  writeFileSync(stamp, fingerprint);
  return true;
}

function bundle({ mode, outDir, apiOrigin }: Required<Omit<AddinBuild, 'address'>>): Promise<unknown> {
  return build({
    root: join(root, 'addin'),
    base: './',
    configFile: false,
    logLevel: 'warn',
    mode,
    plugins: [react()],
    resolve: { alias: [{ find: /^zod$/, replacement: join(import.meta.dirname, 'zod-without-eval.ts') }] },
    define: {
      __DEVELOPMENT_SIGN_IN__: JSON.stringify(mode === 'development'),
      __API_ORIGIN__: JSON.stringify(apiOrigin),
    },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      sourcemap: mode === 'development',
      modulePreload: { polyfill: false },
      // The pane, the page Entra ID comes back to, and the page of Office's dialog where Excel is no broker.
      rolldownOptions: {
        input: ['index.html', 'sign-in.html', 'dialog.html'].map((page) => join(root, 'addin', page)),
      },
    },
  });
}

/** Libraries leave work out where NODE_ENV says `test`: a page built from within a test must be the page that ships. */
async function asProduction<Result>(work: () => Promise<Result>): Promise<Result> {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}

function fingerprintOf(options: readonly string[]): string {
  const hash = createHash('sha256');
  for (const option of options) hash.update(`${option}\0`);
  for (const path of ['addin', 'shared', 'infra/build', 'package-lock.json'].flatMap(filesUnder)) {
    hash.update(`${path}\0`).update(readFileSync(join(root, path)));
  }
  return hash.digest('hex');
}

function filesUnder(path: string): string[] {
  if (path.includes('.')) return [path];
  return readdirSync(join(root, path), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
}
