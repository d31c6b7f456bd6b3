import type { Store } from '../../../functions/store/store.ts';

/** What the table says it charged since the count began. */
export interface Units {
  read: number;
  write: number;
  requests: number;
}

/** Asks the table for its charges with every request of a store and adds them up. */
export function countUnits(store: Store): Units {
  const units: Units = { read: 0, write: 0, requests: 0 };
  store.client.middlewareStack.add(
    (next, context) => async (request) => {
      Object.assign(request.input, { ReturnConsumedCapacity: 'TOTAL' });
      const answer = await next(request);
      const isWrite = /Put|Write|Update|Delete/.test(String(context.commandName));
      units.requests += 1;
      units[isWrite ? 'write' : 'read'] += charged(answer.output);
      return answer;
    },
    { step: 'initialize', priority: 'high' },
  );
  return units;
}

function charged(output: object): number {
  const consumed = 'ConsumedCapacity' in output ? output.ConsumedCapacity : [];
  const tables: unknown[] = Array.isArray(consumed) ? consumed : [consumed];
  return tables.reduce<number>((sum, table) => sum + capacityOf(table), 0);
}

function capacityOf(table: unknown): number {
  if (typeof table !== 'object' || table === null || !('CapacityUnits' in table)) return 0;
  return Number(table.CapacityUnits);
}
