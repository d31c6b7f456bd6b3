import { istatCodeSchema, rowIdSchema } from '../../shared/contracts/branded.ts';
import type { AmbitoId, CallCode, IstatCode } from '../../shared/values/brands.ts';
import { ProblemError } from '../api/problem-error.ts';
import { type Access, reaches } from '../auth/authenticate.ts';
import { callOrThrow } from '../calls/call-of-path.ts';
import type { Application } from '../store/application.ts';
import { getApplication } from '../store/read-applications.ts';
import type { Store } from '../store/store.ts';

interface PathRequest {
  readonly ambito: AmbitoId;
  readonly access: Access;
  readonly param: (name: string) => string;
}

/** The Comuni a list covers: the one asked, or all that the person may see. Another Comune's does not exist: 404. */
export function comuniAsked(access: Access, comune: IstatCode | undefined): readonly IstatCode[] {
  if (comune === undefined) {
    return access.comuni;
  }
  if (!reaches(access, comune)) {
    throw new ProblemError('NOT_FOUND');
  }
  return [comune];
}

/** Call, Comune and row id of the path, once the person may see that Comune. */
export async function applicationPlace(
  store: Store,
  { ambito, access, param }: PathRequest,
): Promise<{ readonly call: CallCode; readonly comune: IstatCode; readonly rowId: string }> {
  const comune = istatCodeSchema.safeParse(param('comune'));
  const rowId = rowIdSchema.safeParse(param('rowId'));
  if (!comune.success || !rowId.success || !reaches(access, comune.data)) {
    throw new ProblemError('NOT_FOUND');
  }
  const { call } = await callOrThrow(store, ambito, param('call'));
  return { call: call.code, comune: comune.data, rowId: rowId.data.toLowerCase() };
}

/** The application of the path with everything opened; 404 when there is none. */
export async function applicationOrThrow(store: Store, request: PathRequest): Promise<Application> {
  const place = await applicationPlace(store, request);
  const open = ['identity', 'contactAndBank', 'answers'] as const;
  const application = await getApplication(store, { ambito: request.ambito, ...place, open });
  if (application === null) {
    throw new ProblemError('NOT_FOUND');
  }
  return application;
}
