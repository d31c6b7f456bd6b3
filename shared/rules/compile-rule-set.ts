import { checkRuleSet } from './check/check-rule-set.ts';
import { type CompiledRuleSet, compilePublished } from './compile-published.ts';
import { InvalidRuleSetError } from './invalid-rule-set-error.ts';
import type { RuleSet } from './rule-set.ts';

export type { CompiledGate, CompiledOrderKey, CompiledRuleSet } from './compile-published.ts';

/**
 * Checks a rule set and compiles it.
 *
 * @throws InvalidRuleSetError when `checkRuleSet` finds a problem
 * @example evaluate(compileRuleSet(call.ruleSet), rowId, values)
 */
export function compileRuleSet(ruleSet: RuleSet): CompiledRuleSet {
  const problems = checkRuleSet(ruleSet);
  if (problems.length > 0) throw new InvalidRuleSetError(ruleSet, problems);
  return compilePublished(ruleSet);
}
