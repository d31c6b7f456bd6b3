import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { RawItem } from '../../../functions/store/read-items.ts';
import type { Store } from '../../../functions/store/store.ts';

/** Everything in the table, to look at what the operations left there. Only tests scan. */
export async function tableItems(store: Store): Promise<readonly RawItem[]> {
  const items: RawItem[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const answer = await store.client.send(
      new ScanCommand({ TableName: store.table, ConsistentRead: true, ...(from ? { ExclusiveStartKey: from } : {}) }),
    );
    items.push(...(answer.Items ?? []));
    from = answer.LastEvaluatedKey;
  } while (from !== undefined);
  return items;
}
