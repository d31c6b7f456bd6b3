import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/**
 * Two projects: `unit` runs everything that needs no browser; `browser` holds the tests that drive the workbench
 * in Chromium, one file at a time because the machine has to render a grid and an add-in for each workbook.
 */
export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/end-to-end/**', 'test/**/*.browser.test.ts', '**/node_modules/**'],
          setupFiles: ['test/long-properties.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/end-to-end/**/*.test.ts', 'test/**/*.browser.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
