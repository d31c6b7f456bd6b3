import { formulaMessages } from '../../shared/messages/it/formulas.ts';
import { pointsInCell, reasonsOf } from './row-words.ts';
import { outcomeOf, type ScoredRow } from './score-row.ts';
import { rulesOrThrow, scoredOrThrow } from './scored-or-throw.ts';

/**
 * Punteggio di una domanda secondo i criteri del bando; il testo «incompleta» se manca qualcosa.
 * @customfunction PUNTEGGIO PUNTEGGIO
 * @param bando Codice del bando, per esempio "B2-2025"
 * @param intestazioni Riga (o due righe) con i titoli delle colonne
 * @param riga Riga della domanda, con le stesse colonne delle intestazioni
 * @returns Punti, oppure «incompleta»
 */
export async function punteggio(bando: string, intestazioni: unknown[][], riga: unknown[][]): Promise<number | string> {
  return answer(bando, intestazioni, riga, pointsInCell);
}

/**
 * Esito di una domanda: idonea, idonea con riserva, incompleta, non idonea.
 * @customfunction ESITO ESITO
 * @param bando Codice del bando, per esempio "B2-2025"
 * @param intestazioni Riga (o due righe) con i titoli delle colonne
 * @param riga Riga della domanda, con le stesse colonne delle intestazioni
 * @returns Esito
 */
export async function esito(bando: string, intestazioni: unknown[][], riga: unknown[][]): Promise<string> {
  return answer(bando, intestazioni, riga, (scored) => formulaMessages.outcome[outcomeOf(scored)]);
}

/**
 * Motivi dell’esito: requisiti non soddisfatti, riserve, dati mancanti o da correggere. Vuoto se non ce ne sono.
 * @customfunction MOTIVI MOTIVI
 * @param bando Codice del bando, per esempio "B2-2025"
 * @param intestazioni Riga (o due righe) con i titoli delle colonne
 * @param riga Riga della domanda, con le stesse colonne delle intestazioni
 * @returns Motivi separati da punto e virgola
 */
export async function motivi(bando: string, intestazioni: unknown[][], riga: unknown[][]): Promise<string> {
  return answer(bando, intestazioni, riga, (scored) => reasonsOf(scored).join('; '));
}

async function answer<Answer>(
  bando: unknown,
  headings: unknown,
  row: unknown,
  from: (scored: ScoredRow) => Answer,
): Promise<Answer | string> {
  const scored = scoredOrThrow(await rulesOrThrow(bando), headings, row);
  return scored === null ? '' : from(scored);
}
