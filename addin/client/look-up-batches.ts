import type { LookUpTiming } from './look-up-timing.ts';

/** Items that come together leave together. */
export interface Batches<Item, Outcome> {
  add(item: Item): Promise<Outcome>;
}

interface Waiting<Item, Outcome> {
  readonly item: Item;
  readonly settle: (outcome: Outcome) => void;
}

/**
 * Gathers items until a batch is full or no more come, and sends it. Every item settles in time: with what `send` finds,
 * or with `timedOut` when that takes longer, in which case the request nobody waits for any more is aborted.
 *
 * @param needs.send must not reject
 */
export function createBatches<Item, Outcome>(needs: {
  readonly mostInOne: number;
  readonly timing: LookUpTiming;
  readonly timedOut: Outcome;
  readonly send: (items: readonly Item[], signal: AbortSignal) => Promise<(item: Item) => Outcome>;
}): Batches<Item, Outcome> {
  const { mostInOne, timing, timedOut } = needs;
  let gathering: Waiting<Item, Outcome>[] = [];
  let startedAt = 0;
  let stopWaiting: () => void = () => undefined;

  const leave = (): void => {
    stopWaiting();
    const batch = gathering;
    gathering = [];
    if (batch.length > 0) void send(batch);
  };

  const send = async (batch: readonly Waiting<Item, Outcome>[]): Promise<void> => {
    const abort = new AbortController();
    const giveUp = timing.later(() => {
      for (const { settle } of batch) settle(timedOut);
      abort.abort();
    }, timing.settleWithin - longestGathering(timing));
    const outcomeOf = await needs.send(
      batch.map(({ item }) => item),
      abort.signal,
    );
    giveUp();
    for (const { item, settle } of batch) settle(outcomeOf(item));
  };

  return {
    add(item) {
      return new Promise((settle) => {
        const first = gathering.length === 0;
        gathering.push({ item, settle });
        if (gathering.length >= mostInOne) return leave();
        if (first) startedAt = timing.now();
        stopWaiting();
        const left = startedAt + longestGathering(timing) - timing.now();
        stopWaiting = timing.later(leave, Math.max(0, Math.min(timing.quietFor, left)));
      });
    },
  };
}

/** Questions that keep trickling in do not hold the first ones back for longer than this. */
function longestGathering({ quietFor }: LookUpTiming): number {
  return quietFor * 10;
}
