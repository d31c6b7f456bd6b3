import type { RuleSetProblem } from './check/rule-set-problem.ts';
import type { RuleSet } from './rule-set.ts';

/** A rule set that cannot be right was about to be used; `problems` says what is wrong with it. */
export class InvalidRuleSetError extends Error {
  constructor(
    ruleSet: RuleSet,
    readonly problems: readonly RuleSetProblem[],
  ) {
    super(
      `Rule set ${ruleSet.call} version ${ruleSet.version}: ${problems.map(({ code, path }) => `${code} at ${path}`).join(', ')}`,
    );
    this.name = 'InvalidRuleSetError';
  }
}
