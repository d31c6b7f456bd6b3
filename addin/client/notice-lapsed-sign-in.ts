import { ApiFailure } from './api-failure.ts';
import type { Send } from './send.ts';
import { SignInFailure, type SignInFailureKind } from './sign-in/sign-in.ts';

/** The person has to act; `offline` and `notConfigured` are not about who is at the keyboard. */
const lapses: readonly SignInFailureKind[] = ['cancelled', 'blocked', 'refused'];

/**
 * The same way to the service, which also tells when the permission has expired and could not be renewed unasked:
 * the request then fails with `signInNeeded`, whatever the identity provider had to say.
 */
export function noticeLapsedSignIn(send: Send, onLapsed: () => void): Send {
  return async (request, contract) => {
    try {
      return await send(request, contract);
    } catch (failure) {
      const lapse = asLapse(failure);
      if (lapse === null) throw failure;
      onLapsed();
      throw lapse;
    }
  };
}

function asLapse(failure: unknown): ApiFailure | null {
  if (failure instanceof ApiFailure) return failure.kind === 'signInNeeded' ? failure : null;
  if (!(failure instanceof SignInFailure) || !lapses.includes(failure.kind)) return null;
  return new ApiFailure({ kind: 'signInNeeded', correlationId: '', cause: failure });
}
