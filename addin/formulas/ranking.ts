import { formulaMessages } from '../../shared/messages/it/formulas.ts';
import type { Cents } from '../../shared/values/brands.ts';
import { parseMoney } from '../../shared/values/money.ts';
import { breathe } from '../state/breathe.ts';
import { argumentCell, argumentRange } from './argument-cell.ts';
import { partOrThrow } from './later-parts.ts';
import { invalidArgument } from './not-available.ts';
import { pointsInCell } from './row-words.ts';
import { scoreRows } from './score-rows.ts';
import { rulesOrThrow, scorerOrThrow } from './scored-or-throw.ts';

/**
 * Punti di molte domande in una volta: riempie una colonna, una cella per riga. Fuori da una tabella di Excel.
 * @customfunction PUNTEGGI PUNTEGGI
 * @param bando Codice del bando, per esempio "B2-2025"
 * @param intestazioni Riga (o due righe) con i titoli delle colonne
 * @param righe Righe delle domande, con le stesse colonne delle intestazioni
 * @cancelable
 * @returns Una colonna: punti, «incompleta», testo vuoto per una riga vuota
 */
export async function punteggi(
  bando: string,
  intestazioni: unknown[][],
  righe: unknown[][],
  invocation?: CustomFunctions.CancelableInvocation,
): Promise<unknown[][]> {
  const score = scorerOrThrow(await rulesOrThrow(bando), intestazioni);
  const scored = await scoreRows(argumentRange(righe), score, invocation);
  return (scored ?? [null]).map((row) => [row === null ? '' : pointsInCell(row)]);
}

/**
 * Graduatoria di prova delle domande di un intervallo, con le regole del bando e le risorse indicate. Quella ufficiale è
 * dell’Ufficio di Piano. Fuori da una tabella di Excel.
 * @customfunction GRADUATORIA GRADUATORIA
 * @param bando Codice del bando, per esempio "B2-2025"
 * @param intestazioni Riga (o due righe) con i titoli delle colonne
 * @param righe Righe delle domande, con le stesse colonne delle intestazioni
 * @param risorse Risorse in euro
 * @cancelable
 * @returns Una riga di titoli e una per domanda: posto, protocollo, punti, esito, importo, che cosa decide
 */
export async function graduatoria(
  bando: string,
  intestazioni: unknown[][],
  righe: unknown[][],
  risorse: unknown,
  invocation?: CustomFunctions.CancelableInvocation,
): Promise<unknown[][]> {
  const rules = await rulesOrThrow(bando);
  const score = scorerOrThrow(rules, intestazioni);
  const budget = budgetOrThrow(risorse);
  const scored = await scoreRows(argumentRange(righe), score, invocation);
  if (scored === null) return [['']];
  const { rankingCells } = await partOrThrow('ranking');
  // Ordering ten thousand rows takes a slice of its own.
  await breathe();
  return rankingCells(
    scored.filter((row) => row !== null),
    { rules, budget },
  );
}

/** Excel on the desktop hands a blank cell over as 0: a ranking over no money must be asked for in words. */
function budgetOrThrow(given: unknown): Cents {
  const cell = argumentCell(given);
  const budget = parseMoney(cell === 0 ? null : cell);
  if (!budget.ok || budget.value < 0) throw invalidArgument(formulaMessages.budgetUnreadable);
  return budget.value;
}
