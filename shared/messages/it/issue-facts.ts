import { iseeFields } from '../../fields/isee-fields.ts';
import type { Instant, IsoDate } from '../../values/brands.ts';
import { formatDate } from '../../values/format-date.ts';
import { formatInstantRome } from '../../values/format-moment.ts';

/** A fact of an issue as the checks give it; `undefined` where that issue has no such fact. */
type Fact = string | number | undefined;

/** A day in words: `15/07/1985`. */
export function day(fact: Fact): string {
  return formatDate(String(fact) as IsoDate);
}

/** A moment in words, in Rome time: `10/06/2025 09:30`. */
export function moment(fact: Fact): string {
  return formatInstantRome(String(fact) as Instant);
}

/** A sex in words. */
export function sexes(fact: Fact): string {
  return fact === 'F' ? 'una donna' : 'un uomo';
}

/** Who the call speaks of. */
export function people(fact: Fact): string {
  return fact === 'minor' ? 'un minore' : 'un adulto';
}

/** ISEE types in words, joined as alternatives. */
export function iseeTypes(fact: Fact): string {
  return String(fact)
    .split(',')
    .map((type) => iseeTypeNames.get(type) ?? type)
    .join(' o ');
}

/** Why a date could not be read, as the end of a sentence. */
export function dateReasons(fact: Fact): string {
  return fact === 'twoDigitYear' ? ': l’anno ha solo due cifre e il secolo non si indovina' : '';
}

/** Why a moment could not be read, as the end of a sentence. */
export function momentReasons(fact: Fact): string {
  return fact === 'noTime' ? ': manca l’ora, che decide l’ordine a parità di punti' : dateReasons(fact);
}

/** Why an amount could not be read, as the end of a sentence. */
export function moneyReasons(fact: Fact): string {
  if (fact === 'ambiguous') return ': punto e virgola si possono leggere in due modi';
  if (fact === 'decimals') return ': ha più di due decimali';
  return fact === 'tooLarge' ? ': è troppo grande' : '';
}

/** Why a count could not be read, as the end of a sentence. */
export function integerReasons(fact: Fact): string {
  if (fact === 'fraction') return ': ha i decimali';
  return fact === 'negative' ? ': è sotto zero' : '';
}

/** Why a measure could not be read, as the end of a sentence. */
export function decimalReasons(fact: Fact): string {
  return fact === 'negative' ? integerReasons(fact) : moneyReasons(fact);
}

/** Which Comune something is, between two commas; nothing where that is not known. */
export function isComune(fact: Fact): string {
  return fact === undefined ? '' : `, cioè ${fact},`;
}

/** What may be meant, as the end of a sentence. */
export function perhaps(fact: Fact): string {
  return fact === undefined ? '' : `; forse è ${fact}`;
}

/** Why a birth place does not go with its day, as the end of a sentence. */
export function placePeriods(reason: Fact, from: Fact, to: Fact): string {
  if (reason === 'notYet') return `che esiste dal ${day(from)}`;
  return reason === 'noMore'
    ? `che esisteva fino al ${day(to)}`
    : `che non esisteva fra il ${day(to)} e il ${day(from)}`;
}

const iseeTypeNames: ReadonlyMap<string, string> = new Map(
  iseeFields
    .flatMap((field) => (field.id === 'iseeType' ? (field.choices ?? []) : []))
    .map(({ value, label }) => [value, label.toLowerCase()]),
);
