import type { TransitionRequest } from '../../shared/contracts/applications.ts';
import { applicationLifecycle } from '../../shared/lifecycle/application-lifecycle.ts';
import { transition } from '../../shared/lifecycle/transition.ts';
import type { AmbitoId, IstatCode } from '../../shared/values/brands.ts';
import type { RouteRequest } from '../api/add-route.ts';
import { ProblemError } from '../api/problem-error.ts';
import type { RowState } from '../store/application.ts';
import { changeApplicationState } from '../store/change-application-state.ts';
import { findReplay } from '../store/idempotency.ts';
import { readRankingRow } from '../store/rankings.ts';
import { getApplication } from '../store/read-applications.ts';
import type { Store } from '../store/store.ts';
import { applicationPlace } from './application-of-path.ts';

/** Judging is the office's: the people of a Comune complete and withdraw what they sent (DESIGN 1). */
const ofTheOffice: ReadonlySet<TransitionRequest['event']> = new Set(['refuse', 'requestCompletion']);

/**
 * Moves one application along the life-cycle table; 409 where the table declares no such step, 403 for a step that is
 * not the person's.
 */
export async function moveApplication(
  store: Store,
  request: RouteRequest<TransitionRequest, undefined>,
): Promise<RowState> {
  const { access, ambito, command, version, body } = request;
  if (access.reach === 'own' && ofTheOffice.has(body.event)) throw new ProblemError('FORBIDDEN');
  const place = await applicationPlace(store, request);
  const application = await getApplication(store, { ambito, ...place, open: [] });
  if (application === null) throw new ProblemError('NOT_FOUND');
  const to = transition(applicationLifecycle, application.state, body.event);
  // A repetition finds the application already moved: the record of the first time answers, not the table.
  if ((await findReplay(store, command)) === null) {
    if (version !== application.version) throw new ProblemError('VERSION_STALE');
    if (to === null) throw new ProblemError('TRANSITION_NOT_ALLOWED');
  }
  const done = await changeApplicationState(store, command, {
    ...place,
    version,
    event: body.event,
    from: application.state,
    to: to === null || to === 'new' ? application.state : to,
    reason: body.reason === '' ? null : body.reason,
    isJudgedBy: (ranking) => isJudged(store, { ambito, ranking, ...place }),
  });
  return done.result;
}

/** Whether a ranking says of this application that it is eligible or that it is not. */
async function isJudged(
  store: Store,
  asked: {
    readonly ambito: AmbitoId;
    readonly ranking: string;
    readonly comune: IstatCode;
    readonly rowId: string;
  },
): Promise<boolean> {
  const { ambito, ranking, comune, rowId } = asked;
  const row = await readRankingRow(store, { ambito, id: ranking, comune, rowId });
  return row !== null && row.entry.outcome !== 'incomplete';
}
