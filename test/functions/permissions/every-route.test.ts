import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { permissions, reachOf } from '../../../functions/auth/permissions.ts';
import { demonstrationPeople } from '../../../functions/local/people.ts';
import { routeContracts } from '../../../functions/openapi/route-contracts.ts';
import { roles } from '../../../shared/contracts/me.ts';
import { problemSchema } from '../../../shared/contracts/problem.ts';
import { rankingSummarySchema } from '../../../shared/contracts/rankings.ts';
import { reportPreparationSchema, reportSummarySchema } from '../../../shared/contracts/reports.ts';
import { openTestApi, type Question, type TestApi } from '../open-test-api.ts';
import { type Known, rightfulRequests } from './rightful-requests.ts';

const contracts = routeContracts().filter((contract) => contract.action !== 'public');
const nameOf = (contract: { readonly method: string; readonly path: string }) => `${contract.method} ${contract.path}`;
/** One person per role; the Comune's operator is the one whose rows the requests are about. */
const people = {
  'comune-operator': 'operatore.bresso',
  'comune-accounting': 'ragioneria.cinisello',
  'office-staff': 'ufficio',
  'office-head': 'responsabile',
  'assembly-member': 'sindaco',
  administrator: 'amministratore',
} as const;

let served: TestApi;
/** The request of each route with the ids of this run, and what its rightful person got. */
const asked = new Map<string, { readonly question: Question; readonly status: number }>();

beforeAll(async () => {
  served = await openTestApi();
  let known: Known = {};
  for (const [name, request] of Object.entries(rightfulRequests)) {
    const question = request(known);
    const answer = await served.ask(question);
    asked.set(name, { question, status: answer.status });
    if (answer.status >= 300) continue;
    if (name.endsWith('/preparation')) known = { ...known, fresh: answer.read(reportPreparationSchema).report };
    if (/^POST .*\/rankings$/.test(name)) known = { ...known, ranking: answer.read(rankingSummarySchema) };
    if (/^(POST|PUT) .*\/reports(\/:report(?!.*corrections).*)?$/.test(name)) {
      known = { ...known, report: answer.read(reportSummarySchema) };
    }
  }
});
afterAll(() => served.stop());

const questionOf = (name: string): Question => {
  const question = asked.get(name)?.question;
  if (question === undefined) throw new Error(`no request for ${name}`);
  return question;
};

describe('every route', () => {
  test('of the app is described by a contract with a permission that the table knows', () => {
    const routes = served.api.app.routes
      .filter((route) => route.method !== 'ALL')
      .map((route) => `${route.method} ${route.path}`);
    const known = new Set([...routeContracts().map(nameOf), 'GET /openapi.json']);
    expect([...new Set(routes)].filter((route) => !known.has(route))).toEqual([]);
    for (const { action } of contracts) expect(action === 'signedIn' || action in permissions).toBe(true);
  });

  test('has a request that its rightful person succeeds with', () => {
    expect(Object.keys(rightfulRequests).sort()).toEqual(contracts.map(nameOf).sort());
    expect([...asked].filter(([, { status }]) => status >= 300)).toEqual([]);
  });

  test('of a permission nobody holds does not exist', () => {
    const used = new Set(contracts.map((contract) => contract.action));
    expect(Object.keys(permissions).filter((action) => !used.has(action as keyof typeof permissions))).toEqual([]);
  });
});

