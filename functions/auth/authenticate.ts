import type { MiddlewareHandler } from 'hono';
import { ambitoIdSchema } from '../../shared/contracts/branded.ts';
import type { AmbitoId, IstatCode } from '../../shared/values/brands.ts';
import { ProblemError } from '../api/problem-error.ts';
import { getProfile } from '../store/ambiti.ts';
import { getMembership, type Membership } from '../store/members.ts';
import type { Store } from '../store/store.ts';
import { type Action, type Reach, reachOf } from './permissions.ts';
import { SigningKeysUnavailable, TokenRefused, type TokenVerifier, type VerifiedToken } from './tokens.ts';

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

export interface AuthEnvironment {
  Variables: AuthVariables;
}

/** `UNAUTHENTICATED` unless the bearer token verifies; puts `person`. */
export function authenticate(tokens: TokenVerifier): MiddlewareHandler<AuthEnvironment> {
  return async (context, next) => {
    const [scheme, token, ...rest] = (context.req.header('Authorization') ?? '').split(' ');
    if (scheme?.toLowerCase() !== 'bearer' || !token || rest.length > 0) throw new TokenRefused('no bearer token');
    try {
      context.set('person', await tokens.verify(token));
    } catch (error) {
      if (error instanceof SigningKeysUnavailable) throw new ProblemError('UNAVAILABLE');
      throw error;
    }
    await next();
  };
}

/**
 * Under `/v1/ambiti/:ambito`: no such Ambito, no membership or a tenant the Ambito does not list → `NOT_FOUND`;
 * a role without the action → `FORBIDDEN`; puts `access`.
 */
export function authorise(store: Store, action: Action): MiddlewareHandler<AuthEnvironment> {
  return async (context, next) => {
    const ambito = ambitoIdSchema.safeParse(context.req.param('ambito'));
    if (!ambito.success) throw new ProblemError('NOT_FOUND');
    context.set('access', await accessOrThrow(store, { action, ambito: ambito.data, person: context.get('person') }));
    await next();
  };
}

/** Whether the person may act on the Comune. Where not, answer 404: another Comune's row does not exist for them. */
export function reaches(access: Access, comune: IstatCode): boolean {
  return access.comuni.includes(comune);
}

async function accessOrThrow(
  store: Store,
  asked: { readonly action: Action; readonly ambito: AmbitoId; readonly person: VerifiedToken },
): Promise<Access> {
  const { action, ambito, person } = asked;
  const [profile, membership] = await Promise.all([
    getProfile(store, ambito),
    getMembership(store, { ambito, ...person }),
  ]);
  const listed = profile?.entraTenants.includes(person.entraTenant) === true;
  if (profile === null || membership === null || !listed) throw new ProblemError('NOT_FOUND');
  const reach = reachOf(membership.role, action);
  if (reach === null) throw new ProblemError('FORBIDDEN');
  const all = profile.comuni.map((comune) => comune.istat);
  const own = all.filter((comune) => comune === membership.comune);
  return { membership, action, reach, comuni: reach === 'any' ? all : own };
}
