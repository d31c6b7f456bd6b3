import { ibanValido, pivaValida } from './codes.ts';
import { cfComune, comuneAmbito, comuneIstat, comuneNome } from './comuni.ts';
import { dettaglio } from './detail.ts';
import { dsuValida, iseeScala } from './isee.ts';
import { quorum, scadenza } from './office.ts';
import { graduatoria, punteggi } from './ranking.ts';
import { esito, motivi, punteggio } from './scoring.ts';
import { conteggio, domanda } from './store.ts';
import { quota } from './tariffs.ts';
import { cfCoerente, cfEta, cfNascita, cfSesso, cfValido } from './tax-code.ts';

/** Every custom function by its id in the metadata. Ids, names and parameters are frozen once released. */
export const formulas = {
  PUNTEGGIO: punteggio,
  ESITO: esito,
  MOTIVI: motivi,
  DETTAGLIO: dettaglio,
  PUNTEGGI: punteggi,
  GRADUATORIA: graduatoria,
  'CF.VALIDO': cfValido,
  'CF.COERENTE': cfCoerente,
  'CF.NASCITA': cfNascita,
  'CF.ETA': cfEta,
  'CF.SESSO': cfSesso,
  'PIVA.VALIDA': pivaValida,
  'IBAN.VALIDO': ibanValido,
  'DSU.VALIDA': dsuValida,
  'ISEE.SCALA': iseeScala,
  QUOTA: quota,
  SCADENZA: scadenza,
  QUORUM: quorum,
  'COMUNE.ISTAT': comuneIstat,
  'COMUNE.NOME': comuneNome,
  'COMUNE.AMBITO': comuneAmbito,
  'CF.COMUNE': cfComune,
  CONTEGGIO: conteggio,
  DOMANDA: domanda,
} as const;

/** Tells Excel which code answers each function. */
export function associateFormulas(): void {
  for (const [id, formula] of Object.entries(formulas)) CustomFunctions.associate(id, formula);
}
