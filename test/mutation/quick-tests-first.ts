import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Runs the files that killed the mutant before, then the quickest: the run of a mutant ends at the first test that notices
 * it, and neighbouring mutants are mostly noticed by the same.
 */
export class QuickTestsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((one, other) => this.costOf(one) - this.costOf(other));
  }

  private costOf({ project, moduleId }: TestSpecification): number {
    const { cache, config } = this.ctx;
    const known = cache.getFileTestResults(`${project.name}:${relative(config.root, moduleId)}`);
    return known === undefined ? 0 : known.failed ? -1 : known.duration;
  }
}
