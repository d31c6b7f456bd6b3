/** Where a run of the mutation tester leaves what it found. */
export interface MutationPaths {
  /** The report that is read back. */
  readonly report: string;
  /** The same as a page to leaf through. */
  readonly page: string;
  /** What earlier runs found, reused where neither mutant nor test changed. */
  readonly memory: string;
  readonly sandbox: string;
}

/** The options of Stryker for the files to be mutated; every path is relative to the root of the project. */
export function strykerOptions(mutate: readonly string[], { report, page, memory, sandbox }: MutationPaths): object {
  return {
    testRunner: 'vitest',
    // `related`: a mutant at the top level of a module is met by every test that imports it, and by no other.
    vitest: { configFile: 'test/mutation/vitest.config.ts', related: true },
    mutate,
    // Only what the tests need is copied into the sandbox.
    ignorePatterns: [
      '/*',
      '!/package.json',
      '!/tsconfig.json',
      '!/shared',
      '!/test',
      '/test/*',
      '!/test/shared',
      '!/test/fixtures',
      '!/test/mutation',
      '/test/mutation/node_modules',
    ],
    coverageAnalysis: 'perTest',
    concurrency: 2,
    // A mutant that loops for ever is stopped by the count of its loops; the clock is for a machine busy with other things.
    timeoutMS: 10_000,
    timeoutFactor: 3,
    incremental: true,
    incrementalFile: memory,
    tempDirName: sandbox,
    reporters: ['json', 'html', 'progress'],
    jsonReporter: { fileName: report },
    htmlReporter: { fileName: page },
    warnings: { slow: false },
  };
}
