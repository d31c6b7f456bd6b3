import { randomUUID } from 'node:crypto';
import { TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { streamHead } from './audit.ts';
import { type AuditedRow, type AuditFacts, chainEntry, entryItem, type StreamHead } from './audit-entry.ts';
import { instantOf } from './clock.ts';
import type { Command, Done } from './command.ts';
import { type CounterChange, counterUpdates } from './counter-updates.ts';
import { StoreError } from './errors.ts';
import { findReplay, requestRecord } from './idempotency.ts';
import { type Key, keys } from './keys.ts';
import type { RawItem } from './read-items.ts';
import { cancellationCodes, pause, withRetries } from './retry.ts';
import type { Store } from './store.ts';

/** One write of a change. When its condition fails nothing of the change happens and `refusal` is thrown. */
export type Effect = (
  | { readonly kind: 'put'; readonly item: Key & RawItem }
  | { readonly kind: 'delete' | 'check'; readonly key: Key }
) & {
  readonly condition?: {
    readonly expression: string;
    readonly values?: RawItem;
    readonly names?: Readonly<Record<string, string>>;
  };
  readonly refusal?: () => Error;
};

/** Everything that happens, or does not happen, at once. */
export interface Change<Result> {
  readonly command: Command;
  readonly stream: string;
  readonly action: string;
  readonly rows: readonly AuditedRow[];
  readonly facts: AuditFacts;
  readonly counters: readonly CounterChange[];
  /** Effects and result, told where the audit stream stood just before. */
  readonly build: (head: StreamHead) => { readonly effects: readonly Effect[]; readonly result: Result };
  /** Parses a stored result when the request turns out to be a repetition. */
  readonly parse: (stored: unknown) => Result;
}

/** DynamoDB's own limit. */
const transactionLimit = 100;
const attempts = 40;

/**
 * Writes a change in one transaction: effects, counters, audit entry, advance of the stream's head, and the record of
 * the idempotency key. Of many equal requests one happens and the others answer as it did.
 */
export async function commitChange<Result>(store: Store, change: Change<Result>): Promise<Done<Result>> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const replay = await findReplay(store, change.command);
    if (replay !== null) return { replayed: true, result: change.parse(replay.result) };
    const head = await streamHead(store, change.command.ambito, change.stream);
    const { effects, result } = change.build(head);
    const refused = await attemptChange(store, { change, head, effects, result });
    if (refused === null) return { replayed: false, result: asRepeated(result, change.parse) };
    // Key and head first: when either moved, what the effects say may be our own earlier success.
    if (refused.own) {
      await pause(store, Math.min(attempt, 5));
      continue;
    }
    throw refused.error;
  }
  throw new StoreError('BUSY', 'the audit stream kept moving');
}

type Refused = { readonly own: true } | { readonly own: false; readonly error: Error };

async function attemptChange<Result>(
  store: Store,
  attempt: {
    readonly change: Change<Result>;
    readonly head: StreamHead;
    readonly effects: readonly Effect[];
    readonly result: Result;
  },
): Promise<Refused | null> {
  const { change, head, effects, result } = attempt;
  const own = [...requestWrites(store, change.command, result), ...auditWrites(store, change, head)];
  const items = [...own, ...counterWrites(store, change), ...effects.map((effect) => effectWrite(store, effect))];
  if (items.length > transactionLimit) throw new StoreError('TOO_MANY_ITEMS', `${items.length} in one transaction`);
  const refusals = await sendTransaction(store, items);
  if (refusals === null) return null;
  if (refusals.slice(0, own.length).includes(conditionFailed)) return { own: true };
  const index = refusals.indexOf(conditionFailed, items.length - effects.length);
  const refusal = effects[index - (items.length - effects.length)]?.refusal;
  return { own: false, error: refusal?.() ?? new StoreError('STALE_VERSION', 'something changed meanwhile') };
}

