import { afterAll, beforeAll, expect, test } from 'vitest';
import { allRows } from '../../../functions/rankings/read-rows.ts';
import { rowToRank } from '../../../functions/rankings/read-rows-to-rank.ts';
import {
  type RankingSummary,
  rankingCandidatesPageSchema,
  rankingEntriesPageSchema,
} from '../../../shared/contracts/rankings.ts';
import { cinisello } from '../../../shared/demonstration/cinisello.ts';
import { rankWithinBudget } from '../../../shared/ranking/rank-within-budget.ts';
import { candidateOf } from '../../../shared/ranking/row-to-rank.ts';
import { compileRuleSet } from '../../../shared/rules/compile-rule-set.ts';
import type { RuleSet } from '../../../shared/rules/rule-set.ts';
import { uvmRules } from '../../shared/rules/uvm-rules.ts';
import { openTestApi, type TestApi } from '../open-test-api.ts';
import { draft, publishRules, transmit } from '../send-steps.ts';
import { bresso, transmittedRow, trueApplications } from '../transmitted-rows.ts';

const [scored, unscored, broken, both] = trueApplications(52, 4);
if (scored === undefined || unscored === undefined || broken === undefined || both === undefined) {
  throw new Error('no applications');
}
const scores = { uvm1: '20', uvm2: '17,5', uvm3: 18, uvmMinutes: 'UVM 4/2025' };
const looser: RuleSet = {
  ...uvmRules,
  groups: uvmRules.groups.map((group) => ({
    ...group,
    criteria: group.criteria.map((criterion) =>
      criterion.kind === 'assigned' ? { ...criterion, whenMissing: 'noPoints' } : criterion,
    ),
  })),
};
let served: TestApi;
let strict: RankingSummary;

beforeAll(async () => {
  served = await openTestApi();
  await publishRules(served, uvmRules, 'tried-strict');
  const rows = [
    transmittedRow(scored, scores),
    transmittedRow(unscored),
    transmittedRow(broken, { ...scores, iban: 'IT00' }),
    transmittedRow(both, { iban: 'IT00' }),
  ];
  await transmit(served, { comune: bresso, rows }, 'tried-rows');
  strict = await draft(served, 'tried-strict-draft');
});
afterAll(() => served.stop());

const candidates = async () =>
  (await served.ask({ as: 'ufficio', path: `rankings/${strict.id}/candidates` })).read(rankingCandidatesPageSchema)
    .items;

test('only the application that must be mended is told as not complete, not the one the rules found too little of', async () => {
  expect(strict.incomplete).toBe(3);
  const complete = new Map((await candidates()).map(({ rowId, isComplete }) => [rowId, isComplete]));
  expect([scored, unscored, broken, both].map(({ rowId }) => complete.get(rowId))).toEqual([true, true, false, false]);
});

test('rules that ask for less, tried on the rows of a ranking, rank them as a draft under those rules does', async () => {
  const items = await candidates();
  const ruleSet = compileRuleSet(looser);
  const tried = rankWithinBudget({
    candidates: items.map((row) => candidateOf(row, ruleSet)),
    ruleSet,
    budget: strict.budget,
    drawSeed: strict.drawSeed,
  });
  await publishRules(served, looser, 'tried-looser');
  const real = await draft(served, 'tried-looser-draft');
  const numbers = new Map(items.map(({ rowId, protocolNumber }) => [rowId, protocolNumber]));
  const entries = (await served.ask({ as: 'ufficio', path: `rankings/${real.id}/entries` })).read(
    rankingEntriesPageSchema,
  );
  expect(tried.entries.map((entry) => ({ ...entry, protocolNumber: numbers.get(entry.rowId) }))).toEqual(entries.items);
  expect(real).toMatchObject({ funded: 2, incomplete: 2 });
});

test('of a ranking kept before it was noted, an application its rules found enough of must have been to mend', async () => {
  const ruleSet = compileRuleSet(uvmRules);
  const rows = await allRows(served.data.store, cinisello.id, strict.id);
  const earlier = new Map(
    rows.map((row) => [row.entry.rowId, rowToRank({ ...row, isComplete: null }, ruleSet).isComplete]),
  );
  expect([scored, unscored, broken].map(({ rowId }) => earlier.get(rowId))).toEqual([true, true, false]);
});
