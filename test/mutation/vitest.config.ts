import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/**
 * The tests a mutant must get past: the unit tests of `shared`. Those of whole workbooks and of the demonstration are
 * left out: they touch nearly everything, prove it last, and would be run again for nearly every mutant.
 */
export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  cacheDir: '.cache/vite',
  test: {
    include: ['test/shared/**/*.test.ts'],
    exclude: ['test/shared/{demonstration,layout,report}/**'],
    setupFiles: ['test/mutation/repeatable-properties.ts'],
    // One worker for all files of a run; every run of a mutant starts a new one.
    isolate: false,
    testTimeout: 30_000,
  },
});
