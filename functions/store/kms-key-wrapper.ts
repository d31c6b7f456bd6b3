import type { KMSClient } from '@aws-sdk/client-kms';
import type { KeyContext, KeyWrapper } from './key-wrapper.ts';

/**
 * Wraps data keys with a KMS key. The encryption context names the Ambito and the key, so that CloudTrail tells whose
 * data was opened and a wrapped key moved to another Ambito does not unwrap.
 */
export function kmsKeyWrapper(
  options: { readonly keyId: string; readonly region: string },
  given?: Pick<KMSClient, 'send'>,
): KeyWrapper {
  let open = given;
  // Fetched and opened when first needed: a starting function has nothing sealed to open yet.
  const kms = async () => {
    const { KMSClient: Client, EncryptCommand, DecryptCommand } = await import('@aws-sdk/client-kms');
    open ??= new Client({ region: options.region });
    return { client: open, EncryptCommand, DecryptCommand };
  };
  return {
    async wrap(key, context) {
      const { client, EncryptCommand } = await kms();
      const answer = await client.send(
        new EncryptCommand({ KeyId: options.keyId, Plaintext: key, EncryptionContext: encryptionContext(context) }),
      );
      return bytesOrThrow(answer.CiphertextBlob);
    },
    async unwrap(wrapped, context) {
      const { client, DecryptCommand } = await kms();
      const answer = await client.send(
        new DecryptCommand({
          KeyId: options.keyId,
          CiphertextBlob: wrapped,
          EncryptionContext: encryptionContext(context),
        }),
      );
      return bytesOrThrow(answer.Plaintext);
    },
  };
}

function encryptionContext(context: KeyContext): Record<string, string> {
  return { ambito: context.ambito, key: context.name };
}

function bytesOrThrow(bytes: Uint8Array | undefined): Uint8Array {
  if (bytes === undefined) throw new Error('KMS answered without bytes.');
  return bytes;
}
