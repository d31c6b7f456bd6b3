import { Hono } from 'hono';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ProblemError, problemStatus } from '../../../functions/api/problem-error.ts';
import { type AuthEnvironment, authenticate, authorise, reaches } from '../../../functions/auth/authenticate.ts';
import { TokenRefused } from '../../../functions/auth/tokens.ts';
import { demonstrationPeople } from '../../../functions/local/people.ts';
import { seed } from '../../../functions/local/seed.ts';
import { getProfile, putProfile } from '../../../functions/store/ambiti.ts';
import type { AmbitoId } from '../../../shared/values/brands.ts';
import { ambito, bresso, cusano } from '../store/application-rows.ts';
import { openTestStore, type TestStore } from '../store/open-test-store.ts';

let opened: TestStore;
let app: Hono<AuthEnvironment>;

beforeAll(async () => {
  opened = await openTestStore();
  await seed(opened.store);
  const tokens = {
    verify: async (token: string) => {
      const [entraTenant = '', subject = ''] = token.split('/');
      if (subject === '') throw new TokenRefused('no person');
      return { entraTenant, subject };
    },
  };
  app = new Hono<AuthEnvironment>();
  app.onError((error, context) => {
    if (error instanceof ProblemError) return context.text(error.code, problemStatus[error.code]);
    return context.text(error.name, error instanceof TokenRefused ? 401 : 500);
  });
  app.use(authenticate(tokens));
  app.get('/v1/ambiti/:ambito/rows', authorise(opened.store, 'applications.read'), (context) => {
    const access = context.get('access');
    return context.json({ comuni: access.comuni, bresso: reaches(access, bresso), cusano: reaches(access, cusano) });
  });
});
afterAll(() => opened.stop());

const ask = (path: string, authorization?: string) =>
  app.request(`/v1/ambiti/${path}/rows`, authorization === undefined ? {} : { headers: { authorization } });
const as = (person: string, tenant = 'demonstration') => `Bearer ${tenant}/${person}`;

test('without a bearer token there is no way in', async () => {
  for (const header of [undefined, '', 'Bearer', 'Bearer ', `Basic ${as('ufficio')}`, `${as('ufficio')} more`]) {
    expect((await ask('cinisello', header)).status).toBe(401);
  }
  expect((await ask('cinisello', as('ufficio').replace('Bearer', 'bearer'))).status).toBe(200);
});

test('a Comune’s operator reaches their own Comune, the office all four', async () => {
  const operator = await (await ask('cinisello', as('operatore.bresso'))).json();
  expect(operator).toEqual({ comuni: [bresso], bresso: true, cusano: false });
  const office = await (await ask('cinisello', as('ufficio'))).json();
  expect(office).toMatchObject({ bresso: true, cusano: true });
});

test('a role without the action is forbidden', async () => {
  for (const person of ['ragioneria.cinisello', 'sindaco', 'amministratore']) {
    expect((await ask('cinisello', as(person))).status).toBe(403);
  }
});

test('promise 16: another Ambito, an unknown one and a malformed one look the same: not there', async () => {
  expect((await ask('altrove', as('estraneo'))).status).toBe(200);
  for (const person of demonstrationPeople.filter((one) => one.ambito === 'cinisello')) {
    expect((await ask('altrove', as(person.id))).status).toBe(404);
  }
  expect((await ask('cinisello', as('estraneo'))).status).toBe(404);
  for (const path of ['nessuno', 'CINISELLO', 'cinisello%23x', '..']) {
    expect((await ask(path, as('ufficio'))).status).toBe(404);
  }
});

test('the same person id from another tenant is another person', async () => {
  expect((await ask('cinisello', as('ufficio', 'other-tenant'))).status).toBe(404);
});

test('a tenant that the Ambito no longer lists is not there for it', async () => {
  const profile = await getProfile(opened.store, 'altrove' as AmbitoId);
  if (profile === null) throw new Error('not seeded');
  await putProfile(opened.store, { ...profile, entraTenants: [] });
  expect((await ask('altrove', as('estraneo'))).status).toBe(404);
  await putProfile(opened.store, profile);
  expect(await getProfile(opened.store, ambito)).not.toBeNull();
});
