import type { AmbitoId } from '../../shared/values/brands.ts';
import type { VerifiedToken } from '../auth/tokens.ts';
import { getProfile } from '../store/ambiti.ts';
import type { Store } from '../store/store.ts';
import { ProblemError } from './problem-error.ts';

/** Refuses who prepared a thing to approve it too, unless the settings of the Ambito allow it (promise 19). */
export async function refuseSamePerson(
  store: Store,
  request: { readonly ambito: AmbitoId; readonly person: VerifiedToken },
  preparers: readonly (string | null)[],
): Promise<void> {
  if (!preparers.includes(request.person.subject)) return;
  const profile = await getProfile(store, request.ambito);
  if (profile?.preparerMayApprove !== true) {
    throw new ProblemError('FOUR_EYES');
  }
}
