import { formulaMessages } from '../../shared/messages/it/formulas.ts';
import type { IsoDate } from '../../shared/values/brands.ts';
import { ageOn, isoDate } from '../../shared/values/calendar-day.ts';
import { parseDate } from '../../shared/values/date.ts';
import { serialFromDate } from '../../shared/values/excel-serial.ts';
import { read } from '../../shared/values/parsed.ts';
import { parseTaxCode } from '../../shared/values/tax-code.ts';
import {
  agreesWithBirthDate,
  type TaxCodeBirth,
  taxCodeBirth,
  taxCodeSex,
} from '../../shared/values/tax-code-birth.ts';
import { nameLetters, surnameLetters } from '../../shared/values/tax-code-names.ts';
import { argumentCell, argumentText } from './argument-cell.ts';
import { today } from './clock.ts';
import { notAvailable } from './not-available.ts';

/**
 * Controlla un codice fiscale: forma, giorno di nascita e carattere di controllo, omocodia compresa.
 * @customfunction CF.VALIDO CF.VALIDO
 * @param cf Codice fiscale
 * @returns VERO se il codice è valido, FALSO se non lo è, testo vuoto se la cella è vuota
 */
export function cfValido(cf: unknown): boolean | string {
  const parsed = parseTaxCode(argumentText(cf));
  if (parsed.ok) return true;
  return parsed.reason === 'missing' ? '' : false;
}

/**
 * Controlla che un codice fiscale sia della persona: cognome, nome, data di nascita e sesso.
 * @customfunction CF.COERENTE CF.COERENTE
 * @param cf Codice fiscale
 * @param cognome Cognome
 * @param nome Nome
 * @param nascita Data di nascita
 * @param sesso M o F
 * @returns VERO se concordano, FALSO se qualcosa non concorda o non si legge, testo vuoto se un dato manca
 */
export function cfCoerente(
  cf: unknown,
  cognome: unknown,
  nome: unknown,
  nascita: unknown,
  sesso: unknown,
): boolean | string {
  const [code, surname, name, sex] = [argumentText(cf), argumentText(cognome), argumentText(nome), argumentText(sesso)];
  const born = argumentCell(nascita);
  if (code === '' || surname === '' || name === '' || sex === '' || born === null || born === 0) return '';
  const parsed = parseTaxCode(code);
  const birth = parseDate(born);
  if (!parsed.ok || parsed.provisional || !birth.ok) return false;
  return (
    parsed.value.startsWith(surnameLetters(surname) + nameLetters(name)) &&
    agreesWithBirthDate(parsed.value, birth.value) &&
    taxCodeSex(parsed.value) === sex.charAt(0).toUpperCase()
  );
}

/**
 * Data di nascita dal codice fiscale. Il secolo non si indovina: #N/D se chi è nato entro la data indicata potrebbe
 * essere di due secoli diversi (vita fino a 110 anni).
 * @customfunction CF.NASCITA CF.NASCITA
 * @param cf Codice fiscale
 * @param [entro] Data entro cui la persona è nata; se manca, oggi
 * @returns Data come numero di serie: formattare la cella come data
 */
export function cfNascita(cf: unknown, entro?: unknown): number | string {
  const code = argumentText(cf);
  if (code === '') return '';
  const parsed = parseTaxCode(code);
  if (!parsed.ok) throw notAvailable(formulaMessages.badTaxCode);
  const birth = taxCodeBirth(parsed.value);
  if (birth === null) throw notAvailable(formulaMessages.provisionalTaxCode);
  const within = argumentCell(entro);
  const limit = within === null || within === 0 ? read(today()) : parseDate(within);
  if (!limit.ok) throw notAvailable(formulaMessages.badDate);
  const [born, ...others] = possibleBirthdays(birth, limit.value);
  const serial = born === undefined || others.length > 0 ? null : serialFromDate(born);
  if (serial === null) throw notAvailable(formulaMessages.centuryOpen);
  return serial;
}

/** The days the code can mean for somebody born by the limit and not older than 110 years on it (DOMAIN B.6). */
function possibleBirthdays({ yearOfCentury, month, day }: TaxCodeBirth, limit: IsoDate): readonly IsoDate[] {
  const year = Number(limit.slice(0, 4));
  const century = year - (year % 100);
  return [century - 200, century - 100, century].flatMap((start) => {
    const candidate = isoDate(start + yearOfCentury, month, day);
    return candidate !== null && candidate <= limit && ageOn(candidate, limit) <= 110 ? [candidate] : [];
  });
}
