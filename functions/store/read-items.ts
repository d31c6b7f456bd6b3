import { BatchGetCommand, BatchWriteCommand, GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { StoreError } from './errors.ts';
import type { Key } from './keys.ts';
import { pause, withRetries } from './retry.ts';
import type { Store } from './store.ts';

/** An item as the table gives it; parsed with zod by whoever knows what it is. */
export type RawItem = Readonly<Record<string, unknown>>;

/** What reading and writing items needs of a store. */
export type Table = Pick<Store, 'client' | 'table' | 'random' | 'sleep'>;

/** One item, strongly consistent, or `null`. */
export async function getItem(store: Table, key: Key): Promise<RawItem | null> {
  const command = new GetCommand({ TableName: store.table, Key: { ...key }, ConsistentRead: true });
  const answer = await withRetries(store, () => store.client.send(command));
  return answer.Item ?? null;
}

/** Items by key, strongly consistent, 100 a request; those not found are absent. Order is not kept. */
export async function getItems(
  store: Table,
  wanted: readonly Key[],
  attributes: readonly string[] | null = null,
): Promise<readonly RawItem[]> {
  const batches = slices(wanted, 100).map((batch) => getBatch(store, batch, attributes));
  return (await Promise.all(batches)).flat();
}

async function getBatch(
  store: Table,
  wanted: readonly Key[],
  attributes: readonly string[] | null,
): Promise<readonly RawItem[]> {
  const found: RawItem[] = [];
  let left: Record<string, unknown>[] = wanted.map((key) => ({ ...key }));
  for (let attempt = 0; left.length > 0; attempt += 1) {
    if (attempt > 12) throw new StoreError('BUSY', 'keys left unprocessed');
    if (attempt > 0) await pause(store, attempt);
    const request = new BatchGetCommand({
      RequestItems: { [store.table]: { Keys: left, ConsistentRead: true, ...projection(attributes) } },
    });
    const answer = await withRetries(store, () => store.client.send(request));
    found.push(...(answer.Responses?.[store.table] ?? []));
    left = answer.UnprocessedKeys?.[store.table]?.Keys ?? [];
  }
  return found;
}

/** What a query of one partition asks for. */
export interface PartitionQuery {
  readonly pk: string;
  /** Start after this sort key. */
  readonly after?: string | undefined;
  readonly from?: string;
  readonly to?: string;
  readonly limit?: number;
  readonly newestFirst?: boolean;
  readonly equals?: { readonly attribute: string; readonly value: string } | undefined;
  readonly attributes?: readonly string[];
}

/** One answer of a query: up to 1 MB, and the sort key to go on after, if there is more. */
export async function queryPage(
  store: Table,
  query: PartitionQuery,
): Promise<{ readonly items: readonly RawItem[]; readonly after: string | null }> {
  const ranged = query.from !== undefined && query.to !== undefined;
  const shown = projection(query.attributes ?? null);
  const command = new QueryCommand({
    TableName: store.table,
    ConsistentRead: true,
    KeyConditionExpression: ranged ? 'pk = :pk AND sk BETWEEN :from AND :to' : 'pk = :pk',
    ExpressionAttributeValues: {
      ':pk': query.pk,
      ...(ranged ? { ':from': query.from, ':to': query.to } : {}),
      ...(query.equals ? { ':equals': query.equals.value } : {}),
    },
    ...(query.equals ? { FilterExpression: '#equals = :equals' } : {}),
    ...shown,
    ...(query.equals || shown.ExpressionAttributeNames
      ? {
          ExpressionAttributeNames: {
            ...shown.ExpressionAttributeNames,
            ...(query.equals ? { '#equals': query.equals.attribute } : {}),
          },
        }
      : {}),
    ...(query.after === undefined ? {} : { ExclusiveStartKey: { pk: query.pk, sk: query.after } }),
    ...(query.limit === undefined ? {} : { Limit: query.limit }),
    ScanIndexForward: query.newestFirst !== true,
  });
  const answer = await withRetries(store, () => store.client.send(command));
  const last = answer.LastEvaluatedKey?.sk;
  return { items: answer.Items ?? [], after: typeof last === 'string' ? last : null };
}

/** Every item of a partition, page after page. */
export async function queryAll(store: Table, query: PartitionQuery): Promise<readonly RawItem[]> {
  const items: RawItem[] = [];
  let after = query.after;
  for (;;) {
    const page = await queryPage(store, { ...query, after });
    items.push(...page.items);
    if (page.after === null) return items;
    after = page.after;
  }
}

/** Puts items outside a transaction, 25 a request: only for pages that a pointer will make real. */
export async function putItems(store: Table, items: readonly (Key & RawItem)[]): Promise<void> {
  for (const batch of slices(items, 25)) {
    let left: NonNullable<ConstructorParameters<typeof BatchWriteCommand>[0]['RequestItems']>[string] = batch.map(
      (item) => ({ PutRequest: { Item: { ...item } } }),
    );
    for (let attempt = 0; left.length > 0; attempt += 1) {
      if (attempt > 12) throw new StoreError('BUSY', 'items left unprocessed');
      if (attempt > 0) await pause(store, attempt);
      const request = new BatchWriteCommand({ RequestItems: { [store.table]: left } });
      const answer = await withRetries(store, () => store.client.send(request));
      left = answer.UnprocessedItems?.[store.table] ?? [];
    }
  }
}

function projection(attributes: readonly string[] | null): {
  ProjectionExpression?: string;
  ExpressionAttributeNames?: Record<string, string>;
} {
  if (attributes === null) return {};
  return {
    ProjectionExpression: attributes.map((_, index) => `#p${index}`).join(', '),
    ExpressionAttributeNames: Object.fromEntries(attributes.map((name, index) => [`#p${index}`, name])),
  };
}

function slices<Item>(items: readonly Item[], size: number): Item[][] {
  const slicesOfItems: Item[][] = [];
  for (let start = 0; start < items.length; start += size) slicesOfItems.push(items.slice(start, start + size));
  return slicesOfItems;
}
