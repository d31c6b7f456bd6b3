import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditPageSchema } from '../../../shared/contracts/audit.ts';
import { problemSchema } from '../../../shared/contracts/problem.ts';
import { publishedCallSchema } from '../../../shared/contracts/published-call.ts';
import {
  publishedRuleSetSchema,
  ruleSetPublishedSchema,
  ruleSetVersionsSchema,
} from '../../../shared/contracts/rule-sets.ts';
import { b2Call2025 } from '../../../shared/demonstration/b2-2025.ts';
import type { RuleSet } from '../../../shared/rules/rule-set.ts';
import { ruleSetHash } from '../../../shared/rules/rule-set-hash.ts';
import type { Cents, Points } from '../../../shared/values/brands.ts';
import { openTestApi, type Question, type TestApi } from '../open-test-api.ts';

const path = 'calls/B2-2025/rule-sets';
const act = { actNumber: 'Determinazione 45/2025', actDate: '2025-07-11' };
const rules = b2Call2025.ruleSet;
let served: TestApi;

beforeAll(async () => {
  served = await openTestApi();
});
afterAll(() => served.stop());

const asked = (ruleSet: RuleSet, key: string, version = 1): Question => ({
  as: 'responsabile',
  method: 'POST',
  path,
  body: { ...act, ruleSet },
  key,
  version,
});
const publish = (ruleSet: RuleSet, key: string, version = 1) => served.ask(asked(ruleSet, key, version));
const versions = async () => (await served.ask({ as: 'sindaco', path })).read(ruleSetVersionsSchema);

describe('publishing the next version of the rules', () => {
  const question = { as: 'responsabile', method: 'POST', path, body: { ...act, ruleSet: rules } };
  const body = (actNumber: string) => ({
    ...question,
    key: 'refused-act',
    version: 1,
    body: { ...act, actNumber, ruleSet: rules },
  });
  test.each<readonly [string, Question, number, string]>([
    ['without the call’s version', { ...question, key: 'refused-rules' }, 428, 'VERSION_MISSING'],
    ['on an old version', asked(rules, 'refused-rules', 9), 409, 'VERSION_STALE'],
    ['without a key', { ...question, version: 1 }, 400, 'IDEMPOTENCY_KEY_MISSING'],
    ['without an act', body(' '), 400, 'BODY_INVALID'],
    ['with a person’s code for an act', body('RSSMRA80A01F205X'), 400, 'BODY_INVALID'],
    ['by who prepares it', { ...asked(rules, 'refused-rules'), as: 'ufficio' }, 403, 'FORBIDDEN'],
  ])('is refused %s, and nothing changes', async (_name, refused, status, code) => {
    const answer = await served.ask(refused);
    expect([answer.status, answer.read(problemSchema).code]).toEqual([status, code]);
    expect((await versions()).items).toHaveLength(1);
  });

  const [group] = rules.groups;
  const [field, ...fields] = rules.fields;
  if (group === undefined || field === undefined) throw new Error('no group or field');
  const longText = { ...rules.gates[0], text: 'x'.repeat(2_000), article: 'x'.repeat(2_000), condition: [[]] };
  test.each<readonly [string, RuleSet, string, string]>([
    [
      'a tie-break on a field nobody declared',
      { ...rules, order: [{ by: 'field', field: 'iseee', direction: 'ascending', label: '' }] },
      'UNKNOWN_FIELD',
      '/ruleSet/order/0',
    ],
    [
      'a cap below a criterion',
      { ...rules, groups: [{ ...group, cap: 1 as Points }] },
      'CAP_BELOW_CRITERION',
      '/ruleSet/groups/0/criteria/0',
    ],
    [
      'a field that was of another type',
      { ...rules, fields: [{ ...field, type: 'phone' }, ...fields] },
      'FIELD_REDEFINED',
      '/ruleSet/fields/0/type',
    ],
    ['the rules of another call', { ...rules, call: 'B1-2025' }, 'OTHER_CALL', '/ruleSet/call'],
    [
      'more than the table can hold',
      { ...rules, gates: Array.from({ length: 100 }, (_, index) => ({ code: `G${index}`, ...longText })) },
      'TOO_LARGE',
      '/ruleSet',
    ],
    [
      'a ranking named after a person',
      {
        ...rules,
        budget: {
          kind: 'rankings',
          field: 'profile',
          rankings: [
            {
              id: 'one',
              label: 'di RSSMRA80A01F205X',
              values: [],
              budget: 1 as Cents,
              mode: { kind: 'fullOnly' },
              overflowsTo: null,
            },
          ],
        },
      },
      'PERSONAL_DATA',
      '/ruleSet/budget/rankings/0/label',
    ],
  ])('is refused for %s, with the place', async (_name, ruleSet, code, pointer) => {
    const answer = await publish(ruleSet, `refused-${code}`);
    const problem = answer.read(problemSchema);
    expect([answer.status, problem.code]).toEqual([422, 'RULE_SET_INVALID']);
    expect(problem.issues).toContainEqual({ code, pointer, rowId: null, field: null });
    expect((await versions()).items).toHaveLength(1);
  });

  test('gives it the next number and its act, and leaves everything else of the call', async () => {
    const next = { ...rules, version: 77, title: 'Criteri rivisti' };
    const answer = await publish(next, 'rules-second');
    const { published, version } = answer.read(ruleSetPublishedSchema);
    const frozen = {
      ...next,
      version: 2,
      act: { reference: act.actNumber, date: act.actDate, demonstration: rules.act.demonstration },
    };
    expect([answer.status, answer.headers.get('etag'), version]).toEqual([201, '"2"', 2]);
    expect(published).toMatchObject({ version: 2, title: next.title, act: frozen.act });
    const call = (await served.ask({ as: 'sindaco', path: 'calls/B2-2025' })).read(publishedCallSchema);
    expect(call).toEqual({ call: { ...b2Call2025, ruleSet: frozen }, ruleSetHash: published.hash });
    expect(published.hash).toBe(await ruleSetHash(call.call.ruleSet));
  });

  test('is one publication however often the same request comes, and another body under its key is refused', async () => {
    const next = { ...rules, title: 'Terza versione' };
    const answers = await Promise.all(Array.from({ length: 8 }, () => publish(next, 'rules-third', 2)));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 201));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    const other = await publish(rules, 'rules-third', 2);
    expect([other.status, other.read(problemSchema).code]).toEqual([422, 'IDEMPOTENCY_MISMATCH']);
    const again = await publish(next, 'rules-late', 2);
    expect([again.status, again.read(problemSchema).code]).toEqual([409, 'VERSION_STALE']);
    expect((await versions()).items.map(({ version }) => version)).toEqual([3, 2, 1]);
  });
});

