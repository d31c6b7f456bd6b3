import {
  BrowserAuthError,
  createNestablePublicClientApplication,
  InteractionRequiredAuthError,
  type IPublicClientApplication,
} from '@azure/msal-browser';
import type { EntraConfiguration } from './entra-configuration.ts';
import { type DialogToken, dialogTokenOf } from './entra-result.ts';
import { type Account, type SignIn, SignInFailure } from './sign-in.ts';

export interface EntraNeeds {
  readonly configuration: EntraConfiguration;
  /** The account Excel is open with, so that nobody has to choose; absent on the plain web page. */
  readonly loginHint: () => Promise<string | undefined>;
  /**
   * Signs in through Office's own dialog where the nested broker is missing and pop-ups are swallowed by the web view;
   * `null` on the plain web page, where an ordinary pop-up does.
   */
  readonly dialog: (() => Promise<DialogToken>) | null;
  readonly now: () => number;
}

/**
 * Entra ID by nested app authentication: Excel itself is the broker. Where it cannot be, Office's dialog; in a browser,
 * a pop-up. Tokens stay in memory: msal's cache is told to use none of the browser's stores.
 */
export async function entraSignIn(needs: EntraNeeds): Promise<SignIn> {
  const { clientId, authority, scope } = needs.configuration;
  const client = await createNestablePublicClientApplication({
    auth: { clientId, authority, redirectUri: new URL('./sign-in.html', location.href).href },
    cache: { cacheLocation: 'memoryStorage' },
  });
  let held: DialogToken | null = null;

  const keep = (token: DialogToken): Account => {
    held = token;
    return token.account;
  };

  const interactive = async (): Promise<DialogToken> => {
    try {
      return dialogTokenOf(await client.acquireTokenPopup({ scopes: [scope], ...(await hint(needs)) }), needs.now);
    } catch (failure) {
      if (needs.dialog !== null && isPopUpTrouble(failure)) return needs.dialog();
      throw asSignInFailure(failure);
    }
  };

  const acquire = async (renew: boolean): Promise<DialogToken> => {
    try {
      return await acquireSilently(client, scope, renew, needs);
    } catch (failure) {
      if (failure instanceof InteractionRequiredAuthError || failure instanceof BrowserAuthError) return interactive();
      throw asSignInFailure(failure);
    }
  };

  return {
    kind: 'office',
    people: async () => [],
    account: () => held?.account ?? null,
    signIn: async () => keep(await acquire(false)),
    async token(renew) {
      if (held === null) throw new SignInFailure('cancelled');
      if (renew || held.expiresAt - needs.now() < 120_000) keep(await acquire(true));
      return held.accessToken;
    },
    async signOut() {
      held = null;
      await client.clearCache();
    },
  };
}

async function acquireSilently(
  client: IPublicClientApplication,
  scope: string,
  renew: boolean,
  needs: EntraNeeds,
): Promise<DialogToken> {
  const account = client.getAllAccounts()[0];
  const result =
    account === undefined
      ? await client.ssoSilent({ scopes: [scope], ...(await hint(needs)) })
      : await client.acquireTokenSilent({ scopes: [scope], account, forceRefresh: renew });
  return dialogTokenOf(result, needs.now);
}

async function hint(needs: EntraNeeds): Promise<{ readonly loginHint?: string }> {
  const loginHint = await needs.loginHint();
  return loginHint === undefined ? {} : { loginHint };
}

const popUpTrouble: readonly string[] = ['popup_window_error', 'empty_window_error', 'timed_out'];

function isPopUpTrouble(failure: unknown): boolean {
  return failure instanceof BrowserAuthError && popUpTrouble.includes(failure.errorCode);
}

function asSignInFailure(failure: unknown): SignInFailure {
  if (failure instanceof SignInFailure) return failure;
  if (!(failure instanceof BrowserAuthError)) return new SignInFailure('refused', failure);
  if (failure.errorCode === 'user_cancelled') return new SignInFailure('cancelled', failure);
  return new SignInFailure(isPopUpTrouble(failure) ? 'blocked' : 'offline', failure);
}
