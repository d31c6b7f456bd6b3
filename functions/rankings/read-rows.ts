import type { AmbitoId } from '../../shared/values/brands.ts';
import { type RankingRow, readRankingPage } from '../store/rankings.ts';
import type { Store } from '../store/store.ts';

/** Every row of a ranking, in its order. */
export async function allRows(store: Store, ambito: AmbitoId, id: string): Promise<readonly RankingRow[]> {
  const rows: RankingRow[] = [];
  let cursor: string | null = null;
  do {
    const page: { readonly rows: readonly RankingRow[]; readonly cursor: string | null } = await readRankingPage(
      store,
      {
        ambito,
        id,
        cursor,
      },
    );
    rows.push(...page.rows);
    cursor = page.cursor;
  } while (cursor !== null);
  return rows;
}
