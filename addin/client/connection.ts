import { createValueStore, type ValueStore } from '../state/value-store.ts';

/** Whether the service answers, as the last request saw it. `unknown` until the first request. */
export interface Connection {
  readonly state: 'unknown' | 'online' | 'offline';
  /** The moment of the last answer, in milliseconds of the epoch; `null` before the first. */
  readonly lastAnswerAt: number | null;
}

export interface ConnectionWatch {
  readonly connection: ValueStore<Connection>;
  answered(): void;
  failed(): void;
}

/** Follows every request of the client, so that panes can say since when the figures on screen are true. */
export function watchConnection(now: () => number): ConnectionWatch {
  const connection = createValueStore<Connection>({ state: 'unknown', lastAnswerAt: null });
  return {
    connection,
    answered: () => connection.set({ state: 'online', lastAnswerAt: now() }),
    failed: () => connection.update((before) => ({ ...before, state: 'offline' })),
  };
}
