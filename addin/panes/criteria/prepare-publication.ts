import { factsInWords } from '../../../shared/criteria-sheet/facts-in-words.ts';
import type { CriteriaReading } from '../../../shared/criteria-sheet/read-criteria-sheet.ts';
import type { Advice } from '../../../shared/messages/advice.ts';
import { criteriaMessage } from '../../../shared/messages/it/criteria.ts';
import { criteriaPaneMessages } from '../../../shared/messages/it/criteria-pane.ts';
import { checkSuccession } from '../../../shared/rules/check/check-succession.ts';
import { compareRuleSets, type DescribeRules, type RuleDifference } from '../../../shared/rules/compare-rule-sets.ts';
import type { RuleSet } from '../../../shared/rules/rule-set.ts';

/** The next version as it would be published, or why it cannot be. */
export type Publication =
  | {
      readonly kind: 'ready';
      readonly ruleSet: RuleSet;
      /** From the version in force. */
      readonly differences: readonly RuleDifference[];
      readonly inForce: RuleSet;
    }
  | { readonly kind: 'refused'; readonly reasons: readonly Advice[] };

/**
 * Everything the service asks of the next version that can be told beforehand: no mistakes in the sheet, the right call,
 * fields as they were, and something to publish.
 *
 * @param published every version so far, newest first
 */
export function preparePublication(
  reading: CriteriaReading | null,
  facts: { readonly call: string; readonly published: readonly RuleSet[]; readonly describe: DescribeRules },
): Publication {
  const { call, describe, published } = facts;
  if (reading === null) return refused(criteriaPaneMessages.noSheet);
  const { ruleSet, problems } = reading;
  if (ruleSet === null || problems.length > 0) return refused(criteriaPaneMessages.problems(problems.length));
  if (ruleSet.call !== call) return refused(criteriaPaneMessages.otherCall(ruleSet.call, call));
  const redefined = checkSuccession(published, ruleSet);
  if (redefined.length > 0) {
    return refused(
      ...redefined.map((problem) => criteriaMessage({ code: problem.code, facts: factsInWords(problem, ruleSet) })),
    );
  }
  const [inForce] = published;
  if (inForce === undefined) throw new Error('A call without published rules');
  const differences = compareRuleSets(inForce, ruleSet, describe);
  if (differences.length === 0) return refused(criteriaPaneMessages.sameAsPublished(inForce.version));
  return { kind: 'ready', ruleSet, differences, inForce };
}

function refused(...reasons: readonly Advice[]): Publication {
  return { kind: 'refused', reasons };
}
