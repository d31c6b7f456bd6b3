import { formulaMessages } from '../../shared/messages/it/formulas.ts';
import type { IsoDate, TaxCode } from '../../shared/values/brands.ts';
import { ageOn } from '../../shared/values/calendar-day.ts';
import { parseDate } from '../../shared/values/date.ts';
import { serialFromDate } from '../../shared/values/excel-serial.ts';
import { possibleBirthdays } from '../../shared/values/possible-birthdays.ts';
import { parseTaxCode } from '../../shared/values/tax-code.ts';
import { agreesWithBirthDate, taxCodeBirth, taxCodeSex } from '../../shared/values/tax-code-birth.ts';
import { nameLetters, surnameLetters } from '../../shared/values/tax-code-names.ts';
import { argumentCell, argumentText } from './argument-cell.ts';
import { argumentDay } from './argument-day.ts';
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
  const serial = serialFromDate(birthdayOrThrow(codeOrThrow(code), argumentDay(entro) ?? today()));
  if (serial === null) throw notAvailable(formulaMessages.centuryOpen);
  return serial;
}

/**
 * Età in anni compiuti a una data. Il secolo non si indovina: #N/D se codice e data di nascita non concordano, o se
 * senza data di nascita il secolo resta aperto.
 * @customfunction CF.ETA CF.ETA
 * @param cf Codice fiscale
 * @param [nascita] Data di nascita; se manca, quella del codice, purché il secolo sia certo
 * @param [alla_data] Giorno in cui si conta l’età; se manca, oggi
 * @returns Anni compiuti, testo vuoto se il codice manca
 */
export function cfEta(cf: unknown, nascita?: unknown, alla_data?: unknown): number | string {
  const text = argumentText(cf);
  if (text === '') return '';
  const code = codeOrThrow(text);
  const day = argumentDay(alla_data) ?? today();
  const given = argumentDay(nascita);
  if (given !== null && !agreesWithBirthDate(code, given)) throw notAvailable(formulaMessages.birthDateDisagrees);
  const born = given ?? birthdayOrThrow(code, day);
  if (born > day) throw notAvailable(formulaMessages.bornLater);
  return ageOn(born, day);
}

/**
 * Sesso dal codice fiscale.
 * @customfunction CF.SESSO CF.SESSO
 * @param cf Codice fiscale
 * @returns M oppure F, testo vuoto se il codice manca; #N/D se il codice non è valido o è provvisorio
 */
export function cfSesso(cf: unknown): string {
  const text = argumentText(cf);
  if (text === '') return '';
  const sex = taxCodeSex(codeOrThrow(text));
  if (sex === null) throw notAvailable(formulaMessages.provisionalTaxCode);
  return sex;
}

function codeOrThrow(text: string): TaxCode {
  const parsed = parseTaxCode(text);
  if (!parsed.ok) throw notAvailable(formulaMessages.badTaxCode);
  return parsed.value;
}

/** The only day the code can mean for somebody born by the limit. */
function birthdayOrThrow(code: TaxCode, limit: IsoDate): IsoDate {
  const birth = taxCodeBirth(code);
  if (birth === null) throw notAvailable(formulaMessages.provisionalTaxCode);
  const [born, ...others] = possibleBirthdays(birth, limit);
  if (born === undefined || others.length > 0) throw notAvailable(formulaMessages.centuryOpen);
  return born;
}