describe.each(contracts.map((contract) => [nameOf(contract), contract] as const))('%s', (name, contract) => {
  test('asks for a token', async () => {
    const answer = await served.ask({ ...questionOf(name), as: null });
    expect([answer.status, answer.read(problemSchema).code]).toEqual([401, 'UNAUTHENTICATED']);
    expect((await served.ask({ ...questionOf(name), as: 'nobody' })).status).toBe(401);
  });

  const { action } = contract;
  if (action === 'signedIn' || action === 'public') return;

  test('does not exist for a person of another Ambito', async () => {
    const answer = await served.ask({ ...questionOf(name), as: 'estraneo' });
    expect([answer.status, answer.read(problemSchema).code]).toEqual([404, 'NOT_FOUND']);
  });

  if (/:(call|ranking|report)\b/.test(name)) {
    test('does not open a thing of this Ambito under the name of another', async () => {
      const { path, ...rest } = questionOf(name);
      const answer = await served.ask({ ...rest, path: `/v1/ambiti/altrove/${path}`, as: 'estraneo' });
      expect(answer.status).toBe(reachOf('office-head', action) === null ? 403 : 404);
    });
  }

  test.each(roles)('for %s follows the permission table', async (role) => {
    const answer = await served.ask({ ...questionOf(name), as: people[role] });
    const reach = reachOf(role, action);
    if (reach === null) {
      expect([answer.status, answer.read(problemSchema).code]).toEqual([403, 'FORBIDDEN']);
    } else {
      expect([401, 403, 500]).not.toContain(answer.status);
      if (reach === 'any' || role === 'comune-operator') expect(answer.status).not.toBe(404);
    }
  });

  if (reachOf('comune-operator', action) === 'own' && /applications|row-states|transmissions/.test(name)) {
    test('hides a Comune’s rows from another Comune’s operator', async () => {
      const answer = await served.ask({ ...questionOf(name), as: 'operatore.cormano' });
      expect([answer.status, answer.read(problemSchema).code]).toEqual([404, 'NOT_FOUND']);
    });
  }
});

test('who may do what, at a glance', () => {
  const letters = { own: 'o', any: 'A' };
  const lines = contracts
    .filter((contract) => contract.action in permissions)
    .map((contract) => {
      const marks = roles.map((role) => {
        const { action } = contract;
        const reach = action === 'signedIn' || action === 'public' ? null : reachOf(role, action);
        return reach === null ? '.' : letters[reach];
      });
      return `${marks.join(' ')}  ${nameOf(contract).replace('/v1/ambiti/:ambito', '')}`;
    });
  expect(demonstrationPeople.length).toBeGreaterThan(roles.length);
  expect(`\n${[roles.join(', '), ...lines].join('\n')}\n`).toMatchInlineSnapshot(`
    "
    comune-operator, comune-accounting, office-staff, office-head, assembly-member, administrator
    o o A A A A  GET 
    o o A A A A  GET /calls
    o o A A A A  GET /calls/:call
    o o A A A A  GET /calls/:call/rule-sets
    o o A A A A  GET /calls/:call/rule-sets/:version
    . . . A . .  POST /calls/:call/rule-sets
    o . A . . .  POST /calls/:call/transmissions/preview
    o . A . . .  POST /calls/:call/transmissions
    o . A A . .  GET /calls/:call/row-states
    o . A A . .  GET /calls/:call/applications
    o . A A . .  GET /calls/:call/applications/:comune/:rowId
    o . A A . .  POST /calls/:call/applications/:comune/:rowId/transitions
    o o A A A A  POST /evaluations
    . . A A . .  POST /calls/:call/rankings
    . . A A . .  GET /calls/:call/rankings
    . . A A . .  GET /rankings/:ranking
    . . A A . .  GET /rankings/:ranking/entries
    . . A A . .  GET /rankings/:ranking/candidates
    . . A A . .  GET /rankings/:ranking/entries/:rowId
    o o A A A A  GET /rankings/:ranking/public
    . . . A . .  POST /rankings/:ranking/approval
    . . A A . .  GET /reports/preparation
    . . A A A .  GET /reports
    . . A A . .  POST /reports
    . . A A A .  GET /reports/:report
    . . A A . .  PUT /reports/:report
    . . A A . .  POST /reports/:report/verification
    . . . A . .  POST /reports/:report/submission
    . . A A . .  POST /reports/:report/delivery
    . . A A . .  POST /reports/:report/corrections
    . . A A . .  POST /reports/:report/registration
    . . A A A .  GET /reports/:report/package
    . . A A . A  GET /audit/:stream
    . . A A . A  GET /audit/:stream/verification
    o o A A . .  POST /look-ups
    "
  `);
});
