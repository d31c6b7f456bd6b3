import type { RankingExplanation } from '../../shared/contracts/rankings.ts';
import { compileRuleSet } from '../../shared/rules/compile-rule-set.ts';
import { evaluate } from '../../shared/rules/evaluate.ts';
import type { AmbitoId } from '../../shared/values/brands.ts';
import { ProblemError } from '../api/problem-error.ts';
import type { RankingHead, RankingRow } from '../store/rankings.ts';
import { getRuleSet } from '../store/rule-sets.ts';
import type { Store } from '../store/store.ts';
import { rankingEntry } from './ranking-answers.ts';
import { allRows } from './read-rows.ts';

/**
 * *Perché questo posto?*: the evaluation recomputed from the frozen rules and the sealed values of the ranking, so that
 * it says what was true then, whatever was corrected since (promise 12).
 */
export async function explainPlace(
  store: Store,
  request: { readonly ambito: AmbitoId; readonly head: RankingHead; readonly rowId: string },
): Promise<RankingExplanation> {
  const { ambito, head, rowId } = request;
  const rows = await allRows(store, ambito, head.id);
  const at = rows.findIndex((row) => row.entry.rowId === rowId);
  const row = rows[at];
  const published = await getRuleSet(store, { ambito, call: head.call, version: head.ruleSetVersion });
  if (row === undefined || published === null) throw new ProblemError('NOT_FOUND');
  const evaluation = evaluate(compileRuleSet(published.ruleSet), rowId, row.values);
  const above = rows[at - 1];
  return {
    entry: rankingEntry(row),
    evaluation,
    presentedAt: row.presentedAt,
    before: row.entry.place === null || above === undefined ? null : placeBefore(above),
  };
}

function placeBefore(row: RankingRow): RankingExplanation['before'] {
  const { comune, place, protocolNumber, rowId, score } = rankingEntry(row);
  return place === null ? null : { rowId, place, score, comune, protocolNumber };
}
