import type { AmbitoId, CallCode } from '../../shared/values/brands.ts';
import type { Effect } from './commit.ts';
import type { CounterChange } from './counter-updates.ts';
import { StoreError } from './errors.ts';
import { keys } from './keys.ts';
import { parseStoredRankingHead } from './ranking.ts';
import type { CurrentRankings } from './rankings.ts';
import { getItem } from './read-items.ts';
import { pause } from './retry.ts';
import type { Store } from './store.ts';

/** Another draft or approval of the call came between reading and writing: read again. */
export class RankingsMoved extends Error {
  override readonly name = 'RankingsMoved';
}

/** Repeats a change until the rankings of its call stand still while it happens. */
export async function untilStill<Result>(store: Store, change: () => Promise<Result>): Promise<Result> {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    try {
      return await change();
    } catch (error) {
      if (!(error instanceof RankingsMoved)) throw error;
      await pause(store, attempt);
    }
  }
  throw new StoreError('BUSY', 'the rankings of the call kept moving');
}

/** Moves the call's pointer, if it is still where it was read. */
export function replaceCurrent(
  ambito: AmbitoId,
  call: CallCode,
  read: CurrentRankings,
  next: Omit<CurrentRankings, 'version'>,
): Effect {
  return {
    kind: 'put',
    item: { ...keys.currentRankings(ambito, call), ...next, version: read.version + 1 },
    condition:
      read.version === 0
        ? { expression: 'attribute_not_exists(pk)' }
        : { expression: 'version = :version', values: { ':version': read.version } },
    refusal: () => new RankingsMoved(),
  };
}

/** Marks that what an approval counts has changed, if the pointer is still where it was read. */
export function keepCurrent(ambito: AmbitoId, call: CallCode, read: CurrentRankings): Effect {
  if (read.version > 0) return replaceCurrent(ambito, call, read, { draft: read.draft, approved: read.approved });
  return {
    kind: 'check',
    key: keys.currentRankings(ambito, call),
    condition: { expression: 'attribute_not_exists(pk)' },
    refusal: () => new RankingsMoved(),
  };
}

/** What marks a replaced ranking, and what it had counted; nothing for `null`. */
export async function supersede(
  store: Store,
  ambito: AmbitoId,
  id: string | null,
): Promise<{ readonly effects: readonly Effect[]; readonly counted: readonly CounterChange[] }> {
  const item = id === null ? null : await getItem(store, keys.ranking(ambito, id));
  if (id === null || item === null) return { effects: [], counted: [] };
  const head = parseStoredRankingHead(item);
  const effect: Effect = {
    kind: 'put',
    item: { ...head, state: 'superseded', version: head.version + 1, ...keys.ranking(ambito, id) },
    condition: { expression: 'version = :version', values: { ':version': head.version } },
    refusal: () => new RankingsMoved(),
  };
  return { effects: [effect], counted: head.counted };
}
