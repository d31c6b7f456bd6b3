import type { Advice } from '../../../shared/messages/advice.ts';
import { rankingMessages } from '../../../shared/messages/it/ranking.ts';
import type { CurrentCallState } from '../../call/current-call.ts';
import type { KnownCall } from '../../call/known-calls.ts';
import { breathe } from '../../state/breathe.ts';
import { romeToday } from '../../state/today.ts';
import { selectedRow } from '../../workbook/selected-row.ts';
import { checkSheet } from '../applications/check-sheet.ts';
import { prepareRows } from '../applications/prepare-rows.ts';
import { type ExplainedRow, explainRow } from './explain-row.ts';

/** The row explained, or why there is nothing to explain and whether *Abbina colonne* is where to go. */
export type RowAnswer =
  | { readonly kind: 'explained'; readonly row: ExplainedRow; readonly known: KnownCall }
  | { readonly kind: 'refused'; readonly advice: Advice; readonly toColumns: boolean };

/** Reads and checks the sheet as *Controlla* does, then explains the row where the cursor stands. */
export async function explainSelectedRow(state: CurrentCallState, now: () => number): Promise<RowAnswer> {
  if (state.kind !== 'chosen') return refused(rankingMessages.explainNeedsCall, true);
  const { comune, known } = state;
  const selected = await selectedRow();
  const prepared = await prepareRows(known);
  if (prepared.kind === 'notMapped') return refused(rankingMessages.explainNeedsColumns, true);
  if (prepared.kind === 'noData') return refused(rankingMessages.explainNeedsData(prepared.sheetName), false);
  const context = { call: known.call, ambito: known.ambito, today: romeToday(now()), comune };
  const result = await checkSheet(prepared.rows, context, {
    now,
    breathe,
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
  const here = prepared.rows.sheetName === selected.sheetName;
  const row = result === null || !here ? null : explainRow(result, selected.row, known);
  return row === null ? refused(rankingMessages.rowWithoutApplication, false) : { kind: 'explained', row, known };
}

function refused(advice: Advice, toColumns: boolean): RowAnswer {
  return { kind: 'refused', advice, toColumns };
}
