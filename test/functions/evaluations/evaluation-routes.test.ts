import { afterAll, beforeAll, expect, test } from 'vitest';
import { evaluationAnswerSchema } from '../../../shared/contracts/evaluations.ts';
import { problemSchema } from '../../../shared/contracts/problem.ts';
import { b2Call2025 } from '../../../shared/demonstration/b2-2025.ts';
import { canonicalEvaluation } from '../../../shared/rules/canonical-evaluation.ts';
import { compileRuleSet } from '../../../shared/rules/compile-rule-set.ts';
import { evaluate } from '../../../shared/rules/evaluate.ts';
import { adultRow } from '../../shared/rules/b2-row.ts';
import { openTestApi, type TestApi } from '../open-test-api.ts';
import { countUnits } from '../store/count-units.ts';
import { bresso } from '../transmitted-rows.ts';

const values = adultRow();
const rows = [{ rowId: 'a', presentedAt: '2025-06-12T08:00:00Z', comune: bresso, values }];
let served: TestApi;

beforeAll(async () => {
  served = await openTestApi();
});
afterAll(() => served.stop());

const send = (body: unknown) => served.ask({ as: 'sindaco', method: 'POST', path: 'evaluations', body });

test('gives the same canonical bytes as the engine, ranks, and keeps and logs nothing', async () => {
  const before = served.logs.length;
  const units = countUnits(served.data.store);
  const answer = await send({ ruleSet: b2Call2025.ruleSet, rows, budget: 10_000_00, drawSeed: null });
  const { canonical, ranking } = answer.read(evaluationAnswerSchema);
  expect(canonical).toEqual([canonicalEvaluation(evaluate(compileRuleSet(b2Call2025.ruleSet), 'a', values))]);
  expect(ranking).toMatchObject({ funded: 1, waiting: 0, assigned: 1_200_00 });
  expect(units.write).toBe(0);
  expect(JSON.stringify(served.logs.slice(before))).not.toContain('1950-03-04');
});

test('a rule set that cannot be right is refused with the places', async () => {
  const ruleSet = { ...b2Call2025.ruleSet, order: [] };
  const answer = await send({ ruleSet, rows, budget: null, drawSeed: null });
  expect([answer.status, answer.read(problemSchema).code]).toEqual([422, 'RULE_SET_INVALID']);
  expect(answer.read(problemSchema).issues.length).toBeGreaterThan(0);
});

test('a small body that asks for an enormous answer is refused before any work', async () => {
  const [group] = b2Call2025.ruleSet.groups;
  const [criterion] = group?.criteria ?? [];
  if (group === undefined || criterion === undefined) throw new Error('no criterion');
  const criteria = Array.from({ length: 150 }, (_, index) => ({
    ...criterion,
    id: `c${index}`,
    label: 'x'.repeat(2_000),
  }));
  const ruleSet = { ...b2Call2025.ruleSet, groups: [{ ...group, criteria }] };
  const many = Array.from({ length: 500 }, (_, index) => ({ ...rows[0], rowId: `r${index}`, values: {} }));
  const answer = await send({ ruleSet, rows: many, budget: null, drawSeed: null });
  expect([answer.status, answer.read(problemSchema).code]).toEqual([422, 'TOO_MANY_ROWS']);
});

test('rules far longer than any notice are refused, whatever the rows', async () => {
  const { ruleSet } = b2Call2025;
  const [gate] = ruleSet.gates;
  const gates = Array.from({ length: 150 }, (_, index) => ({ ...gate, code: `G${index}`, text: 'x'.repeat(1_500) }));
  const answer = await send({ ruleSet: { ...ruleSet, gates }, rows, budget: null, drawSeed: null });
  expect([answer.status, answer.read(problemSchema).code]).toEqual([413, 'BODY_TOO_LARGE']);
});

test('numbers beyond exact integers are refused, not worked with', async () => {
  const huge = [{ ...rows[0], values: { ...values, isee: 1e300 } }];
  const answer = await send({ ruleSet: b2Call2025.ruleSet, rows: huge, budget: null, drawSeed: null });
  expect([answer.status, answer.read(problemSchema).issues[0]?.pointer]).toEqual([400, '/rows/0/values']);
});
