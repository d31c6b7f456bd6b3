import type { RankingCandidatesPage } from '../../shared/contracts/rankings.ts';
import type { RowToRank } from '../../shared/ranking/row-to-rank.ts';
import type { CompiledRuleSet } from '../../shared/rules/compile-rule-set.ts';
import { evaluate } from '../../shared/rules/evaluate.ts';
import type { AmbitoId } from '../../shared/values/brands.ts';
import { type RankingRow, readRankingPage } from '../store/rankings.ts';
import type { Store } from '../store/store.ts';

/** Pages of the store in one answer: a thousand rows, some 400 KB. */
const pagesAtOnce = 10;

/** The rows of a ranking as they were when it was made, for other rules to be tried on. */
export async function readRowsToRank(
  store: Store,
  request: {
    readonly ambito: AmbitoId;
    readonly id: string;
    /** The rules of the ranking. */
    readonly ruleSet: CompiledRuleSet;
    readonly cursor: string | null;
  },
): Promise<RankingCandidatesPage> {
  const items: RowToRank[] = [];
  let { cursor } = request;
  for (let page = 0; page < pagesAtOnce; page += 1) {
    const read = await readRankingPage(store, { ...request, cursor });
    items.push(...read.rows.map((row) => rowToRank(row, request.ruleSet)));
    cursor = read.cursor;
    if (cursor === null) break;
  }
  return { items, cursor };
}

/**
 * An application that was not complete stays out of the places whatever its values would be worth; one whose values the
 * rules of its ranking did not find enough may have a place under others.
 */
export function rowToRank(row: RankingRow, ruleSet: CompiledRuleSet): RowToRank {
  const { entry, presentedAt, protocolNumber, values } = row;
  const { comune, rowId } = entry;
  return {
    rowId,
    comune,
    values,
    presentedAt,
    protocolNumber,
    isComplete: row.isComplete ?? wasComplete(row, ruleSet),
  };
}

/** Where it was not noted: only the application itself can have made incomplete what its rules found enough. */
function wasComplete({ entry, values }: RankingRow, ruleSet: CompiledRuleSet): boolean {
  return entry.outcome !== 'incomplete' || evaluate(ruleSet, entry.rowId, values).eligibility === 'incomplete';
}
