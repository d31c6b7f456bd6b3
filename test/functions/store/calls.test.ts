import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seed } from '../../../functions/local/seed.ts';
import { getProfile } from '../../../functions/store/ambiti.ts';
import { callStream, readStream } from '../../../functions/store/audit.ts';
import type { StoredCall } from '../../../functions/store/call-item.ts';
import { getCall, listCalls, publishCall } from '../../../functions/store/calls.ts';
import { findMemberships, getMembership, putMembership } from '../../../functions/store/members.ts';
import { getRuleSet, listRuleSets, publishRuleSet } from '../../../functions/store/rule-sets.ts';
import type { Call } from '../../../shared/calls/call.ts';
import { b2Call2025 } from '../../../shared/demonstration/b2-2025.ts';
import type { AmbitoId, CallCode } from '../../../shared/values/brands.ts';
import { ambito, command } from './application-rows.ts';
import { openTestStore, type TestStore } from './open-test-store.ts';
import { tableItems } from './table-items.ts';

let opened: TestStore;
beforeAll(async () => {
  opened = await openTestStore();
  await seed(opened.store);
});
afterAll(() => opened.stop());

test('the demonstration call is read back as it was published, to the last member', async () => {
  const stored = await getCall(opened.reopen(), ambito, b2Call2025.code);
  expect(stored?.call).toEqual(b2Call2025);
  expect(await listCalls(opened.store, ambito)).toHaveLength(1);
  const rules = await getRuleSet(opened.store, { ambito, call: b2Call2025.code, version: b2Call2025.ruleSet.version });
  expect(rules).toEqual({
    ruleSet: b2Call2025.ruleSet,
    hash: stored?.ruleSetHash,
    publishedAt: stored?.publishedAt,
  });
});

test('seeding again changes nothing', async () => {
  const before = await tableItems(opened.store);
  await seed(opened.store);
  expect(await tableItems(opened.store)).toEqual(before);
});

test('a store filled with other rules under the same version says what to do', async () => {
  const other = await openTestStore();
  const altered = { ...b2Call2025, ruleSet: { ...b2Call2025.ruleSet, title: 'older' } };
  await publishCall(other.store, command(), { call: altered, ruleSetHash: 'older', version: null });
  await expect(seed(other.store)).rejects.toThrow('delete its folder');
  await other.stop();
});

test('a published version of the rules is frozen by its hash; a new version joins it', async () => {
  const code = 'B2-2026' as CallCode;
  const call = { ...b2Call2025, code };
  const publish = (changes: Partial<Parameters<typeof publishCall>[2]>) =>
    publishCall(opened.store, command(), { call, ruleSetHash: 'one', version: null, ...changes });
  await publish({});
  await expect(publish({})).rejects.toMatchObject({ code: 'VERSION_REQUIRED' });
  await expect(publish({ version: 1, ruleSetHash: 'two' })).rejects.toMatchObject({ code: 'FROZEN' });
  const next = { ...call, ruleSet: { ...call.ruleSet, version: call.ruleSet.version + 1 } };
  expect((await publish({ version: 1, ruleSetHash: 'two', call: next })).result).toEqual({ code, version: 2 });
  for (const version of [call.ruleSet.version, next.ruleSet.version]) {
    expect((await getRuleSet(opened.store, { ambito, call: code, version }))?.ruleSet.version).toBe(version);
  }
});

