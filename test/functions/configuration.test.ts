import { describe, expect, test } from 'vitest';
import { readConfiguration } from '../../functions/configuration.ts';

const environment = {
  AMBITO_TABLE: 'ambito',
  AWS_REGION: 'eu-south-1',
  AMBITO_KMS_KEY: 'arn:aws:kms:eu-south-1:000000000000:key/one',
  AMBITO_AUDIENCE: '44444444-4444-4444-8444-444444444444',
  AMBITO_TENANTS: '11111111-1111-4111-8111-111111111111, 22222222-2222-4222-8222-222222222222',
};

test('a whole environment is read', () => {
  expect(readConfiguration(environment)).toEqual({
    table: 'ambito',
    region: 'eu-south-1',
    dynamoEndpoint: null,
    kmsKeyId: environment.AMBITO_KMS_KEY,
    tokens: {
      issuer: 'https://login.microsoftonline.com/{tenant}/v2.0',
      keysUrl: 'https://login.microsoftonline.com/common/discovery/v2.0/keys',
      audience: environment.AMBITO_AUDIENCE,
      scope: 'access_as_user',
      tenants: environment.AMBITO_TENANTS.split(', '),
    },
  });
});

test.each(Object.keys(environment))('without %s nothing starts, and the message names it', (name) => {
  expect(() => readConfiguration({ ...environment, [name]: undefined })).toThrow(name);
});

describe('the demonstration sign-in cannot be switched on', () => {
  test('its tenant is not a tenant id', () => {
    expect(() => readConfiguration({ ...environment, AMBITO_TENANTS: 'demonstration' })).toThrow('AMBITO_TENANTS');
  });

  test('no variable moves issuer or keys away from the provider', () => {
    const loopback = 'http://127.0.0.1:3000/dev';
    const names = ['ISSUER', 'AMBITO_ISSUER', 'KEYS_URL', 'AMBITO_KEYS_URL', 'AUTHORITY', 'NODE_ENV', 'AMBITO_LOCAL'];
    const tried = Object.fromEntries(names.map((name) => [name, loopback]));
    expect(readConfiguration({ ...environment, ...tried })).toEqual(readConfiguration(environment));
  });
});
