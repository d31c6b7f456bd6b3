import { deadline } from '../../shared/calendar/deadline.ts';
import { officeCalendar } from '../../shared/calendar/office-calendar.ts';
import { parseQuorumRule, quorumOf } from '../../shared/governance/quorum.ts';
import { formulaMessages } from '../../shared/messages/it/formulas.ts';
import { serialFromDate } from '../../shared/values/excel-serial.ts';
import { parseInteger } from '../../shared/values/integer.ts';
import { argumentCell, argumentRange, argumentText } from './argument-cell.ts';
import { argumentDay } from './argument-day.ts';
import { invalidArgument, notAvailable } from './not-available.ts';
import { suspensionsIn } from './suspensions.ts';
import { workbookAmbito } from './workbook-ambito.ts';

/**
 * Giorno in cui finisce un termine: giorni di calendario, il giorno iniziale non si conta; se l’ultimo cade di sabato,
 * domenica o festivo passa al primo giorno lavorativo.
 * @customfunction SCADENZA SCADENZA
 * @param inizio Data da cui il termine decorre
 * @param giorni Giorni del termine, per esempio 30
 * @param [sospensioni] Giorni di sospensione, oppure un intervallo di due colonne con la data di inizio e quella di ripresa
 * @returns Data come numero di serie: formattare la cella come data
 */
export async function scadenza(inizio: unknown, giorni: unknown, sospensioni?: unknown[][]): Promise<number | string> {
  const start = argumentDay(inizio);
  if (start === null || argumentCell(giorni) === null) return '';
  const days = parseInteger(argumentCell(giorni));
  if (!days.ok || days.value > longestTerm) throw invalidArgument(formulaMessages.daysUnreadable);
  const { suspensions, days: suspendedDays } = suspensionsIn(argumentRange(sospensioni));
  const ambito = await workbookAmbito();
  const calendar = officeCalendar(ambito?.localHolidays ?? []);
  const serial = serialFromDate(deadline({ start, days: days.value + suspendedDays, suspensions }, calendar));
  if (serial === null) throw notAvailable(formulaMessages.badDate);
  return serial;
}

/**
 * Quanti ne occorrono, di chi ha diritto di voto, secondo la regola del regolamento.
 * @customfunction QUORUM QUORUM
 * @param aventi_diritto Quanti hanno diritto (Comuni, oppure voti se il voto è pesato), presenti e assenti
 * @param regola "metà più uno", "2/3", "un terzo", "unanimità", "qualsiasi numero"…
 * @returns Numero minimo, testo vuoto se gli aventi diritto mancano
 */
export function quorum(aventi_diritto: unknown, regola: unknown): number | string {
  if (argumentText(aventi_diritto) === '') return '';
  const entitled = parseInteger(argumentCell(aventi_diritto));
  if (!entitled.ok || entitled.value < 1) throw invalidArgument(formulaMessages.entitledUnreadable);
  const words = argumentText(regola);
  const rule = parseQuorumRule(words);
  if (rule === null) throw invalidArgument(formulaMessages.quorumRuleUnknown(words));
  return quorumOf(entitled.value, rule);
}

/** A hundred years: what is longer is a date written in the place of the days. */
const longestTerm = 36_525;
