import { type CryptoKey, exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { beforeEach, describe, expect, test } from 'vitest';
import { createTokenVerifier, SigningKeysUnavailable, TokenRefused } from '../../../functions/auth/tokens.ts';

const tenant = '11111111-1111-4111-8111-111111111111';
const otherTenant = '22222222-2222-4222-8222-222222222222';
const stranger = '33333333-3333-4333-8333-333333333333';
const audience = '44444444-4444-4444-8444-444444444444';
const issuerOf = (id: string) => `https://login.example/${id}/v2.0`;
const now = Date.UTC(2025, 2, 3, 6, 0, 0);
const second = now / 1000;

interface Provider {
  readonly keys: Map<string, { readonly privateKey: CryptoKey; readonly jwk: object }>;
  requests: number;
  down: boolean;
}

let provider: Provider;
let time: number;

// Making an RSA key takes a tenth of a second: each is made once.
const made = new Map<string, ReturnType<typeof generateKeyPair>>();

async function addKey(kid: string, alg = 'RS256'): Promise<void> {
  const making = made.get(kid) ?? generateKeyPair(alg);
  made.set(kid, making);
  const { publicKey, privateKey } = await making;
  provider.keys.set(kid, { privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' } });
}

beforeEach(async () => {
  provider = { keys: new Map(), requests: 0, down: false };
  time = now;
  await addKey('first');
});

const verifier = () =>
  createTokenVerifier({
    issuer: issuerOf('{tenant}'),
    keysUrl: 'https://login.example/keys',
    audience,
    scope: 'access_as_user',
    tenants: [tenant, otherTenant],
    clock: () => time,
    fetch: async () => {
      provider.requests += 1;
      if (provider.down) throw new TypeError('fetch failed');
      return Response.json({ keys: [...provider.keys.values()].map(({ jwk }) => jwk) });
    },
  });

const claims: JWTPayload = {
  iss: issuerOf(tenant),
  aud: audience,
  tid: tenant,
  oid: 'person-1',
  scp: 'email access_as_user',
  iat: second,
  nbf: second,
  exp: second + 3_600,
};

async function token(changes: JWTPayload = {}, kid = 'first', alg = 'RS256'): Promise<string> {
  const key = provider.keys.get(kid)?.privateKey;
  if (key === undefined) throw new Error('no such key');
  return new SignJWT({ ...claims, ...changes }).setProtectedHeader({ alg, kid }).sign(key);
}

test('a good token tells tenant and person', async () => {
  expect(await verifier().verify(await token())).toEqual({ entraTenant: tenant, subject: 'person-1' });
});

describe('promise 17: each claim wrong alone is refused', () => {
  const without = (name: string): JWTPayload => ({ [name]: undefined });
  const wrong: Readonly<Record<string, JWTPayload>> = {
    'issuer of another provider': { iss: 'https://login.evil/v2.0' },
    'issuer of another tenant served here': { iss: issuerOf(otherTenant) },
    'tenant changed, issuer kept': { tid: otherTenant },
    'tenant and issuer of nobody served here': { tid: stranger, iss: issuerOf(stranger) },
    'tenant that plays with the template': { tid: '{tenant}', iss: issuerOf('{tenant}') },
    'no tenant': without('tid'),
    'another audience': { aud: stranger },
    'no audience': without('aud'),
    expired: { exp: second - 61 },
    'no expiry': without('exp'),
    'not yet valid': { nbf: second + 61 },
    'no start': without('nbf'),
    'another scope': { scp: 'email' },
    'a scope that only begins alike': { scp: 'access_as_user_admin' },
    'application permission instead of a person': { scp: undefined, roles: ['access_as_user'] },
    'no person': without('oid'),
    'a person that could build keys': { oid: 'a#b' },
  };
  test.each(Object.entries(wrong))('%s', async (_, changes) => {
    await expect(verifier().verify(await token(changes))).rejects.toBeInstanceOf(TokenRefused);
  });

  test('the algorithm: none, symmetric with the public key, and RS512', async () => {
    const unsigned = new UnsecuredJWT(claims).setIssuer(issuerOf(tenant)).encode();
    const secret = new TextEncoder().encode(JSON.stringify(provider.keys.get('first')?.jwk));
    const symmetric = await new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: 'first' }).sign(secret);
    await addKey('other', 'RS512');
    const longer = await token({}, 'other', 'RS512');
    for (const forged of [unsigned, symmetric, longer, '', 'a.b.c', 'Bearer']) {
      await expect(verifier().verify(forged)).rejects.toBeInstanceOf(TokenRefused);
    }
  });

  test('the signature', async () => {
    const [head, , signature] = (await token()).split('.');
    const body = Buffer.from(JSON.stringify({ ...claims, oid: 'head-of-office' })).toString('base64url');
    await expect(verifier().verify(`${head}.${body}.${signature}`)).rejects.toBeInstanceOf(TokenRefused);
  });
});

describe('keys of the provider', () => {
  test('are fetched once for many tokens', async () => {
    const checking = verifier();
    for (let count = 0; count < 5; count += 1) await checking.verify(await token());
    expect(provider.requests).toBe(1);
  });

  test('rotated, are asked for once more at once, and the new key is taken', async () => {
    const checking = verifier();
    await checking.verify(await token());
    await addKey('second');
    expect(await checking.verify(await token({}, 'second'))).toMatchObject({ subject: 'person-1' });
    expect(provider.requests).toBe(2);
  });

  test('invented key ids cost the provider no more than one request in a while', async () => {
    const checking = verifier();
    await checking.verify(await token());
    await addKey('invented');
    const forged = await token({}, 'invented');
    provider.keys.delete('invented');
    for (let count = 0; count < 20; count += 1) {
      await expect(checking.verify(forged)).rejects.toBeInstanceOf(TokenRefused);
    }
    expect(provider.requests).toBe(2);
  });

  test('out of reach, no token is called wrong', async () => {
    provider.down = true;
    await expect(verifier().verify(await token())).rejects.toBeInstanceOf(SigningKeysUnavailable);
  });
});
