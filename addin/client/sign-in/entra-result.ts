import type { AuthenticationResult } from '@azure/msal-browser';
import type { Account } from './sign-in.ts';

/** What the pane keeps of a sign-in, wherever it took place. */
export interface DialogToken {
  readonly accessToken: string;
  /** Milliseconds of the epoch. */
  readonly expiresAt: number;
  readonly account: Account;
}

/** A token without an expiry is renewed after ten minutes. */
const unknownLifetime = 600_000;

/** The library's answer as the pane keeps it. */
export function dialogTokenOf(result: AuthenticationResult, now: () => number): DialogToken {
  const { account, accessToken, expiresOn } = result;
  return {
    accessToken,
    expiresAt: expiresOn?.getTime() ?? now() + unknownLifetime,
    account: { id: account.localAccountId, name: account.name ?? account.username },
  };
}
