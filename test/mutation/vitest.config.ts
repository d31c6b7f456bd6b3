import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { QuickTestsFirst } from './quick-tests-first.ts';

/**
 * The tests a mutant must get past: the unit tests of `shared`, but for those that touch nearly everything, prove it last
 * and take seconds, for nearly every mutant: whole workbooks, the demonstration, random rule sets and hostile cells by
 * the thousand and the whole list of Comuni.
 */
export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  cacheDir: '.cache/vite',
  test: {
    include: ['test/shared/**/*.test.ts'],
    exclude: [
      'test/shared/{demonstration,layout,report}/**',
      'test/shared/rules/arbitrary-rule-set.test.ts',
      'test/shared/comuni/national-comuni.test.ts',
      'test/shared/validation/hostile-cells.test.ts',
    ],
    setupFiles: ['test/mutation/repeatable-properties.ts'],
    sequence: { sequencer: QuickTestsFirst },
    // One worker for all files of a run; every run of a mutant starts a new one.
    isolate: false,
    testTimeout: 30_000,
  },
});