describe('the published versions', () => {
  test('are listed with the call’s version, and each is read as it was published', async () => {
    const list = await served.ask({ as: 'operatore.bresso', path });
    expect(list.headers.get('etag')).toBe('"3"');
    for (const { version, hash, publishedAt } of list.read(ruleSetVersionsSchema).items) {
      const one = (await served.ask({ as: 'operatore.bresso', path: `${path}/${version}` })).read(
        publishedRuleSetSchema,
      );
      expect([one.hash, one.publishedAt, one.ruleSet.version]).toEqual([hash, publishedAt, version]);
      expect(await ruleSetHash(one.ruleSet)).toBe(hash);
    }
    const first = (await served.ask({ as: 'sindaco', path: `${path}/1` })).read(publishedRuleSetSchema);
    expect(first.ruleSet).toEqual(rules);
    expect(list.text).not.toContain('responsabile');
  });

  test.each(['4', '0', '01', '-1', '1.5', 'ultima', '9999999'])(
    '%s, which never was, is not found',
    async (version) => {
      expect((await served.ask({ as: 'sindaco', path: `${path}/${version}` })).status).toBe(404);
    },
  );

  test('leave one entry each in the audit of the call', async () => {
    const stream = encodeURIComponent('call#B2-2025');
    const { items } = (await served.ask({ as: 'amministratore', path: `audit/${stream}` })).read(auditPageSchema);
    expect(items.map(({ action }) => action)).toEqual(['publishCall', 'publishRuleSet', 'publishRuleSet']);
    expect(items.at(-1)?.facts).toMatchObject({ ruleSetVersion: 3, act: act.actNumber, actDate: act.actDate });
  });
});
