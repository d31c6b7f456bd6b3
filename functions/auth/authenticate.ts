import type { MiddlewareHandler } from 'hono';
import type { IstatCode } from '../../shared/values/brands.ts';
import type { Membership } from '../store/members.ts';
import type { Store } from '../store/store.ts';
import type { Action, Reach } from './permissions.ts';
import type { TokenVerifier, VerifiedToken } from './tokens.ts';

/** What the middleware leaves for a route: `context.get('person')`, and under an Ambito `context.get('access')`. */
export interface AuthVariables {
  readonly person: VerifiedToken;
  readonly access: Access;
}

/** The person's place in the Ambito of the path and how far the asked action reaches. */
export interface Access {
  readonly membership: Membership;
  readonly action: Action;
  readonly reach: Reach;
  /** Comuni the person may touch with this action: one for `own`, all of the Ambito for `any`. */
  readonly comuni: readonly IstatCode[];
}

export type AuthEnvironment = { Variables: AuthVariables };

/** 401 as problem details unless the bearer token verifies; puts `person`. */
export function authenticate(tokens: TokenVerifier): MiddlewareHandler<AuthEnvironment> {
  throw new Error(String(tokens));
}

/**
 * Under `/v1/ambiti/:ambito`: no such Ambito, no membership or a tenant the Ambito does not list → 404;
 * a role without the action → 403; puts `access`. The handler carries its action (`actionOf`) so that tests can
 * find routes without a permission.
 */
export function authorise(store: Store, action: Action): MiddlewareHandler<AuthEnvironment> {
  throw new Error(`${store.table} ${action}`);
}

/** Whether the person may act on the Comune. Where not, answer 404: another Comune's row does not exist for them. */
export function reaches(access: Access, comune: IstatCode): boolean {
  return access.comuni.includes(comune);
}
