import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/**
 * The exceptions that the store tells apart by more than their name. Any other becomes the service's base exception
 * with its own name and message: that is how the SDK answers what a client of its version does not know yet.
 */
const kept = new Set(['ConditionalCheckFailedException', 'TransactionCanceledException']);

/** Of the AWS clients, leaves out the exceptions of commands that are never sent and all of package.json but the version. */
export function trimAwsClients(): Plugin {
  return {
    name: 'trim-aws-clients',
    setup(build) {
      build.onLoad({ filter: /@aws-sdk\/client-[a-z]+\/dist-es\/schemas\/schemas_0\.js$/ }, async ({ path }) => ({
        contents: withoutExceptions(await readFile(path, 'utf8')),
      }));
      build.onLoad({ filter: /@aws-sdk\/client-[a-z]+\/package\.json$/ }, async ({ path }) => ({
        contents: JSON.stringify({ version: JSON.parse(await readFile(path, 'utf8')).version }),
        loader: 'json',
      }));
    },
  };
}

function withoutExceptions(schemas: string): string {
  const exception = /^export var (\w+)\$ = \[-3, n0,[^;]*;\nn0_registry\.registerError\(\1\$, \1\);\n/gm;
  const trimmed = schemas.replace(exception, (lines, name: string) => (kept.has(name) ? lines : ''));
  if (trimmed.split('registerError').length > kept.size + 2) {
    throw new Error('The AWS SDK declares its exceptions differently now: look at this again.');
  }
  return trimmed;
}
