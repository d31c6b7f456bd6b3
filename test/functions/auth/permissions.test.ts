import { expect, test } from 'vitest';
import { type Action, permissions, reachOf } from '../../../functions/auth/permissions.ts';
import { roles } from '../../../shared/contracts/me.ts';

const actions = Object.keys(permissions) as Action[];

test('the people of a Comune reach any Comune with nothing that holds rows', () => {
  const reaching = actions.filter((action) =>
    ['comune-operator', 'comune-accounting'].some(
      (role) => reachOf(roles.find((one) => one === role) ?? 'office-head', action) === 'any',
    ),
  );
  expect(reaching).toEqual([]);
});

test('who sees published things only never sees applications, drafts or the audit', () => {
  const seen = actions.filter((action) => reachOf('assembly-member', action) !== null);
  expect(
    seen.filter((action) => /^(applications|rankings\.(draft|read|candidates|approve)|audit|lookups)/.test(action)),
  ).toEqual([]);
});

test('the administrator sees no application content', () => {
  const seen = actions.filter((action) => reachOf('administrator', action) !== null);
  expect(
    seen.filter((action) => /^(applications|rankings\.(draft|read|candidates|approve)|lookups)/.test(action)),
  ).toEqual([]);
});

test('only the head publishes rules, approves rankings and submits reports', () => {
  for (const action of ['ruleSets.publish', 'rankings.approve', 'reports.submit'] as const) {
    expect(roles.filter((role) => reachOf(role, action) !== null)).toEqual(['office-head']);
  }
});
