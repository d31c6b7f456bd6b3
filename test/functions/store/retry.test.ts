import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { describe, expect, test } from 'vitest';
import { getItems, putItems, type Table } from '../../../functions/store/read-items.ts';
import { isTransient, withRetries } from '../../../functions/store/retry.ts';

function refusal(name: string, more: object = {}): Error {
  return Object.assign(new Error(name), { name }, more);
}

function patience(): { readonly pauses: number[]; readonly random: () => number; sleep(ms: number): Promise<void> } {
  const pauses: number[] = [];
  return { pauses, random: () => 0.5, sleep: async (milliseconds) => void pauses.push(milliseconds) };
}

/** A table whose client answers from a list, one answer a request. */
function stubbed(answers: (object | Error)[]): { table: Table; asked: object[]; pauses: number[] } {
  const waiting = patience();
  const client = DynamoDBDocumentClient.from(
    new DynamoDBClient({ region: 'eu-south-1', credentials: { accessKeyId: 'x', secretAccessKey: 'x' } }),
  );
  const asked: object[] = [];
  client.middlewareStack.add(
    () => async (request) => {
      asked.push(structuredClone(request.input));
      const answer = answers.shift();
      if (answer === undefined || answer instanceof Error) throw answer ?? new Error('one request too many');
      return { output: { $metadata: {}, ...answer }, response: {} };
    },
    { step: 'initialize', priority: 'low' },
  );
  return {
    table: { client, table: 'ambito', random: waiting.random, sleep: waiting.sleep },
    asked,
    pauses: waiting.pauses,
  };
}

describe('what the embedded engine never does, AWS does', () => {
  test('throttling, conflicts and lost connections are sent again, ever more spread', async () => {
    const refusals = [
      refusal('ProvisionedThroughputExceededException'),
      refusal('ThrottlingException'),
      refusal('TransactionCanceledException', {
        CancellationReasons: [{ Code: 'None' }, { Code: 'TransactionConflict' }],
      }),
      refusal('Error', { code: 'ECONNRESET' }),
    ];
    const waiting = patience();
    const sent = withRetries(waiting, async () => {
      const next = refusals.shift();
      if (next) throw next;
      return 'done';
    });
    expect(await sent).toBe('done');
    // Half of the bound, as this random says: 25, 50, 100, 200 milliseconds.
    expect(waiting.pauses).toEqual([12, 25, 50, 100]);
  });

  test('a failed condition is an answer, not a reason to try again, even beside a conflict', () => {
    const reasons = [{ Code: 'ConditionalCheckFailed' }, { Code: 'TransactionConflict' }];
    expect(isTransient(refusal('TransactionCanceledException', { CancellationReasons: reasons }))).toBe(false);
    expect(isTransient(refusal('ConditionalCheckFailedException'))).toBe(false);
    expect(isTransient(refusal('ValidationException'))).toBe(false);
  });

  test('it gives up as BUSY', async () => {
    const waiting = patience();
    const sent = withRetries(waiting, () => Promise.reject(refusal('ThrottlingException')));
    await expect(sent).rejects.toMatchObject({ code: 'BUSY' });
    expect(Math.max(...waiting.pauses)).toBeLessThanOrEqual(2_000);
  });

  test('keys left unprocessed are asked again, alone', async () => {
    const [one, two] = [
      { pk: 'a', sk: '1' },
      { pk: 'a', sk: '2' },
    ];
    const { table, asked } = stubbed([
      { Responses: { ambito: [one] }, UnprocessedKeys: { ambito: { Keys: [two] } } },
      { Responses: { ambito: [two] } },
    ]);
    expect(await getItems(table, [one, two])).toEqual([one, two]);
    expect(asked[1]).toMatchObject({ RequestItems: { ambito: { Keys: [two] } } });
  });

  test('items left unprocessed are put again, alone', async () => {
    const items = [1, 2, 3].map((number) => ({ pk: 'a', sk: String(number) }));
    const left = [{ PutRequest: { Item: items[2] } }];
    const { table, asked, pauses } = stubbed([{ UnprocessedItems: { ambito: left } }, {}]);
    await putItems(table, items);
    expect(asked).toHaveLength(2);
    expect(asked[1]).toMatchObject({ RequestItems: { ambito: left } });
    expect(pauses).toHaveLength(1);
  });
});
