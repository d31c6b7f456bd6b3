import type { ProblemIssue } from '../../shared/contracts/problem.ts';
import type { RuleSetPublication, RuleSetPublished } from '../../shared/contracts/rule-sets.ts';
import { holdsPersonalData } from '../../shared/report/find-personal-data.ts';
import { checkRuleSet } from '../../shared/rules/check/check-rule-set.ts';
import { checkSuccession } from '../../shared/rules/check/check-succession.ts';
import { InvalidRuleSetError } from '../../shared/rules/invalid-rule-set-error.ts';
import type { RuleSet } from '../../shared/rules/rule-set.ts';
import { ruleSetHash } from '../../shared/rules/rule-set-hash.ts';
import type { AmbitoId, CallCode } from '../../shared/values/brands.ts';
import type { RouteRequest } from '../api/add-route.ts';
import { ProblemError, ruleSetIssue } from '../api/problem-error.ts';
import type { StoredCall } from '../store/call-item.ts';
import { findReplay } from '../store/idempotency.ts';
import { listRuleSets, publishRuleSet } from '../store/rule-sets.ts';
import type { Store } from '../store/store.ts';

/**
 * *Pubblica*: the next version of a call's rules, by act number and date. It must be right, and whatever was received
 * under the earlier versions must stay readable. From then on it is frozen: rankings and cells name it.
 */
export async function publishNextRules(
  store: Store,
  request: RouteRequest<RuleSetPublication, undefined>,
  stored: StoredCall,
): Promise<RuleSetPublished> {
  const { ambito, body, command, version } = request;
  const ruleSet: RuleSet = {
    ...body.ruleSet,
    version: stored.call.ruleSet.version + 1,
    act: { ...body.ruleSet.act, reference: body.actNumber, date: body.actDate },
  };
  // A repetition finds the version already there: the record of the first time answers.
  if ((await findReplay(store, command)) === null) {
    if (version !== stored.version) throw new ProblemError('VERSION_STALE');
    await refuseUnfit(store, ambito, ruleSet, stored.call.code);
  }
  const hash = await ruleSetHash(ruleSet);
  return (await publishRuleSet(store, command, { stored, ruleSet, hash })).result;
}

async function refuseUnfit(store: Store, ambito: AmbitoId, ruleSet: RuleSet, call: CallCode): Promise<void> {
  const issues = [...otherCall(ruleSet, call), ...tooLarge(ruleSet), ...personalData(ruleSet)];
  if (issues.length > 0) throw new ProblemError('RULE_SET_INVALID', issues);
  const earlier = (await listRuleSets(store, ambito, call)).map((published) => published.ruleSet);
  const problems = [...checkRuleSet(ruleSet), ...checkSuccession(earlier, ruleSet)];
  if (problems.length > 0) throw new InvalidRuleSetError(ruleSet, problems);
}

function otherCall(ruleSet: RuleSet, call: CallCode): readonly ProblemIssue[] {
  return ruleSet.call === call ? [] : [ruleSetIssue('OTHER_CALL', '/call')];
}

/** A call is one item of the table with its rules in it, and an item holds 400 KB. */
const mostBytes = 350_000;

function tooLarge(ruleSet: RuleSet): readonly ProblemIssue[] {
  return Buffer.byteLength(JSON.stringify(ruleSet)) <= mostBytes ? [] : [ruleSetIssue('TOO_LARGE', '')];
}

/** The names of the rankings go into what is published of them. */
function personalData({ budget }: RuleSet): readonly ProblemIssue[] {
  if (budget.kind !== 'rankings') return [];
  return budget.rankings.flatMap(({ label }, index) =>
    holdsPersonalData(label) ? [ruleSetIssue('PERSONAL_DATA', `/budget/rankings/${index}/label`)] : [],
  );
}
