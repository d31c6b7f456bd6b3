import type { IstatCode } from '../../../shared/values/brands.ts';
import type { KnownCall } from '../../call/known-calls.ts';
import type { Surroundings } from '../../surroundings.ts';
import type { CheckResult } from './check-sheet.ts';
import type { Checking } from './checking.ts';

/** Whose rows of which call are dealt with, freshly read and checked. */
export interface Job {
  readonly known: KnownCall;
  readonly ambito: string;
  readonly comune: IstatCode;
  readonly check: CheckResult;
}

/** Reads and checks the sheet for this Comune; `null` when nobody is signed in, no call is chosen or there are no rows. */
export async function prepareJob(
  { currentCall, session }: Pick<Surroundings, 'currentCall' | 'session'>,
  checking: Checking,
  comune: IstatCode,
): Promise<Job | null> {
  const membership = session.membership();
  const chosen = currentCall.state.get();
  if (membership === null || chosen.kind !== 'chosen') return null;
  if (chosen.comune !== comune) await currentCall.choose(chosen.known, comune);
  const check = await checking.run();
  return check === null ? null : { known: chosen.known, ambito: membership.ambito.id, comune, check };
}
