import { useCallback, useEffect, useState } from 'react';
import type { RankingEntry } from '../../../shared/contracts/rankings.ts';
import type { Advice } from '../../../shared/messages/advice.ts';
import { useSurroundings } from '../shell/surroundings-context.ts';
import { useTask } from '../shell/use-task.ts';
import { readEntries } from './read-ranking.ts';

export interface ReadEntries {
  /** `null` while they are being read. */
  readonly entries: readonly RankingEntry[] | null;
  /** How many have come so far. */
  readonly read: number;
  readonly failure: Advice | null;
  readonly again: () => void;
}

/** Every entry of a ranking, read once. */
export function useEntries(ambito: string, ranking: string): ReadEntries {
  const { api } = useSurroundings();
  const [entries, setEntries] = useState<readonly RankingEntry[] | null>(null);
  const [read, setRead] = useState(0);
  const { failure, run } = useTask();
  const again = useCallback(
    () => run(async () => setEntries(await readEntries(api, ambito, ranking, setRead))),
    [run, api, ambito, ranking],
  );
  useEffect(again, [again]);
  return { entries, read, failure, again };
}
