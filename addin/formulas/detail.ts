import { formulaMessages } from '../../shared/messages/it/formulas.ts';
import { rankingMessages } from '../../shared/messages/it/ranking.ts';
import { formatPoints } from '../../shared/values/format-points.ts';
import { argumentRange } from './argument-cell.ts';
import { type DetailLine, detailLines } from './detail-lines.ts';
import { entityCard, showsEntityCards } from './entity-card.ts';
import { headingFields } from './heading-fields.ts';
import { outcomeOf, type ScoredRow } from './score-row.ts';
import { rulesOrThrow, scoredOrThrow } from './scored-or-throw.ts';
import type { WorkbookRules } from './workbook-rules.ts';

/**
 * Dettaglio del punteggio di una domanda: una riga per criterio con dato letto, punti, tetto, articolo e cella, e il
 * totale. Fuori da una tabella di Excel.
 * @customfunction DETTAGLIO DETTAGLIO
 * @param bando Codice del bando, per esempio "B2-2025"
 * @param intestazioni Riga (o due righe) con i titoli delle colonne
 * @param riga Riga della domanda, con le stesse colonne delle intestazioni
 * @requiresParameterAddresses
 * @returns Una riga di titoli, una per criterio e il totale
 */
export async function dettaglio(
  bando: string,
  intestazioni: unknown[][],
  riga: unknown[][],
  invocation?: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  const rules = await rulesOrThrow(bando);
  const scored = scoredOrThrow(rules, intestazioni, riga);
  if (scored === null) return [['']];
  const fields = headingFields(argumentRange(intestazioni), rules);
  const lines = detailLines(scored, { rules, fields, rowAddress: invocation?.parameterAddresses?.[2] });
  const [first, ...titles] = formulaMessages.detail.columns;
  const corner = showsEntityCards() ? entityCard(first, scored, lines) : first;
  return [[corner, ...titles], ...lines.map(lineCells), totalCells(scored, rules)];
}

function lineCells({ criterion, input, points, cap, article, cells }: DetailLine): (string | number)[] {
  return [criterion, input, points, cap, article, cells];
}

function totalCells(scored: ScoredRow, { call }: WorkbookRules): (string | number)[] {
  const { score, missing } = scored.evaluation;
  const { totalCap } = call.ruleSet;
  return [
    missing.length === 0 ? rankingMessages.total : rankingMessages.partialTotal,
    formulaMessages.outcome[outcomeOf(scored)],
    score / 100,
    totalCap === null ? '' : formulaMessages.detail.cap(formatPoints(totalCap)),
    '',
    '',
  ];
}
