import { Hono } from 'hono';
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import * as z from 'zod';
import type { TokenRules } from '../auth/tokens.ts';
import type { Clock } from '../store/clock.ts';
import { demonstrationPeople, demonstrationTenant } from './people.ts';

/** What tokens of the loopback issuer say, in Entra ID's claims. */
const audience = '00000000-0000-4000-8000-000000000001';
const scope = 'access_as_user';
const lifetimeSeconds = 3_600;

/** A small identity provider for development: pick a person, get a token. Never bundled into what is deployed. */
export interface Issuer {
  /** `/dev/people`, `/dev/token`, `/dev/jwks`. */
  readonly app: Hono;
  readonly rules: TokenRules;
}

/** Makes keys and the routes; `url` is where the API listens, on loopback. */
export async function createIssuer(options: { readonly url: string; readonly clock: Clock }): Promise<Issuer> {
  const { url, clock } = options;
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const key: JWK = { ...(await exportJWK(publicKey)), kid: 'demonstration', alg: 'RS256', use: 'sig' };
  const issuer = `${url}/dev/{tenant}`;
  const app = new Hono();
  app.get('/dev/jwks', (context) => context.json({ keys: [key] }));
  app.get('/dev/people', (context) =>
    context.json(demonstrationPeople.map(({ id, name, role, comune, ambito }) => ({ id, name, role, comune, ambito }))),
  );
  app.post('/dev/token', async (context) => {
    const asked = bodySchema.safeParse(await context.req.json().catch(() => null));
    if (!asked.success) return context.json({ code: 'PERSON_UNKNOWN' }, 400);
    const person = demonstrationPeople.find(({ id }) => id === asked.data.person);
    if (person === undefined) return context.json({ code: 'PERSON_UNKNOWN' }, 404);
    const token = await signToken({ privateKey, issuer, now: Math.floor(clock() / 1000), subject: person.id });
    return context.json({ token, expiresIn: lifetimeSeconds });
  });
  return { app, rules: { issuer, keysUrl: `${url}/dev/jwks`, audience, scope, tenants: [demonstrationTenant], clock } };
}

function signToken(options: {
  readonly privateKey: CryptoKey;
  readonly issuer: string;
  readonly now: number;
  readonly subject: string;
}): Promise<string> {
  return new SignJWT({ tid: demonstrationTenant, oid: options.subject, scp: scope })
    .setProtectedHeader({ alg: 'RS256', kid: 'demonstration', typ: 'JWT' })
    .setIssuer(options.issuer.replace('{tenant}', demonstrationTenant))
    .setAudience(audience)
    .setIssuedAt(options.now)
    .setNotBefore(options.now)
    .setExpirationTime(options.now + lifetimeSeconds)
    .sign(options.privateKey);
}

const bodySchema = z.object({ person: z.string().max(64) });
