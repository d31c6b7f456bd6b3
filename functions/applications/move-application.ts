import type { TransitionRequest } from '../../shared/contracts/applications.ts';
import { applicationLifecycle } from '../../shared/lifecycle/application-lifecycle.ts';
import { transition } from '../../shared/lifecycle/transition.ts';
import type { RouteRequest } from '../api/add-route.ts';
import { ProblemError } from '../api/problem-error.ts';
import type { RowState } from '../store/application.ts';
import { changeApplicationState } from '../store/change-application-state.ts';
import { findReplay } from '../store/idempotency.ts';
import { getApplication } from '../store/read-applications.ts';
import type { Store } from '../store/store.ts';
import { applicationPlace } from './application-of-path.ts';

/** Moves one application along the life-cycle table; 409 where the table declares no such step. */
export async function moveApplication(
  store: Store,
  request: RouteRequest<TransitionRequest, undefined>,
): Promise<RowState> {
  const { ambito, command, version, body } = request;
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
  });
  return done.result;
}
