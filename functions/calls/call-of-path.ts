import { callCodeSchema } from '../../shared/contracts/branded.ts';
import type { AmbitoId } from '../../shared/values/brands.ts';
import { ProblemError } from '../api/problem-error.ts';
import type { StoredCall } from '../store/call-item.ts';
import { getCall } from '../store/calls.ts';
import type { Store } from '../store/store.ts';

/** The call that the path names, in the Ambito of the path; 404 when it has no such call. */
export async function callOrThrow(store: Store, ambito: AmbitoId, code: string): Promise<StoredCall> {
  const parsed = callCodeSchema.safeParse(code);
  const call = parsed.success ? await getCall(store, ambito, parsed.data) : null;
  if (call === null) {
    throw new ProblemError('NOT_FOUND');
  }
  return call;
}
