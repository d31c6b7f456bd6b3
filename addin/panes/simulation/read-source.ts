import type { RankingSummary } from '../../../shared/contracts/rankings.ts';
import type { Advice } from '../../../shared/messages/advice.ts';
import { rankingMessages } from '../../../shared/messages/it/ranking.ts';
import { simulationMessages } from '../../../shared/messages/it/simulation.ts';
import type { RowToRank } from '../../../shared/ranking/row-to-rank.ts';
import type { RuleSet } from '../../../shared/rules/rule-set.ts';
import type { Cents } from '../../../shared/values/brands.ts';
import type { CurrentCallState } from '../../call/current-call.ts';
import type { KnownCall } from '../../call/known-calls.ts';
import type { Api } from '../../client/api.ts';
import { breathe } from '../../state/breathe.ts';
import { romeToday } from '../../state/today.ts';
import { checkSheet } from '../applications/check-sheet.ts';
import { prepareRows } from '../applications/prepare-rows.ts';
import { currentRanking } from '../ranking/read-ranking.ts';
import { rowOfSheet } from '../ranking/row-of-sheet.ts';

/** The rows a simulation works on, and the rules, budget and draw it starts from. */
export interface SimulationBase {
  readonly source: 'sheet' | 'ranking';
  /** Where the rows come from, for people. */
  readonly name: string;
  readonly known: KnownCall;
  readonly ruleSet: RuleSet;
  readonly budget: Cents;
  readonly drawSeed: string;
  readonly rows: readonly RowToRank[];
}

export type SourceRead =
  | { readonly kind: 'read'; readonly base: SimulationBase }
  | { readonly kind: 'refused'; readonly advice: Advice; readonly toColumns: boolean };

/** Reads a source; tells how many rows have come. */
export type ReadSource = (onProgress: (read: number) => void) => Promise<SourceRead>;

/** The rows of the open sheet as *Controlla* reads them: nothing leaves the workbook. */
export function readSheetRows(state: CurrentCallState, now: () => number): ReadSource {
  return async (onProgress) => {
    if (state.kind !== 'chosen') return refused(rankingMessages.explainNeedsCall, true);
    const { comune, known } = state;
    const prepared = await prepareRows(known);
    if (prepared.kind === 'notMapped') return refused(rankingMessages.explainNeedsColumns, true);
    if (prepared.kind === 'noData') return refused(rankingMessages.explainNeedsData(prepared.sheetName), false);
    const context = { call: known.call, ambito: known.ambito, today: romeToday(now()), comune };
    const { signal } = new AbortController();
    const result = await checkSheet(prepared.rows, context, { now, breathe, signal, onProgress });
    const { budget, code, ruleSet } = known.call;
    return {
      kind: 'read',
      base: {
        source: 'sheet',
        name: simulationMessages.sheetName(prepared.rows.sheetName),
        known,
        ruleSet,
        budget,
        drawSeed: simulationMessages.seed(code),
        // By their place in the sheet: ids may be missing, or copied with a row.
        rows: (result?.checked ?? []).map((row) => ({
          ...rowOfSheet(row, comune),
          rowId: simulationMessages.rowInSheet((prepared.rows.rows[row.rowIndex]?.sheetRow ?? row.rowIndex) + 1),
        })),
      },
    };
  };
}

/** The rows of the call's latest ranking, as they were when it was made, under the rules it was made with. */
export function readRankingRows(api: Api, known: KnownCall): ReadSource {
  return async (onProgress) => {
    const ambito = known.ambito.id;
    const ranking = currentRanking((await api.rankings(ambito, known.call.code)).items);
    if (ranking === null) return refused(simulationMessages.noRanking, false);
    const ruleSet = await rulesOf(api, known, ranking);
    return {
      kind: 'read',
      base: {
        source: 'ranking',
        name: simulationMessages.rankingName(ranking.state, ranking.ruleSetVersion),
        known: { ...known, call: { ...known.call, ruleSet } },
        ruleSet,
        budget: ranking.budget,
        drawSeed: ranking.drawSeed,
        rows: await readCandidates(api, ambito, ranking.id, onProgress),
      },
    };
  };
}

async function rulesOf(api: Api, known: KnownCall, ranking: RankingSummary): Promise<RuleSet> {
  if (known.ruleSetHash === ranking.ruleSetHash) return known.call.ruleSet;
  return (await api.ruleSet(known.ambito.id, known.call.code, ranking.ruleSetVersion)).ruleSet;
}

async function readCandidates(
  api: Api,
  ambito: string,
  id: string,
  onProgress: (read: number) => void,
): Promise<readonly RowToRank[]> {
  const rows: RowToRank[] = [];
  let cursor: string | null = null;
  do {
    const page = await api.rankingCandidates(ambito, id, cursor);
    rows.push(...page.items);
    cursor = page.cursor;
    onProgress(rows.length);
  } while (cursor !== null);
  return rows;
}

function refused(advice: Advice, toColumns: boolean): SourceRead {
  return { kind: 'refused', advice, toColumns };
}
