import { formulaMessages } from '../../shared/messages/it/formulas.ts';
import { parseMoney } from '../../shared/values/money.ts';
import { argumentCell, argumentText } from './argument-cell.ts';
import { partOrThrow } from './later-parts.ts';
import { notAvailable } from './not-available.ts';

/**
 * Quota che una famiglia paga per un servizio secondo il suo ISEE. Le tariffe comprese in Ambito sono dimostrative.
 * @customfunction QUOTA QUOTA
 * @param servizio Codice del servizio, per esempio "DEMO-SAD-MONOPOLI"
 * @param isee ISEE annuo dell’attestazione, in euro
 * @returns Euro per unità di servizio, oppure quota del costo (0,2 è il 20%); testo vuoto se un dato manca
 */
export async function quota(servizio: unknown, isee: unknown): Promise<number | string> {
  const [code, cell] = [argumentText(servizio).toUpperCase(), argumentCell(isee)];
  if (code === '' || cell === null) return '';
  const { userShares } = await partOrThrow('tariffs');
  const shareOf = userShares.get(code);
  if (shareOf === undefined) throw notAvailable(formulaMessages.serviceUnknown(code));
  // Excel on the desktop hands a blank cell over as 0: it would be told exempt.
  if (cell === 0) throw notAvailable(formulaMessages.iseeBlankOrZero);
  const parsed = parseMoney(cell);
  if (!parsed.ok || parsed.value < 0) throw notAvailable(formulaMessages.iseeUnreadable);
  return shareOf(parsed.value);
}
