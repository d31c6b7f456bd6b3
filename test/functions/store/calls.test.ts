import { afterAll, beforeAll, expect, test } from 'vitest';
import { seed } from '../../../functions/local/seed.ts';
import { getProfile } from '../../../functions/store/ambiti.ts';
import { getCall, getRuleSet, listCalls, publishCall } from '../../../functions/store/calls.ts';
import { findMemberships, getMembership, putMembership } from '../../../functions/store/members.ts';
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
  expect(rules).toEqual({ ruleSet: b2Call2025.ruleSet, hash: stored?.ruleSetHash });
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
