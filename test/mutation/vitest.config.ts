import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { guardedFolders } from './mutated-files.ts';
import { QuickTestsFirst } from './quick-tests-first.ts';

/**
 * The tests a mutant must get past: those that mirror the guarded folders, and the notices whose points are known. Every
 * property tries fewer cases, or the few mutants that nobody notices would take most of the time.
 */
export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  cacheDir: '.cache/vite',
  resolve: { alias: { 'fast-check': resolve(import.meta.dirname, 'fast-check.ts') } },
  test: {
    include: [...guardedFolders, 'shared/notices'].map((folder) => `test/${folder}/**/*.test.ts`),
    sequence: { sequencer: QuickTestsFirst },
    // One worker for all files of a run; every run of a mutant starts a new one.
    isolate: false,
    testTimeout: 60_000,
  },
});
