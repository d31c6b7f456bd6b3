/** Bundles the API for Lambda: one ESM file, and beside it what few requests need. */
import { basename, dirname, extname, resolve } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { leaveOut } from './leave-out.ts';
import { trimAwsClients } from './trim-aws-clients.ts';

const root = resolve(import.meta.dirname, '../..');

export interface FunctionsBundle {
  /** What a cold start loads. */
  readonly bytes: number;
  /** What waits beside it until a request asks for it. */
  readonly laterBytes: number;
  /** What went into the bundle and how much of it, as esbuild tells. */
  readonly metafile: Metafile;
}

/**
 * Bundles one entry of `functions` to `outFile`. `mainFields` prefers ES modules, and credentials come from the
 * environment only: both measured to shorten the cold start.
 */
export async function buildFunctions(
  outFile: string,
  entry = resolve(root, 'functions/lambda.ts'),
): Promise<FunctionsBundle> {
  const { metafile } = await build({
    entryPoints: [{ in: entry, out: basename(outFile, extname(outFile)) }],
    outdir: dirname(outFile),
    outExtension: { '.js': extname(outFile) },
    splitting: true,
    chunkNames: 'part-[hash]',
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    mainFields: ['module', 'main'],
    metafile: true,
    charset: 'utf8',
    legalComments: 'none',
    banner: {
      js: "import{createRequire as bundledRequire}from'node:module';const require=bundledRequire(import.meta.url);",
    },
    plugins: [leaveOut(), trimAwsClients()],
    alias: { '@aws-sdk/credential-provider-node': resolve(import.meta.dirname, 'environment-credentials.ts') },
  });
  const atStart = loadedAtStart(metafile, basename(outFile));
  const bytesOf = (paths: readonly string[]) =>
    paths.reduce((sum, path) => sum + (metafile.outputs[path]?.bytes ?? 0), 0);
  const later = Object.keys(metafile.outputs).filter((path) => !atStart.has(path));
  return { bytes: bytesOf([...atStart]), laterBytes: bytesOf(later), metafile };
}

/** The entry, and every part that it or one of its parts imports before anything is asked. */
function loadedAtStart({ outputs }: Metafile, name: string): ReadonlySet<string> {
  const loaded = new Set<string>();
  const waiting = Object.keys(outputs).filter((path) => basename(path) === name);
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (loaded.has(path)) continue;
    loaded.add(path);
    const imported = (outputs[path]?.imports ?? []).filter(
      ({ kind, external }) => kind === 'import-statement' && external !== true,
    );
    waiting.push(...imported.map((one) => one.path));
  }
  return loaded;
}
