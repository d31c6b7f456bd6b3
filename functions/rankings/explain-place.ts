import type { RankingExplanation } from '../../shared/contracts/rankings.ts';
import type { RowDistance } from '../../shared/ranking/distance/explain-distance.ts';
import { candidateOf } from '../../shared/ranking/row-to-rank.ts';
import { compilePublished } from '../../shared/rules/compile-published.ts';
import { evaluate } from '../../shared/rules/evaluate.ts';
import type { AmbitoId, IstatCode } from '../../shared/values/brands.ts';
import { ProblemError } from '../api/problem-error.ts';
import type { RankingHead, RankingRow } from '../store/rankings.ts';
import { getRuleSet } from '../store/rule-sets.ts';
import type { Store } from '../store/store.ts';
import { rankingEntry } from './ranking-answers.ts';
import { allRows } from './read-rows.ts';
import { rowToRank } from './read-rows-to-rank.ts';

/**
 * *Perché questo posto?*: the evaluation recomputed from the frozen rules and the sealed values of the ranking, so that
 * it says what was true then, whatever was corrected since (promise 12); and how far it is from the place above and from
 * the money, among the rows of that ranking. Copied files give two Comuni one row id: without the Comune such a row is not explained.
 */
export async function explainPlace(
  store: Store,
  request: {
    readonly ambito: AmbitoId;
    readonly head: RankingHead;
    readonly rowId: string;
    readonly comune: IstatCode | null;
  },
): Promise<RankingExplanation> {
  const { ambito, head, rowId, comune } = request;
  const rows = await allRows(store, ambito, head.id);
  const at = placeOfRow(rows, rowId, comune);
  const row = rows[at];
  const published = await getRuleSet(store, { ambito, call: head.call, version: head.ruleSetVersion });
  if (row === undefined || published === null) throw new ProblemError('NOT_FOUND');
  // Asked for one place at a time: it waits until then to be loaded.
  const { explainDistance } = await import('../../shared/ranking/distance/explain-distance.ts');
  const ruleSet = compilePublished(published.ruleSet);
  const candidates = rows.map((one) => candidateOf(rowToRank(one, ruleSet), ruleSet));
  const of = candidates[at] ?? candidateOf(rowToRank(row, ruleSet), ruleSet);
  const { budget, drawSeed } = head.figures;
  const above = rows[at - 1];
  return {
    entry: rankingEntry(row),
    evaluation: evaluate(ruleSet, rowId, row.values),
    presentedAt: row.presentedAt,
    before: above === undefined ? null : placeBefore(above, row),
    distance: withNumber(explainDistance({ candidates, ruleSet, budget, drawSeed, of }), rows),
  };
}

/** Where the row is; -1 when it is not there. */
function placeOfRow(rows: readonly RankingRow[], rowId: string, comune: IstatCode | null): number {
  const isMeant = ({ entry }: RankingRow): boolean =>
    entry.rowId === rowId && (comune === null || entry.comune === comune);
  const at = rows.findIndex(isMeant);
  if (at !== rows.findLastIndex(isMeant)) throw new ProblemError('PARAMETER_INVALID', [comuneMissing]);
  return at;
}

const comuneMissing = { code: 'COMUNE_MISSING', pointer: '/comune', rowId: null, field: null };

/** The last that is paid, by the number its Comune knows it by. */
function withNumber(distance: RowDistance, rows: readonly RankingRow[]): RankingExplanation['distance'] {
  const { funding } = distance;
  const last = funding?.lastFunded ?? null;
  if (funding === null || last === null) return { ...distance, funding: funding && { ...funding, lastFunded: null } };
  const row = rows.find(({ entry }) => entry.rowId === last.rowId && entry.comune === last.comune);
  return { ...distance, funding: { ...funding, lastFunded: { ...last, protocolNumber: row?.protocolNumber ?? null } } };
}

/** Rankings that share a fund follow one another: nobody comes before the first place of its own. */
function placeBefore(above: RankingRow, row: RankingRow): RankingExplanation['before'] {
  const { comune, place, protocolNumber, ranking, rowId, score } = rankingEntry(above);
  const isBefore = row.entry.place !== null && ranking === row.entry.ranking;
  return isBefore && place !== null ? { rowId, place, score, comune, protocolNumber } : null;
}
