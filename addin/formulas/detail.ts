import { rulesAndPartOrThrow } from './rules-and-part.ts';

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
  const [rules, { detailCells }] = await rulesAndPartOrThrow(bando, 'detail');
  return detailCells(rules, { headings: intestazioni, row: riga, rowAddress: invocation?.parameterAddresses?.[2] });
}
