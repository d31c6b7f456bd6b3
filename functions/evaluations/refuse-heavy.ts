import type { RuleSet } from '../../shared/rules/rule-set.ts';
import { ProblemError } from '../api/problem-error.ts';

/** Of the answer, in characters: several times what 500 rows under a long notice come to. */
const mostCharacters = 20_000_000;

/** Of the rules, in characters: ten times the longest of the notices that Ambito knows. Checking grows with its square. */
const mostOfRules = 200_000;

/**
 * Refuses a small body that asks for an enormous answer: every row repeats the texts of the rules, and every criterion
 * the values of its row.
 */
export function refuseHeavy(body: { readonly ruleSet: RuleSet; readonly rows: readonly unknown[] }): void {
  const { ruleSet, rows } = body;
  const criteria = ruleSet.groups.reduce((sum, group) => sum + group.criteria.length, 0);
  const rules = JSON.stringify(ruleSet).length;
  const texts = rules * rows.length;
  const values = JSON.stringify(rows).length * criteria;
  if (texts + values > mostCharacters) {
    throw new ProblemError('TOO_MANY_ROWS');
  }
  if (rules > mostOfRules) throw new ProblemError('BODY_TOO_LARGE');
}
