import type { AmbitoId } from '../../shared/values/brands.ts';
import { StoreError } from './errors.ts';
import { type Key, keys } from './keys.ts';
import { parseRankingRows, type RankingRow } from './ranking.ts';
import { getItem, putItems, type RawItem } from './read-items.ts';
import type { Store } from './store.ts';

/** Rows in one sealed item. */
export const rowsPerPage = 100;

// Eight of the sixteen bytes of a row id find its page; two rows that share them only cost a second look.
const prefixBytes = 8;

interface Place {
  readonly ambito: AmbitoId;
  readonly id: string;
}

/** Writes the rows of a ranking in sealed pages, with an index by row id. They count for nothing until its head does. */
export async function stageRankingPages(store: Store, place: Place, rows: readonly RankingRow[]): Promise<void> {
  const secrets = await store.keyring.keysOf(place.ambito);
  const items: (Key & RawItem)[] = [];
  for (let start = 0; start < rows.length; start += rowsPerPage) {
    const key = pageKey(place, start / rowsPerPage);
    const blob = secrets.seal({ ...key, sealedClass: 'ranking' }, rows.slice(start, start + rowsPerPage));
    items.push({ ...key, blob });
  }
  const index = Buffer.concat(rows.map((row) => prefix(row.entry.rowId)));
  await putItems(store, [...items, { ...indexKey(place), index }]);
}

/** One page of a ranking's rows. */
export async function readRankingRows(store: Store, place: Place, page: number): Promise<readonly RankingRow[]> {
  const secrets = await store.keyring.keysOf(place.ambito);
  const key = pageKey(place, page);
  const item = await getItem(store, key);
  if (!(item?.blob instanceof Uint8Array)) throw new StoreError('NOT_FOUND', 'a page of the ranking is missing');
  return parseRankingRows(secrets.open({ ...key, sealedClass: 'ranking' }, item.blob));
}

/** Pages that may hold a row, nearly always one. */
export async function pagesOfRow(store: Store, place: Place, rowId: string): Promise<readonly number[]> {
  const item = await getItem(store, indexKey(place));
  if (!(item?.index instanceof Uint8Array)) return [];
  const index = Buffer.from(item.index);
  const wanted = prefix(rowId);
  const pages = new Set<number>();
  for (let start = 0; start < index.length; start += prefixBytes) {
    const found = index.compare(wanted, 0, prefixBytes, start, start + prefixBytes) === 0;
    if (found) pages.add(Math.floor(start / prefixBytes / rowsPerPage));
  }
  return [...pages];
}

function prefix(rowId: string): Uint8Array {
  return Buffer.from(
    rowId
      .replaceAll('-', '')
      .slice(-2 * prefixBytes)
      .padStart(2 * prefixBytes, '0'),
    'hex',
  );
}

function pageKey({ ambito, id }: Place, page: number): Key {
  return keys.page(keys.ranking(ambito, id).pk, id, page);
}

function indexKey({ ambito, id }: Place): Key {
  return { ...keys.ranking(ambito, id), sk: 'INDEX' };
}
