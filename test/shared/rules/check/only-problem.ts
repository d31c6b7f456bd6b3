import { expect } from 'vitest';
import { checkRuleSet } from '../../../../shared/rules/check/check-rule-set.ts';
import type { RuleSet } from '../../../../shared/rules/rule-set.ts';

/** What is wrong with a rule set: code, place and facts of the one problem it has, and of no other. */
export function onlyProblem(ruleSet: RuleSet): readonly [code: string, path: string, facts: object] {
  const problems = checkRuleSet(ruleSet);
  expect(problems).toHaveLength(1);
  const [{ code, path, facts } = { code: '', path: '', facts: {} }] = problems;
  return [code, path, facts];
}
