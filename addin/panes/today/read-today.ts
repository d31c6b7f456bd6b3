import type { CallSummary } from '../../../shared/contracts/calls.ts';
import type { Membership, Role } from '../../../shared/contracts/me.ts';
import type { Api } from '../../client/api.ts';
import type { CallNews, TodayFacts } from './what-is-due.ts';

const office: readonly Role[] = ['office-staff', 'office-head'];

/** Asks the service what is due: only what this role may read, so that no refusal is provoked. */
export async function readToday(api: Api, membership: Membership, now: () => number): Promise<TodayFacts> {
  const { ambito, role } = membership;
  const [calls, reports] = await Promise.all([
    api.calls(ambito.id),
    office.includes(role) || role === 'assembly-member' ? api.reports(ambito.id) : null,
  ]);
  return {
    role,
    now: now(),
    calls: await Promise.all(calls.items.map((call) => readNews(api, membership, call))),
    reports: reports?.items ?? null,
  };
}

async function readNews(api: Api, membership: Membership, call: CallSummary): Promise<CallNews> {
  const { ambito, role, comune } = membership;
  const [incompleteRows, rankings] = await Promise.all([
    role === 'comune-operator' && comune !== null ? countIncomplete(api, ambito.id, call.code, comune) : null,
    office.includes(role) ? api.rankings(ambito.id, call.code) : null,
  ]);
  return { call, incompleteRows, rankings: rankings?.items ?? null };
}

async function countIncomplete(api: Api, ambito: string, call: string, comune: string): Promise<number> {
  let count = 0;
  let cursor: string | null = null;
  do {
    const page = await api.rowStates(ambito, call, comune, cursor);
    count += page.items.filter(({ state }) => state === 'incomplete' || state === 'completionRequested').length;
    cursor = page.cursor;
  } while (cursor !== null);
  return count;
}
