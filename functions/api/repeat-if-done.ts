import type { Command } from '../store/command.ts';
import { findReplay } from '../store/idempotency.ts';
import type { Store } from '../store/store.ts';
import { asProblemError } from './on-error.ts';
import { problemStatus } from './problem-error.ts';

/**
 * Runs a use case; when it meets a conflict and its own twin (same key, same body) was what came in between, runs it
 * again: it then finds the record of the first and answers the same. Record and effect are one transaction, so that
 * whoever sees the effect sees the record.
 */
export async function repeatIfDone<Answer>(
  store: Store,
  command: Command,
  answer: () => Promise<Answer>,
): Promise<Answer> {
  try {
    return await answer();
  } catch (error) {
    const conflict = problemStatus[asProblemError(error).code] === 409;
    if (!conflict || (await findReplay(store, command)) === null) throw error;
    return answer();
  }
}
