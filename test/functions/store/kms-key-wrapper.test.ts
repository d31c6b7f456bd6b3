import { DecryptCommand, EncryptCommand, KMSClient } from '@aws-sdk/client-kms';
import { expect, test } from 'vitest';
import { kmsKeyWrapper } from '../../../functions/store/kms-key-wrapper.ts';

test('data keys are wrapped and unwrapped under the context of their Ambito and name', async () => {
  const asked: unknown[] = [];
  const client = new KMSClient({
    region: 'eu-south-1',
    credentials: { accessKeyId: 'x', secretAccessKey: 'x' },
  });
  client.middlewareStack.add(
    () => async (request) => {
      asked.push(request.input);
      return {
        output: { $metadata: {}, CiphertextBlob: Buffer.from('wrapped'), Plaintext: Buffer.from('key') },
        response: {},
      };
    },
    { step: 'initialize', priority: 'low' },
  );
  const wrapper = kmsKeyWrapper({ keyId: 'key-1', region: 'eu-south-1' }, client);
  const context = { ambito: 'cinisello', name: 'DATA#0001' };
  expect(Buffer.from(await wrapper.wrap(Buffer.from('key'), context)).toString()).toBe('wrapped');
  expect(Buffer.from(await wrapper.unwrap(Buffer.from('wrapped'), context)).toString()).toBe('key');
  const EncryptionContext = { ambito: 'cinisello', key: 'DATA#0001' };
  expect(asked).toEqual([
    new EncryptCommand({ KeyId: 'key-1', Plaintext: Buffer.from('key'), EncryptionContext }).input,
    new DecryptCommand({ KeyId: 'key-1', CiphertextBlob: Buffer.from('wrapped'), EncryptionContext }).input,
  ]);
});
