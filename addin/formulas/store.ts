import type { AmbitoProfile } from '../../shared/ambito/profile.ts';
import { wholeAmbito } from '../../shared/contracts/look-up-limits.ts';
import type { FieldValue } from '../../shared/fields/field-definition.ts';
import { formulaMessages, stateWords } from '../../shared/messages/it/formulas.ts';
import type { IsoDate, IstatCode } from '../../shared/values/brands.ts';
import { comuneParser } from '../../shared/values/comune.ts';
import { parseDate } from '../../shared/values/date.ts';
import { foldText } from '../../shared/values/fold-text.ts';
import { parseProtocolNumber } from '../../shared/values/protocol-number.ts';
import type { LookUpFailure, Question } from '../client/look-ups.ts';
import { argumentCell, argumentText } from './argument-cell.ts';
import { fieldAsked, fieldInCell } from './field-in-cell.ts';
import { type LookUpSource, lookUpSource } from './look-up-source.ts';
import { invalidArgument, notAvailable } from './not-available.ts';

/**
 * Numero di domande del bando in uno stato, per Comune o per tutto l’Ambito, nel periodo dal–al.
 * @customfunction CONTEGGIO CONTEGGIO
 * @param bando Codice del bando, per esempio "B2-2025"
 * @param stato ricevute, incomplete, integrazione richiesta, respinte, ritirate, oppure tutte
 * @param comune Nome o codice Istat del Comune, oppure "TUTTI" per tutto l’Ambito
 * @param [dal] Primo giorno del periodo; se manca, dall’inizio
 * @param [al] Ultimo giorno del periodo; se manca, oggi
 * @returns Numero di domande; #N/D se il servizio non risponde o il numero non si può vedere
 */
export async function conteggio(
  bando: unknown,
  stato: unknown,
  comune: unknown,
  dal?: unknown,
  al?: unknown,
): Promise<number> {
  const source = await sourceOrThrow();
  const call = required(bando, 'bando');
  const words = required(stato, 'stato');
  const folded = foldText(words);
  const state = Object.hasOwn(stateWords, folded) ? stateWords[folded] : undefined;
  if (state === undefined) throw invalidArgument(formulaMessages.stateUnknown(words));
  const scope = scopeOrThrow(comune, source.ambito);
  const value = await answerOrThrow(source, {
    kind: 'count',
    call: call.toUpperCase(),
    state,
    comune: scope,
    from: dayOrThrow(dal),
    to: dayOrThrow(al),
  });
  if (typeof value !== 'number') throw notAvailable(formulaMessages.lookUp.unreadable);
  return value;
}

/**
 * Un dato di una domanda già trasmessa, trovata con il protocollo del suo Comune.
 * @customfunction DOMANDA DOMANDA
 * @param bando Codice del bando, per esempio "B2-2025"
 * @param comune Nome o codice Istat del Comune che ha protocollato la domanda
 * @param anno Anno del protocollo
 * @param protocollo Numero di protocollo
 * @param campo Nome del dato, per esempio "stato", "ISEE", "Residenza"
 * @returns Il dato, vuoto se la domanda non lo ha; un testo se non si può vedere; #N/D se il servizio non risponde
 */
export async function domanda(
  bando: unknown,
  comune: unknown,
  anno: unknown,
  protocollo: unknown,
  campo: unknown,
): Promise<string | number | boolean> {
  const source = await sourceOrThrow();
  const call = required(bando, 'bando').toUpperCase();
  const scope = scopeOrThrow(comune, source.ambito);
  const year = Number(required(anno, 'anno'));
  if (scope === wholeAmbito) throw invalidArgument(formulaMessages.comuneUnknown(wholeAmbito));
  if (!Number.isInteger(year) || year < 2000 || year > 2100) throw invalidArgument(formulaMessages.yearUnreadable);
  const asked = required(campo, 'campo');
  const field = fieldAsked(asked, call);
  if (field === null) throw invalidArgument(formulaMessages.fieldUnknown(asked));
  const protocol = parseProtocolNumber(argumentText(protocollo));
  if (!protocol.ok) throw invalidArgument(formulaMessages.protocolUnreadable);
  const outcome = await source.lookUps.ask({
    kind: 'applicationField',
    call,
    comune: scope,
    year,
    protocolNumber: protocol.value,
    field: field.id,
  });
  if (outcome.ok) return fieldInCell(outcome.value, field, source.ambito);
  if (outcome.failure.kind === 'refused') return formulaMessages.refused[outcome.failure.code];
  throw notAvailable(failureWords(outcome.failure));
}

async function sourceOrThrow(): Promise<LookUpSource> {
  const source = await lookUpSource();
  if (source === null) throw notAvailable(formulaMessages.lookUp.signIn);
  return source;
}

/** A count that may not be seen is `#N/D`: a text would drop out of a sum without a word. */
async function answerOrThrow({ lookUps }: LookUpSource, question: Question): Promise<FieldValue> {
  const outcome = await lookUps.ask(question);
  if (!outcome.ok) throw notAvailable(failureWords(outcome.failure));
  return outcome.value;
}

function failureWords(failure: LookUpFailure): string {
  return failure.kind === 'refused' ? formulaMessages.refused[failure.code] : formulaMessages.lookUp[failure.kind];
}

function required(given: unknown, name: string): string {
  const text = argumentText(given);
  if (text === '') throw invalidArgument(formulaMessages.missingArgument(name));
  return text;
}

/** The scope is always said: a blank is never read as everything, nor as one's own Comune. */
function scopeOrThrow(given: unknown, { comuni }: AmbitoProfile): IstatCode | typeof wholeAmbito {
  const text = argumentText(given);
  if (text === '') throw invalidArgument(formulaMessages.scopeMissing);
  if (text.toUpperCase() === wholeAmbito) return wholeAmbito;
  const parsed = comuneParser(comuni)(argumentCell(given));
  if (!parsed.ok) throw invalidArgument(formulaMessages.comuneUnknown(text));
  return parsed.value;
}

function dayOrThrow(given: unknown): IsoDate | null {
  const cell = argumentCell(given);
  if (cell === null || cell === 0) return null;
  const parsed = parseDate(cell);
  if (!parsed.ok) throw invalidArgument(formulaMessages.badDate);
  return parsed.value;
}
