import { createRemoteJWKSet, customFetch, errors, type FetchImplementation, type JWTPayload, jwtVerify } from 'jose';
import * as z from 'zod';
import type { Clock } from '../store/clock.ts';

/** Who a verified token speaks for. */
export interface VerifiedToken {
  readonly entraTenant: string;
  /** Immutable object id (`oid`) of the person in that tenant. */
  readonly subject: string;
}

/** Checks an access token; every refusal is `TokenRefused` (401). */
export interface TokenVerifier {
  verify(token: string): Promise<VerifiedToken>;
}

/** Why a token is refused; for the log, never for the answer. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused';
}

/** The identity provider's keys cannot be fetched: nobody's token is wrong, so this is no 401. */
export class SigningKeysUnavailable extends Error {
  override readonly name = 'SigningKeysUnavailable';
}

/** What a token must say, as Entra ID v2.0 writes it. */
export interface TokenRules {
  /** With `{tenant}` in the place of the tenant id: `https://login.microsoftonline.com/{tenant}/v2.0`. */
  readonly issuer: string;
  readonly keysUrl: string;
  /** The application id of the API. */
  readonly audience: string;
  /** Delegated permission that the add-in asks for: `access_as_user`. */
  readonly scope: string;
  /** Tenants of all Ambiti served here; each Ambito lists its own among them. */
  readonly tenants: readonly string[];
  readonly clock: Clock;
  /** Given by tests; the real one asks over the network. */
  readonly fetch?: FetchImplementation;
}

/** How long unknown key ids are believed unknown: anybody can invent one, and each would cost a request. */
const reloadPause = 5_000;
const clockTolerance = 60;

/** Verifies tokens against the provider's published keys, fetched once and again when a key is not among them. */
export function createTokenVerifier(rules: TokenRules): TokenVerifier {
  const publishedKeys = createRemoteJWKSet(new URL(rules.keysUrl), {
    ...(rules.fetch ? { [customFetch]: rules.fetch } : {}),
  });
  let reloadedAt = Number.NEGATIVE_INFINITY;

  const check = async (token: string) => {
    try {
      const { payload } = await jwtVerify(token, publishedKeys, {
        algorithms: ['RS256'],
        audience: rules.audience,
        requiredClaims: ['exp', 'nbf', 'iss'],
        currentDate: new Date(rules.clock()),
        clockTolerance,
      });
      return payload;
    } catch (error) {
      throw asRefusal(error);
    }
  };

  return {
    async verify(token) {
      try {
        return personOf(rules, await check(token));
      } catch (error) {
        // A rotated key is unknown for as long as jose's cool-down lasts: ask the provider once more, then believe it.
        if (!(error instanceof UnknownKey)) throw error;
        if (rules.clock() - reloadedAt < reloadPause) throw error;
        reloadedAt = rules.clock();
        await publishedKeys.reload().catch((cause: unknown) => {
          throw asRefusal(cause);
        });
        return personOf(rules, await check(token));
      }
    },
  };
}

class UnknownKey extends TokenRefused {}

function asRefusal(error: unknown): Error {
  if (error instanceof errors.JWKSNoMatchingKey) return new UnknownKey(error.code);
  if (error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid) return keysUnavailable(error);
  // Any other failure of jose's own that has the general code is about fetching the keys.
  if (error instanceof errors.JOSEError && error.code !== 'ERR_JOSE_GENERIC') return new TokenRefused(error.code);
  return keysUnavailable(error);
}

function keysUnavailable(cause: unknown): Error {
  return new SigningKeysUnavailable('The keys of the identity provider cannot be read.', { cause });
}

function personOf(rules: TokenRules, payload: JWTPayload): VerifiedToken {
  const read = claimsSchema.safeParse(payload);
  if (!read.success) throw new TokenRefused('claims missing');
  const { iss, tid, oid, scp } = read.data;
  if (!rules.tenants.includes(tid)) throw new TokenRefused('tenant not served');
  if (iss !== rules.issuer.replace('{tenant}', tid)) throw new TokenRefused('issuer');
  if (!scp.split(' ').includes(rules.scope)) throw new TokenRefused('scope');
  return { entraTenant: tid, subject: oid };
}

const claimsSchema = z.object({
  iss: z.string(),
  tid: z.string().regex(/^[\w-]{1,64}$/),
  oid: z.string().regex(/^[\w.-]{1,64}$/),
  scp: z.string(),
});
