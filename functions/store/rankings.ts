import * as z from 'zod';
import type { AmbitoId, CallCode, IstatCode } from '../../shared/values/brands.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { type Key, keys } from './keys.ts';
import { parseRankingHead, type RankingHead, type RankingRow } from './ranking.ts';
import { pagesOfRow, readRankingRows, rowsPerPage } from './ranking-pages.ts';
import { getItem, getItems, queryAll } from './read-items.ts';
import type { Store } from './store.ts';

export type { RankingHead, RankingRow } from './ranking.ts';

/** The head, or `null`. */
export async function readRanking(store: Store, ambito: AmbitoId, id: string): Promise<RankingHead | null> {
  const item = await getItem(store, keys.ranking(ambito, id));
  return item === null ? null : parseRankingHead(item);
}

/** Heads of a call's rankings, newest first. */
export async function listRankings(store: Store, ambito: AmbitoId, call: CallCode): Promise<readonly RankingHead[]> {
  const links = await queryAll(store, { pk: keys.rankingsOf(ambito, call) });
  const heads = await getItems(
    store,
    links.map((link) => keys.ranking(ambito, String(link.sk))),
  );
  return heads.map(parseRankingHead).sort((one, other) => (one.id < other.id ? 1 : -1));
}

/** One page of rows in the order of the ranking. An unknown ranking has none. */
export async function readRankingPage(
  store: Store,
  request: { readonly ambito: AmbitoId; readonly id: string; readonly cursor: string | null },
): Promise<{ readonly rows: readonly RankingRow[]; readonly cursor: string | null }> {
  const secrets = await store.keyring.keysOf(request.ambito);
  const scope = `ranking ${request.ambito} ${request.id}`;
  const page = request.cursor === null ? 0 : Number(decodeCursor(secrets, scope, request.cursor));
  const head = await readRanking(store, request.ambito, request.id);
  const pages = Math.ceil((head?.rows ?? 0) / rowsPerPage);
  if (page >= pages) return { rows: [], cursor: null };
  const rows = await readRankingRows(store, request, page);
  return { rows, cursor: page + 1 < pages ? encodeCursor(secrets, scope, String(page + 1)) : null };
}

/** The row of one application in a ranking, or `null`. Copied files give two Comuni one row id: say which is meant. */
export async function readRankingRow(
  store: Store,
  request: {
    readonly ambito: AmbitoId;
    readonly id: string;
    readonly comune: IstatCode;
    readonly rowId: string;
  },
): Promise<RankingRow | null> {
  const head = await readRanking(store, request.ambito, request.id);
  if (head === null) return null;
  for (const page of await pagesOfRow(store, request, request.rowId)) {
    const rows = await readRankingRows(store, request, page);
    const row = rows.find(({ entry }) => entry.rowId === request.rowId && entry.comune === request.comune);
    if (row !== undefined) return row;
  }
  return null;
}

/** Which rankings of a call are current, and the version that guards this pointer. */
export interface CurrentRankings {
  readonly draft: string | null;
  readonly approved: string | null;
  readonly version: number;
}

/** The pointer of a call; of a call without rankings, version 0. */
export async function readCurrentRankings(store: Store, ambito: AmbitoId, call: CallCode): Promise<CurrentRankings> {
  const key: Key = keys.currentRankings(ambito, call);
  const item = await getItem(store, key);
  return item === null ? { draft: null, approved: null, version: 0 } : currentSchema.parse(item);
}

const currentSchema = z.object({
  draft: z.string().nullable(),
  approved: z.string().nullable(),
  version: z.int(),
});
