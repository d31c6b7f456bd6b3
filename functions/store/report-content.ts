import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { AmbitoId } from '../../shared/values/brands.ts';
import { StoreError } from './errors.ts';
import { keys } from './keys.ts';
import { getItems, putItems } from './read-items.ts';
import type { StagedContent } from './report-head.ts';
import type { Store } from './store.ts';

/** Well under the 400 KB of an item. */
const bytesPerPage = 300_000;

interface Place {
  readonly ambito: AmbitoId;
  readonly id: string;
}

/** Writes a report's text compressed, in pages named by its hash: staging the same text twice changes nothing. */
export async function stageReportContent(store: Store, place: Place, text: string): Promise<StagedContent> {
  const id = createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 32);
  const bytes = gzipSync(Buffer.from(text, 'utf8'));
  const pages = Math.max(1, Math.ceil(bytes.length / bytesPerPage));
  const items = Array.from({ length: pages }, (_, page) => ({
    ...pageKey(place, id, page),
    bytes: bytes.subarray(page * bytesPerPage, (page + 1) * bytesPerPage),
  }));
  await putItems(store, items);
  return { id, pages };
}

/** The text, exactly as it was staged. */
export async function readReportContent(store: Store, place: Place, content: StagedContent): Promise<string> {
  const wanted = Array.from({ length: content.pages }, (_, page) => pageKey(place, content.id, page));
  const found = await getItems(store, wanted);
  const bySortKey = new Map(found.map((item) => [String(item.sk), item.bytes]));
  const parts = wanted.map((key) => {
    const bytes = bySortKey.get(key.sk);
    if (!(bytes instanceof Uint8Array)) throw new StoreError('NOT_FOUND', 'a page of the report is missing');
    return bytes;
  });
  return gunzipSync(Buffer.concat(parts)).toString('utf8');
}

function pageKey(place: Place, content: string, page: number) {
  return keys.page(keys.reportContent(place.ambito, place.id), content, page);
}
