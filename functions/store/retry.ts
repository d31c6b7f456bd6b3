import { StoreError } from './errors.ts';
import type { Store } from './store.ts';

/** What retrying needs of a store. */
export type Patience = Pick<Store, 'random' | 'sleep'>;

const attempts = 12;
const firstPause = 25;
const longestPause = 2_000;

/** Sends, and sends again what the table refused for being busy, with full jitter; then `BUSY`. */
export async function withRetries<Output>(patience: Patience, send: () => Promise<Output>): Promise<Output> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    try {
      return await send();
    } catch (error) {
      if (!isTransient(error)) throw error;
      await pause(patience, attempt);
    }
  }
  throw new StoreError('BUSY', `${attempts} attempts refused by the table`);
}

/** Waits between nothing and an ever longer bound: retries of many writers spread instead of meeting again. */
export function pause(patience: Patience, attempt: number): Promise<void> {
  const bound = Math.min(longestPause, firstPause * 2 ** attempt);
  return patience.sleep(Math.floor(patience.random() * bound));
}

/** Whether the same request may succeed a little later. */
export function isTransient(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const reasons = cancellationCodes(error);
  if (reasons !== null) {
    return reasons.some((code) => transientReasons.has(code)) && !reasons.includes('ConditionalCheckFailed');
  }
  if (transientNames.has(error.name)) return true;
  return 'code' in error && typeof error.code === 'string' && transientNetwork.has(error.code);
}

/** The code of each item of a cancelled transaction, in its order; `null` for any other error. */
export function cancellationCodes(error: unknown): readonly string[] | null {
  if (!(error instanceof Error) || error.name !== 'TransactionCanceledException') return null;
  if (!('CancellationReasons' in error) || !Array.isArray(error.CancellationReasons)) return [];
  return error.CancellationReasons.map((reason: unknown) =>
    typeof reason === 'object' && reason !== null && 'Code' in reason ? String(reason.Code) : 'None',
  );
}

const transientReasons = new Set([
  'TransactionConflict',
  'ThrottlingError',
  'ProvisionedThroughputExceeded',
  'RequestLimitExceeded',
]);

const transientNames = new Set([
  'ProvisionedThroughputExceededException',
  'ThrottlingException',
  'RequestLimitExceeded',
  'TransactionConflictException',
  'TransactionInProgressException',
  'InternalServerError',
  'ServiceUnavailable',
  'TimeoutError',
]);

const transientNetwork = new Set(['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT']);
