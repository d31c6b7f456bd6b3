import { CreateTableCommand, DescribeTableCommand, UpdateTimeToLiveCommand } from '@aws-sdk/client-dynamodb';
import { isTransient, pause } from './retry.ts';
import type { Store } from './store.ts';

/** Creates the table where it is missing (development and tests; on AWS the infrastructure does) and waits for it. */
export async function createTable(store: Store): Promise<void> {
  if (await isActive(store)) return;
  try {
    await store.client.send(
      new CreateTableCommand({
        TableName: store.table,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [
          { AttributeName: 'pk', AttributeType: 'S' },
          { AttributeName: 'sk', AttributeType: 'S' },
        ],
        KeySchema: [
          { AttributeName: 'pk', KeyType: 'HASH' },
          { AttributeName: 'sk', KeyType: 'RANGE' },
        ],
      }),
    );
  } catch (error) {
    if (!isNamed(error, 'ResourceInUseException')) throw error;
  }
  for (let attempt = 0; !(await isActive(store)); attempt += 1) await pause(store, attempt);
  await expireRequests(store);
}

async function isActive(store: Store): Promise<boolean> {
  try {
    const answer = await store.client.send(new DescribeTableCommand({ TableName: store.table }));
    return answer.Table?.TableStatus === 'ACTIVE';
  } catch (error) {
    if (isNamed(error, 'ResourceNotFoundException') || isTransient(error)) return false;
    throw error;
  }
}

// Records of idempotency keys carry `expiresAt`; readers compare it too, because the table deletes when it pleases.
async function expireRequests(store: Store): Promise<void> {
  await store.client.send(
    new UpdateTimeToLiveCommand({
      TableName: store.table,
      TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
    }),
  );
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name;
}
