import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/**
 * The document client. Retries are ours (retry.ts): the SDK's own know nothing of cancelled transactions and would
 * multiply with them. An endpoint on this machine is an embedded engine, which accepts any credentials.
 */
export function openDocumentClient(options: {
  readonly region: string;
  readonly endpoint: string | null;
}): DynamoDBDocumentClient {
  const { region, endpoint } = options;
  const local = endpoint !== null && isLoopback(endpoint);
  const client = new DynamoDBClient({
    region,
    maxAttempts: 1,
    ...(endpoint === null ? {} : { endpoint }),
    ...(local ? { credentials: { accessKeyId: 'local', secretAccessKey: 'local' } } : {}),
  });
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
}

function isLoopback(endpoint: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(endpoint).hostname);
}
