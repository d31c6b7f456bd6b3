import { rulesAndPartOrThrow } from './rules-and-part.ts';

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
  const [rules, { pointsColumn }] = await rulesAndPartOrThrow(bando, 'scores');
  return pointsColumn(rules, { headings: intestazioni, rows: righe }, invocation);
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
  const [rules, { rankingCells }] = await rulesAndPartOrThrow(bando, 'ranking');
  return rankingCells(rules, { headings: intestazioni, rows: righe, budget: risorse }, invocation);
}