describe('the next version of the rules', () => {
  const code = 'B2-2027' as CallCode;
  const publish = async (stored: StoredCall, title: string, asked = command()) => {
    const ruleSet = { ...stored.call.ruleSet, version: stored.call.ruleSet.version + 1, title };
    return publishRuleSet(opened.store, asked, { stored, ruleSet, hash: title });
  };
  const current = async () => {
    const stored = await getCall(opened.store, ambito, code);
    if (stored === null) throw new Error('no call');
    return stored;
  };
  beforeAll(() =>
    publishCall(opened.store, command(), { call: { ...b2Call2025, code }, ruleSetHash: 'first', version: null }),
  );

  test('joins the earlier ones, which stay as they were, and leaves the call as it is', async () => {
    const before = await current();
    opened.time.now += 60_000;
    const { result } = await publish(before, 'second');
    const { version, title, act } = { ...before.call.ruleSet, version: 2, title: 'second' };
    const { publishedAt, ...after } = await current();
    expect(result).toEqual({ version: 2, published: { version, title, act, hash: 'second', publishedAt } });
    expect(after).toEqual({
      call: { ...before.call, ruleSet: { ...before.call.ruleSet, version, title } },
      ruleSetHash: 'second',
      version: 2,
    });
    const versions = await listRuleSets(opened.store, ambito, code);
    expect(versions.map(({ hash, publishedAt: at }) => [hash, at])).toEqual([
      ['first', before.publishedAt],
      ['second', publishedAt],
    ]);
  });

  test('is published once, however often the same request comes; what another published meanwhile is stale', async () => {
    const before = await current();
    const asked = command('next-rules');
    const answers = await Promise.all(Array.from({ length: 6 }, () => publish(before, 'third', asked)));
    expect(answers.filter(({ replayed }) => !replayed)).toHaveLength(1);
    expect(new Set(answers.map(({ result }) => JSON.stringify(result))).size).toBe(1);
    await expect(publish(before, 'other')).rejects.toMatchObject({ code: 'STALE_VERSION' });
    expect((await current()).ruleSetHash).toBe('third');
  });

  test('has an entry of the audit in its own transaction, with act and hash and nobody’s name', async () => {
    const { items } = await readStream(opened.store, { ambito, stream: callStream(code), cursor: null, limit: 50 });
    expect(items.map(({ action }) => action)).toEqual(['publishCall', 'publishRuleSet', 'publishRuleSet']);
    expect(items[1]?.facts).toEqual({
      version: 2,
      ruleSetVersion: 2,
      ruleSetHash: 'second',
      act: b2Call2025.ruleSet.act.reference,
      actDate: null,
    });
  });

  test('a change of the call alone keeps the rules and the moment they were published', async () => {
    const { call, ruleSetHash, version } = await current();
    const [, , before] = await listRuleSets(opened.store, ambito, code);
    opened.time.now += 60_000;
    await publishCall(opened.store, command(), { call: { ...call, title: 'Prorogato' }, ruleSetHash, version });
    expect((await listRuleSets(opened.store, ambito, code))[2]).toEqual(before);
  });
});

test('seeding again leaves rules that were published since', async () => {
  const stored = await getCall(opened.store, ambito, b2Call2025.code);
  if (stored === null) throw new Error('no call');
  const ruleSet = { ...stored.call.ruleSet, version: 2, title: 'Rivisti' };
  await publishRuleSet(opened.store, command(), { stored, ruleSet, hash: 'revised' });
  await seed(opened.store);
  expect((await getCall(opened.store, ambito, b2Call2025.code))?.ruleSetHash).toBe('revised');
});

test('what a call makes of the checks is kept; a check that is not its own to quiet is refused before anything is written', async () => {
  const code = 'B2-2028' as CallCode;
  const checks = { DSU_YEAR: 'warning', PHONE_FORM: 'off' } as const;
  const call = { ...b2Call2025, code, checks, currentIsee: 'currentWithAssets' } as const;
  const publish = (changes: Partial<Call>) =>
    publishCall(opened.store, command(), { call: { ...call, ...changes }, ruleSetHash: 'one', version: null });
  const before = await tableItems(opened.store);
  await expect(publish({ checks: { ...checks, IBAN_CHECK_DIGITS: 'warning' } })).rejects.toMatchObject({
    code: 'CHECKS_FORBIDDEN',
  });
  expect(await tableItems(opened.store)).toEqual(before);
  await publish({});
  expect((await getCall(opened.reopen(), ambito, code))?.call).toEqual(call);
});

test('a person has places in several Ambiti, each found by itself and all together', async () => {
  const person = { entraTenant: 'demonstration', subject: 'ufficio' };
  const here = await getMembership(opened.store, { ambito, ...person });
  expect(here).toMatchObject({ role: 'office-staff', comune: null, displayName: 'Elena Motta' });
  if (here === null) return;
  await putMembership(opened.store, { ...here, ambito: 'altrove' as AmbitoId, role: 'assembly-member' });
  const places = await findMemberships(opened.store, person);
  expect(places.map((place) => `${place.ambito} ${place.role}`).sort()).toEqual([
    'altrove assembly-member',
    'cinisello office-staff',
  ]);
  expect(await findMemberships(opened.store, { ...person, entraTenant: 'other-tenant' })).toEqual([]);
});

test('an Ambito that does not exist has no profile', async () => {
  expect(await getProfile(opened.store, 'nessuno' as AmbitoId)).toBeNull();
});
