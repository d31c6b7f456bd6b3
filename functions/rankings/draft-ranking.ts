import type { RankingRequest } from '../../shared/contracts/rankings.ts';
import { rankWithinBudget } from '../../shared/ranking/rank-within-budget.ts';
import { compilePublished } from '../../shared/rules/compile-published.ts';
import type { RouteRequest } from '../api/add-route.ts';
import type { Dependencies } from '../api/dependencies.ts';
import type { StoredCall } from '../store/call-item.ts';
import { draftRanking } from '../store/draft-ranking.ts';
import type { RankingHead, RankingRow } from '../store/ranking.ts';
import { readCandidates } from './read-candidates.ts';

/**
 * *Calcola*: reads every application of the call, evaluates, ranks within the budget and keeps the result with the
 * values the rules read, so that it recomputes for ever. The seed of the draw is stored and goes into the minutes.
 */
export async function makeDraft(
  dependencies: Dependencies,
  request: RouteRequest<RankingRequest, undefined>,
  stored: StoredCall,
): Promise<RankingHead> {
  const { store, newId, newSecret } = dependencies;
  const { ambito, body, command } = request;
  const { call, ruleSetHash } = stored;
  const compiled = compilePublished(call.ruleSet);
  const candidates = await readCandidates(store, { ambito, call, compiled });
  const { entries, ...figures } = rankWithinBudget({
    candidates,
    ruleSet: compiled,
    budget: body.budget ?? call.budget,
    drawSeed: body.drawSeed ?? newSecret(12),
  });
  const byRow = new Map(
    candidates.map((candidate) => [rowKey(candidate.comune, candidate.evaluation.rowId), candidate]),
  );
  const rows = entries.map((entry): RankingRow => {
    const candidate = byRow.get(rowKey(entry.comune, entry.rowId));
    if (candidate === undefined) throw new Error('The ranking holds an entry that was not a candidate');
    // Drawn, not derived: from the code nobody can come back to the application (DOMAIN D.3).
    const { presentedAt, isComplete, protocolNumber, values } = candidate;
    return { entry, values, presentedAt, isComplete, protocolNumber, publicCode: newSecret(10) };
  });
  const lackingMinutes = entries.filter((entry) => entry.place !== null && entry.lacksMinutes).length;
  const draft = {
    id: newId(),
    call: call.code,
    ruleSetVersion: call.ruleSet.version,
    ruleSetHash,
    figures: { ...figures, lackingMinutes },
    rows,
  };
  return (await draftRanking(store, command, draft)).result;
}

// A row id is unique within call and Comune, not beyond.
function rowKey(comune: string, rowId: string): string {
  return `${comune}/${rowId}`;
}
