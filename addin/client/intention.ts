import { ApiFailure } from './api-failure.ts';

/**
 * Things a person wants done once, however often they click and however often the network fails: *transmit these
 * rows*, *submit this report*. The key of each travels as `Idempotency-Key`, so that the service does it once.
 */
export interface Intentions<Answer> {
  /**
   * Does `act` with the key of the thing named by `subject` (`<report>:<version>`). While one try is under way a
   * second call joins it (a double click); a try that got no answer keeps the key, so that the next one is
   * recognised; after an answer, yes or no, the next call is a new intention.
   */
  run(subject: string, act: (idempotencyKey: string) => Promise<Answer>): Promise<Answer>;
}

export function createIntentions<Answer>(newId: () => string): Intentions<Answer> {
  const keys = new Map<string, string>();
  const underWay = new Map<string, Promise<Answer>>();

  const attempt = async (subject: string, act: (idempotencyKey: string) => Promise<Answer>): Promise<Answer> => {
    const key = keys.get(subject) ?? newId();
    keys.set(subject, key);
    try {
      const answer = await act(key);
      keys.delete(subject);
      return answer;
    } catch (failure) {
      if (wasAnswered(failure)) keys.delete(subject);
      throw failure;
    } finally {
      underWay.delete(subject);
    }
  };

  return {
    run(subject, act) {
      const running = underWay.get(subject);
      if (running !== undefined) return running;
      const started = attempt(subject, act);
      underWay.set(subject, started);
      return started;
    },
  };
}

/** The service said no to this very request: trying it again unchanged would only repeat the no. */
function wasAnswered(failure: unknown): boolean {
  return (
    failure instanceof ApiFailure &&
    failure.kind === 'problem' &&
    (failure.status ?? 500) < 500 &&
    failure.status !== 429
  );
}