/** Records an answer that changed nothing, so that its repetition is the same too. */
export async function recordAnswer<Result>(
  store: Store,
  command: Command,
  result: Result,
  parse: (stored: unknown) => Result,
): Promise<Done<Result>> {
  const writes = requestWrites(store, command, result);
  if (writes.length === 0 || (await sendTransaction(store, writes)) === null) {
    return { replayed: false, result: asRepeated(result, parse) };
  }
  const replay = await findReplay(store, command);
  if (replay === null) throw new StoreError('BUSY', 'the record of the request came and went');
  return { replayed: true, result: parse(replay.result) };
}

type Write = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

const conditionFailed = 'ConditionalCheckFailed';

/** `null` when it was written, otherwise the code of each item. */
async function sendTransaction(store: Store, items: Write[]): Promise<readonly string[] | null> {
  // One token for all attempts: a retry after a lost answer is recognised instead of refusing itself.
  const command = new TransactWriteCommand({ TransactItems: items, ClientRequestToken: randomUUID() });
  try {
    await withRetries(store, () => store.client.send(command));
    return null;
  } catch (error) {
    const codes = cancellationCodes(error);
    if (codes?.includes(conditionFailed) !== true) throw error;
    return codes;
  }
}

/** The result as a repetition will read it: the first answer and the second are the same bytes (promise 1). */
function asRepeated<Result>(result: Result, parse: (stored: unknown) => Result): Result {
  return parse(JSON.parse(JSON.stringify(result ?? null)));
}

function requestWrites(store: Store, command: Command, result: unknown): Write[] {
  if (command.idempotency === null) return [];
  const record = requestRecord(store.clock, command, command.idempotency, result);
  return [
    {
      Put: {
        TableName: store.table,
        Item: record.item,
        ConditionExpression: record.condition,
        ExpressionAttributeValues: record.values,
      },
    },
  ];
}

function auditWrites<Result>(store: Store, change: Change<Result>, head: StreamHead): Write[] {
  const { command, stream, action, rows, facts } = change;
  const at = instantOf(store.clock());
  const entry = chainEntry(head, { at, actor: command.actor, action, rows, facts });
  const isNew = head.seq === 0;
  return [
    {
      Put: {
        TableName: store.table,
        Item: { ...keys.streamHead(command.ambito, stream), seq: entry.seq, hash: entry.hash },
        ConditionExpression: isNew ? 'attribute_not_exists(pk)' : 'seq = :seq',
        ...(isNew ? {} : { ExpressionAttributeValues: { ':seq': head.seq } }),
      },
    },
    {
      Put: {
        TableName: store.table,
        Item: { ...keys.auditEntry(command.ambito, stream, entry.seq), ...entryItem(entry) },
        ConditionExpression: 'attribute_not_exists(pk)',
      },
    },
  ];
}

function counterWrites<Result>(store: Store, change: Change<Result>): Write[] {
  return counterUpdates(change.command.ambito, change.counters).map((update) => ({
    Update: {
      TableName: store.table,
      Key: { ...update.key },
      UpdateExpression: update.expression,
      ExpressionAttributeNames: { ...update.names },
      ExpressionAttributeValues: { ...update.values },
    },
  }));
}

function effectWrite(store: Store, effect: Effect): Write {
  const condition = {
    TableName: store.table,
    ...(effect.condition?.values ? { ExpressionAttributeValues: effect.condition.values } : {}),
    ...(effect.condition?.names ? { ExpressionAttributeNames: { ...effect.condition.names } } : {}),
  };
  const expression = effect.condition?.expression;
  const conditional = { ...condition, ...(expression === undefined ? {} : { ConditionExpression: expression }) };
  if (effect.kind === 'put') return { Put: { ...conditional, Item: effect.item } };
  if (effect.kind === 'delete') return { Delete: { ...conditional, Key: { ...effect.key } } };
  if (expression === undefined) throw new TypeError('A check without a condition checks nothing.');
  return { ConditionCheck: { ...condition, Key: { ...effect.key }, ConditionExpression: expression } };
}
