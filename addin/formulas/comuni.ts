import { formulaMessages } from '../../shared/messages/it/formulas.ts';
import { possibleBirthdays } from '../../shared/values/possible-birthdays.ts';
import { parseTaxCode } from '../../shared/values/tax-code.ts';
import { taxCodeBirth } from '../../shared/values/tax-code-birth.ts';
import { argumentText } from './argument-cell.ts';
import { today } from './clock.ts';
import { comuniOrThrow } from './comuni-list.ts';
import { invalidArgument, notAvailable } from './not-available.ts';
import { workbookAmbito } from './workbook-ambito.ts';

/**
 * Codice Istat di un Comune. Un nome che hanno in due non si indovina: #N/D finché non si indica la provincia.
 * @customfunction COMUNE.ISTAT COMUNE.ISTAT
 * @param nome Nome del Comune, anche con la provincia fra parentesi
 * @param [provincia] Sigla della provincia, per esempio "MI"
 * @returns Codice Istat di sei cifre, come testo; testo vuoto se il nome manca
 */
export async function comuneIstat(nome: unknown, provincia?: unknown): Promise<string> {
  const name = argumentText(nome);
  if (name === '') return '';
  const sign = argumentText(provincia);
  if (sign !== '' && !PROVINCE.test(sign)) throw invalidArgument(formulaMessages.provinceUnreadable(sign));
  return (await comuniOrThrow()).istatOf(name, sign === '' ? null : sign.toUpperCase());
}

/**
 * Nome del Comune che ha un codice Istat, quello di oggi o quello di una provincia di prima.
 * @customfunction COMUNE.NOME COMUNE.NOME
 * @param istat Codice Istat del Comune
 * @returns Nome del Comune, testo vuoto se il codice manca; #N/D se nessun Comune ha quel codice
 */
export async function comuneNome(istat: unknown): Promise<string> {
  const code = argumentText(istat);
  return code === '' ? '' : (await comuniOrThrow()).comuneOf(code).name;
}

/**
 * Nome dell’Ambito della cartella, se il Comune ne fa parte.
 * @customfunction COMUNE.AMBITO COMUNE.AMBITO
 * @param istat Codice Istat del Comune
 * @returns Nome dell’Ambito, testo vuoto se il Comune è di un altro Ambito; #N/D se nessun Comune ha quel codice
 */
export async function comuneAmbito(istat: unknown): Promise<string> {
  const code = argumentText(istat);
  if (code === '') return '';
  const ambito = await workbookAmbito();
  if (ambito === null) throw notAvailable(formulaMessages.noAmbito);
  if (ambito.comuni.some((own) => own.istat === code)) return ambito.name;
  const { belfiore } = (await comuniOrThrow()).comuneOf(code);
  return ambito.comuni.some((own) => own.belfiore === belfiore) ? ambito.name : '';
}

/**
 * Comune o Stato estero di nascita, dal codice fiscale, con il nome che aveva quando la persona è nata.
 * @customfunction CF.COMUNE CF.COMUNE
 * @param cf Codice fiscale
 * @returns Nome del Comune o dello Stato, testo vuoto se il codice manca; #N/D se non è valido o il luogo non esiste
 */
export async function cfComune(cf: unknown): Promise<string> {
  const text = argumentText(cf);
  if (text === '') return '';
  const parsed = parseTaxCode(text);
  if (!parsed.ok) throw notAvailable(formulaMessages.badTaxCode);
  const birth = taxCodeBirth(parsed.value);
  if (birth === null) throw notAvailable(formulaMessages.provisionalBirthPlace);
  // Where the century is open, so may be the name of the time: then it is the last one.
  const [born, ...others] = possibleBirthdays(birth, today());
  return (await comuniOrThrow()).placeOf(birth.place, others.length > 0 ? null : (born ?? null));
}

const PROVINCE = /^[A-Z]{2}$/i;
