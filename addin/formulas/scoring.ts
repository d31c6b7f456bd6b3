import { formulaMessages } from '../../shared/messages/it/formulas.ts';
import { issueMessage } from '../../shared/messages/it/issues.ts';
import type { Eligibility } from '../../shared/rules/evaluation.ts';
import { argumentText } from './argument-cell.ts';
import { invalidArgument, notAvailable } from './not-available.ts';
import { type ScoredRow, scoreRow } from './score-row.ts';
import { workbookRules } from './workbook-rules.ts';

/**
 * Punteggio di una domanda secondo i criteri del bando; il testo «incompleta» se manca qualcosa.
 * @customfunction PUNTEGGIO PUNTEGGIO
 * @param bando Codice del bando, per esempio "B2-2025"
 * @param intestazioni Riga (o due righe) con i titoli delle colonne
 * @param riga Riga della domanda, con le stesse colonne delle intestazioni
 * @returns Punti, oppure «incompleta»
 */
export async function punteggio(bando: string, intestazioni: unknown[][], riga: unknown[][]): Promise<number | string> {
  return answer(bando, intestazioni, riga, (scored) =>
    outcomeOf(scored) === 'incomplete' ? formulaMessages.outcome.incomplete : scored.evaluation.score / 100,
  );
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
 * Motivi dell'esito: requisiti non soddisfatti, riserve, dati mancanti o da correggere. Vuoto se non ce ne sono.
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
  const code = argumentText(bando);
  const rules = await workbookRules(code);
  if (rules === null) throw notAvailable(formulaMessages.noRules(code));
  const scored = scoreRow(rules, headings, row);
  if (scored === 'blank') return '';
  if (scored === 'noHeadings' || scored === 'notOneRow') throw invalidArgument(formulaMessages[scored]);
  return from(scored);
}

/** As the service has it: a row with something to correct is incomplete whatever its points would be. */
function outcomeOf({ evaluation, errors }: ScoredRow): Eligibility {
  return errors.length > 0 ? 'incomplete' : evaluation.eligibility;
}

function reasonsOf({ evaluation, errors, doubtfulZeros, labelOf }: ScoredRow): readonly string[] {
  const told = new Set([...errors.map(({ field }) => field), ...doubtfulZeros.map(({ id }) => id)]);
  return [
    ...evaluation.reasons.map(({ text }) => text),
    ...doubtfulZeros.map(({ label }) => formulaMessages.doubtfulZero(label)),
    ...errors
      .filter(({ field }) => field === null || !doubtfulZeros.some(({ id }) => id === field))
      .map((issue) => issueMessage(issue, issue.field === null ? '' : labelOf(issue.field)).what),
    ...evaluation.missing.filter((field) => !told.has(field)).map((field) => formulaMessages.missing(labelOf(field))),
  ];
}
