import type { ApprovalRequest } from '../../shared/contracts/rankings.ts';
import { rankingLifecycle } from '../../shared/lifecycle/ranking-lifecycle.ts';
import { transition } from '../../shared/lifecycle/transition.ts';
import type { RouteRequest } from '../api/add-route.ts';
import type { Dependencies } from '../api/dependencies.ts';
import { refuseSamePerson } from '../api/four-eyes.ts';
import { ProblemError } from '../api/problem-error.ts';
import { approveRanking } from '../store/approve-ranking.ts';
import { romeDayOf } from '../store/clock.ts';
import { findReplay } from '../store/idempotency.ts';
import type { RankingHead } from '../store/ranking.ts';
import { outcomeCounters } from './outcome-counters.ts';
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
    if (head.figures.lackingMinutes > 0) throw new ProblemError('MINUTES_MISSING');
    await refuseSamePerson(store, request, [head.preparedBy]);
  }
  const rows = await allRows(store, ambito, head.id);
  const done = await approveRanking(store, command, {
    id: head.id,
    version,
    ...body,
    count: () => outcomeCounters(store, { ambito, head, rows, day: romeDayOf(clock()) }),
  });
  return done.result;
}
