import type { RankingEntry, RankingSummary } from '../../../shared/contracts/rankings.ts';
import type { Api } from '../../client/api.ts';

/** The ranking in force: the newest that no other has replaced. */
export function currentRanking(rankings: readonly RankingSummary[]): RankingSummary | null {
  const standing = rankings.filter(({ state }) => state !== 'superseded');
  return standing.find(({ state }) => state === 'draft') ?? standing[0] ?? null;
}

/** Every entry, page by page; `onProgress` is told how many have come. */
export async function readEntries(
  api: Api,
  ambito: string,
  id: string,
  onProgress: (read: number) => void,
): Promise<readonly RankingEntry[]> {
  const entries: RankingEntry[] = [];
  let cursor: string | null = null;
  do {
    const page = await api.rankingEntries(ambito, id, cursor);
    entries.push(...page.items);
    cursor = page.cursor;
    onProgress(entries.length);
  } while (cursor !== null);
  return entries;
}
