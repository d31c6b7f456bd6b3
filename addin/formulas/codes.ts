import { parseIban } from '../../shared/values/iban.ts';
import { parseVatNumber } from '../../shared/values/vat-number.ts';
import { argumentText } from './argument-cell.ts';

/**
 * Controlla una partita IVA, o il codice fiscale di undici cifre di un ente: cifre e carattere di controllo.
 * @customfunction PIVA.VALIDA PIVA.VALIDA
 * @param piva Partita IVA, anche con IT davanti
 * @returns VERO se è valida, FALSO se non lo è, testo vuoto se la cella è vuota
 */
export function pivaValida(piva: unknown): boolean | string {
  return validity(parseVatNumber(argumentText(piva)));
}

/**
 * Controlla un IBAN: lunghezza e cifre di controllo; per quelli italiani anche la lettera CIN.
 * @customfunction IBAN.VALIDO IBAN.VALIDO
 * @param iban IBAN, anche scritto a gruppi
 * @returns VERO se è valido, FALSO se non lo è, testo vuoto se la cella è vuota
 */
export function ibanValido(iban: unknown): boolean | string {
  return validity(parseIban(argumentText(iban)));
}

interface CodeRead {
  readonly ok: true;
  readonly lostZeros?: boolean;
  readonly hadLetterForDigit: boolean;
}

/** Blank for a blank: a column of formulas over rows still to be filled does not fill with FALSO. */
function validity(parsed: CodeRead | { readonly ok: false; readonly reason: string }): boolean | string {
  // What could be mended is not right as it stands.
  if (parsed.ok) return parsed.lostZeros !== true && !parsed.hadLetterForDigit;
  return parsed.reason === 'missing' ? '' : false;
}
