/** Bundles the API for Lambda: one ESM file with everything inside. */
import { resolve } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { leaveOut } from './leave-out.ts';
import { trimAwsClients } from './trim-aws-clients.ts';

const root = resolve(import.meta.dirname, '../..');

export interface FunctionsBundle {
  readonly bytes: number;
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
    entryPoints: [entry],
    outfile: outFile,
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
  const bytes = Object.values(metafile.outputs).reduce((sum, output) => sum + output.bytes, 0);
  return { bytes, metafile };
}
