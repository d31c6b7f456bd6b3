import type { ApprovalRequest } from '../../shared/contracts/rankings.ts';
import { rankingLifecycle } from '../../shared/lifecycle/ranking-lifecycle.ts';
import { transition } from '../../shared/lifecycle/transition.ts';
import type { IsoDate } from '../../shared/values/brands.ts';
import type { RouteRequest } from '../api/add-route.ts';
import type { Dependencies } from '../api/dependencies.ts';
import { refuseSamePerson } from '../api/four-eyes.ts';
import { ProblemError } from '../api/problem-error.ts';
import { approveRanking } from '../store/approve-ranking.ts';
import { romeDayOf } from '../store/clock.ts';
import type { CounterKind } from '../store/counter-kinds.ts';
import type { CounterChange } from '../store/counters.ts';
import { findReplay } from '../store/idempotency.ts';
import type { RankingHead, RankingRow } from '../store/ranking.ts';
import { allRows } from './read-rows.ts';

/** *Approva*: by act number and date, never by who prepared it unless the Ambito says so (promise 19). */
export async function approveDraft(
  dependencies: Dependencies,
  request: RouteRequest<ApprovalRequest, undefined>,
  head: RankingHead,
): Promise<RankingHead> {
  const { store, clock } = dependencies;
  const { ambito, body, command, version } = request;
  // A repetition finds the ranking already approved: the record of the first time answers.
  if ((await findReplay(store, command)) === null) {
    if (version !== head.version) throw new ProblemError('VERSION_STALE');
    if (transition(rankingLifecycle, head.state, 'approve') === null) throw new ProblemError('TRANSITION_NOT_ALLOWED');
    await refuseSamePerson(store, request, [head.preparedBy]);
  }
  const rows = await allRows(store, ambito, head.id);
  const done = await approveRanking(store, command, {
    id: head.id,
    version,
    ...body,
    counters: outcomeCounters(head, rows, romeDayOf(clock())),
  });
  return done.result;
}

/** What the approval adds to the counters of each Comune; incomplete applications stay in review. */
export function outcomeCounters(
  head: RankingHead,
  rows: readonly RankingRow[],
  day: IsoDate,
): readonly CounterChange[] {
  const byComune = new Map<RankingRow['entry']['comune'], Partial<Record<CounterKind, number>>>();
  for (const { entry } of rows) {
    const movements = byComune.get(entry.comune) ?? {};
    byComune.set(entry.comune, movements);
    const add = (kind: CounterKind, by: number): void => {
      movements[kind] = (movements[kind] ?? 0) + by;
    };
    if (entry.outcome === 'notEligible') add('notEligible', 1);
    if (entry.outcome === 'funded' || entry.outcome === 'waiting') {
      add('eligible', 1);
      add(entry.outcome, 1);
    }
    if (entry.outcome === 'funded') add('assignedCents', entry.amount ?? 0);
  }
  return [...byComune].map(([comune, movements]) => ({ call: head.call, comune, day, movements }));
}
