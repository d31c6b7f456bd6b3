import { resolve } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { expect, test } from 'vitest';

test('the page that Oggi needs carries no list of Comuni, no contracts and no scoring', async () => {
  const { metafile } = await build({
    entryPoints: [resolve('addin/main.tsx')],
    outdir: 'first-page',
    write: false,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    metafile: true,
    logLevel: 'error',
    define: { __DEVELOPMENT_SIGN_IN__: 'false', __API_ORIGIN__: '""' },
  });
  const first = atOnce(metafile, 'first-page/main.js');
  const everything = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs));
  const list = (inputs: readonly string[]) => inputs.filter((path) => path.startsWith('shared/comuni/'));
  expect(first).toContain('addin/formulas/comuni.ts');
  expect(everything).toContain('shared/comuni/national-comuni.generated.ts');
  expect(list(first)).toEqual([]);
  const later = (inputs: readonly string[]) =>
    inputs.filter((path) => /node_modules\/zod\/|shared\/(rules|validation)\/check/.test(path));
  expect(later(everything).length).toBeGreaterThan(0);
  expect(later(first)).toEqual([]);
});

/** What an output and the outputs it imports without being asked to are made of. */
function atOnce({ outputs }: Metafile, entry: string): readonly string[] {
  const seen = new Set<string>();
  const waiting = [entry];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    for (const imported of outputs[path]?.imports ?? []) {
      if (imported.kind === 'import-statement') waiting.push(imported.path);
    }
  }
  return [...seen].flatMap((path) => Object.keys(outputs[path]?.inputs ?? {}));
}
