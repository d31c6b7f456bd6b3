import { rulesAndPartOrThrow } from './rules-and-part.ts';
import type { Shown } from './score-cells.ts';

/**
 * Punteggio di una domanda secondo i criteri del bando; il testo «incompleta» se manca qualcosa.
 * @customfunction PUNTEGGIO PUNTEGGIO
 * @param bando Codice del bando, per esempio "B2-2025"
 * @param intestazioni Riga (o due righe) con i titoli delle colonne
 * @param riga Riga della domanda, con le stesse colonne delle intestazioni
 * @returns Punti, oppure «incompleta»
 */
export async function punteggio(bando: string, intestazioni: unknown[][], riga: unknown[][]): Promise<number | string> {
  return answer('points', bando, intestazioni, riga);
}

/**
 * Esito di una domanda: idonea, idonea con riserva, incompleta, non idonea.
 * @customfunction ESITO ESITO
 * @param bando Codice del bando, per esempio "B2-2025"
 * @param intestazioni Riga (o due righe) con i titoli delle colonne
 * @param riga Riga della domanda, con le stesse colonne delle intestazioni
 * @returns Esito
 */
export async function esito(bando: string, intestazioni: unknown[][], riga: unknown[][]): Promise<number | string> {
  return answer('outcome', bando, intestazioni, riga);
}

/**
 * Motivi dell’esito: requisiti non soddisfatti, riserve, dati mancanti o da correggere. Vuoto se non ce ne sono.
 * @customfunction MOTIVI MOTIVI
 * @param bando Codice del bando, per esempio "B2-2025"
 * @param intestazioni Riga (o due righe) con i titoli delle colonne
 * @param riga Riga della domanda, con le stesse colonne delle intestazioni
 * @returns Motivi separati da punto e virgola
 */
export async function motivi(bando: string, intestazioni: unknown[][], riga: unknown[][]): Promise<number | string> {
  return answer('reasons', bando, intestazioni, riga);
}

async function answer(shown: Shown, bando: unknown, headings: unknown, row: unknown): Promise<number | string> {
  const [rules, { scoreCell }] = await rulesAndPartOrThrow(bando, 'scores');
  return scoreCell(shown, rules, headings, row);
}
