import type { RankingEntry } from '../../../shared/contracts/rankings.ts';
import type { IstatCode } from '../../../shared/values/brands.ts';

/**
 * The entry of a row of the open file; `null` when the ranking has none, or more than one and nobody said whose file it
 * is: copied files give two Comuni one row id.
 */
export function entryOfRow(
  entries: readonly RankingEntry[],
  rowId: string,
  ofFile: IstatCode | null,
): RankingEntry | null {
  const [found, ...others] = entries.filter((entry) => entry.rowId === rowId && isOfComune(entry, ofFile));
  return others.length > 0 ? null : (found ?? null);
}

/** Whether an entry can be of the file: of any, where nobody said whose it is. */
export function isOfComune({ comune }: RankingEntry, ofFile: IstatCode | null): boolean {
  return ofFile === null || comune === ofFile;
}
