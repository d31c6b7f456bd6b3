import { baseFields } from '../../shared/fields/base-fields.ts';
import { type DsuKind, dsuValidUntil } from '../../shared/isee/dsu-validity.ts';
import { equivalenceScale, type ScaleIncrements } from '../../shared/isee/equivalence-scale.ts';
import { parseIncrements } from '../../shared/isee/parse-increments.ts';
import { formulaMessages } from '../../shared/messages/it/formulas.ts';
import { choiceParser } from '../../shared/values/choice.ts';
import { parseDsuNumber } from '../../shared/values/dsu-number.ts';
import { parseInteger } from '../../shared/values/integer.ts';
import { parseMoney } from '../../shared/values/money.ts';
import { argumentCell, argumentText } from './argument-cell.ts';
import { argumentDay } from './argument-day.ts';
import { today } from './clock.ts';
import { invalidArgument, notAvailable } from './not-available.ts';

/**
 * Controlla una DSU: forma del numero, anno uguale a quello di presentazione, validità dell’ISEE alla data.
 * @customfunction DSU.VALIDA DSU.VALIDA
 * @param numero Numero della DSU, per esempio INPS-ISEE-2025-01480722D-00, anche nella forma breve 01480722D-00
 * @param tipo Tipo di ISEE: ordinario, sociosanitario, minorenni, corrente, corrente con patrimoni…
 * @param presentata Data di presentazione della DSU
 * @param [alla_data] Giorno in cui l’ISEE deve valere; se manca, oggi
 * @returns VERO se vale, FALSO se no, testo vuoto se un dato manca; #N/D se non si può dire
 */
export function dsuValida(numero: unknown, tipo: unknown, presentata: unknown, alla_data?: unknown): boolean | string {
  const [number, type, presented] = [argumentText(numero), argumentText(tipo), argumentDay(presentata)];
  if (number === '' || type === '' || presented === null) return '';
  const kind = dsuKindOrThrow(type);
  const day = argumentDay(alla_data) ?? today();
  const parsed = parseDsuNumber(number);
  if (!parsed.ok || (parsed.year !== null && parsed.year !== Number(presented.slice(0, 4)))) return false;
  const until = dsuValidUntil(presented, kind);
  if (until === null) throw notAvailable(formulaMessages.oldDsu);
  return presented <= day && day <= until;
}

/**
 * Parametro della scala di equivalenza ISEE, per un controllo di plausibilità: non sostituisce l’attestazione.
 * @customfunction ISEE.SCALA ISEE.SCALA
 * @param componenti Persone del nucleo
 * @param [maggiorazioni] 3F tre figli, M minori, M3 minori con uno sotto i tre anni, 2D due persone con disabilità; oppure un numero da sommare
 * @returns Parametro con due decimali, testo vuoto se i componenti mancano
 */
export function iseeScala(componenti: unknown, maggiorazioni?: unknown): number | string {
  if (argumentText(componenti) === '') return '';
  const members = parseInteger(argumentCell(componenti));
  if (!members.ok || members.value < 1) throw invalidArgument(formulaMessages.membersUnreadable);
  const { increments, added } = incrementsOrThrow(maggiorazioni);
  if (increments.children > members.value || increments.disabled > members.value)
    throw invalidArgument(formulaMessages.incrementsTooMany);
  return (equivalenceScale(members.value, increments, today()) + added) / 100;
}

function dsuKindOrThrow(type: string): DsuKind {
  const parsed = typeParser(type);
  if (!parsed.ok) throw notAvailable(formulaMessages.iseeTypeUnknown(type));
  if (parsed.value === 'corrente') return 'current';
  return parsed.value === correnteConPatrimoni.value ? 'currentWithAssets' : 'ordinary';
}

/** Codes, or a number to add as it is: its hundredths are read as exactly as cents. */
function incrementsOrThrow(given: unknown): { readonly increments: ScaleIncrements; readonly added: number } {
  const cell = argumentCell(given);
  const none: ScaleIncrements = { children: 0, minors: 'none', disabled: 0 };
  if (typeof cell === 'number') {
    const added = parseMoney(cell);
    if (!added.ok || added.value < 0) throw invalidArgument(formulaMessages.incrementsUnreadable(String(cell)));
    return { increments: none, added: added.value };
  }
  const text = argumentText(given);
  const parsed = parseIncrements(text);
  if (parsed.ok) return { increments: parsed.value, added: 0 };
  throw invalidArgument(
    parsed.reason === 'repeated' ? formulaMessages.incrementsRepeated : formulaMessages.incrementsUnreadable(text),
  );
}

/** Not a type of its own in the attestation: an *ISEE corrente* that brought the assets up to date lasts longer. */
const correnteConPatrimoni = {
  value: 'correnteConPatrimoni',
  label: 'Corrente con patrimoni',
  synonyms: ['corrente patrimoni', 'corrente patrimoniale', 'isee corrente con patrimoni'],
};
const typeParser = choiceParser([
  ...(baseFields.find(({ id }) => id === 'iseeType')?.choices ?? []),
  correnteConPatrimoni,
]);
