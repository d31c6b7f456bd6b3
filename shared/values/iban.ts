import { withoutBlanks } from './cell-text.ts';
import type { CellValue } from './cell-value.ts';
import { checkRemainder } from './check-character.ts';
import { missing, type NotRead, notRead } from './parsed.ts';

/** An IBAN that can be read: upper case without blanks. */
export interface IbanReading {
  readonly ok: true;
  readonly value: string;
  /** Another country's: only its check digits were verified. SEPA rules forbid to refuse it. */
  readonly foreign: boolean;
  /** A letter O or I stood for 0 or 1, and mending it makes check digits and CIN agree. */
  readonly hadLetterForDigit: boolean;
}

export type IbanReason = 'missing' | 'form' | 'checkDigits' | 'cin';

/**
 * Reads an IBAN as people write it, in groups and in any case: shape, check digits (ISO 7064 mod 97-10) and, for an
 * Italian one, the CIN letter over bank, branch and account.
 *
 * @example parseIban('IT60 X054 2811 1010 0000 0123 456') // { ok: true, value: 'IT60X0542811101000000123456', … }
 */
export function parseIban(cell: CellValue): IbanReading | NotRead<IbanReason> {
  if (cell === null) return missing;
  if (typeof cell !== 'string') return form;
  const compact = withoutBlanks(cell);
  if (compact === '') return missing;
  if (compact.length > LONGEST_TYPED) return form;
  const iban = compact.toUpperCase().replace(PREFIX, '').replace(DASHES, '');
  const foreign = !iban.startsWith('IT');
  const problem = problemOf(iban, foreign);
  if (problem === null) return { ok: true, value: iban, foreign, hadLetterForDigit: false };
  const mended = withDigitsInPlace(iban);
  const isMended = !foreign && mended !== iban && problemOf(mended, foreign) === null;
  return isMended ? { ok: true, value: mended, foreign, hadLetterForDigit: true } : problem;
}

function problemOf(iban: string, foreign: boolean): NotRead<IbanReason> | null {
  if (!(foreign ? ANY_COUNTRY : ITALIAN).test(iban)) return form;
  if (remainder97(iban) !== 1) return checkDigits;
  return foreign || checkRemainder(iban, 5, 27) === iban.charCodeAt(4) - LETTER_A ? null : cin;
}

/** Everywhere but for the country and the CIN; an account with a true letter O is valid as it stands. */
function withDigitsInPlace(iban: string): string {
  const digits = (text: string) => text.replaceAll('O', '0').replaceAll('I', '1');
  const cinLetter = iban.charAt(4).replace('0', 'O').replace('1', 'I');
  return `${iban.slice(0, 2)}${digits(iban.slice(2, 4))}${cinLetter}${digits(iban.slice(5))}`;
}

/** The first four characters count as the last; letters are two digits, A is 10. */
function remainder97(iban: string): number {
  let remainder = 0;
  for (let index = 0; index < iban.length; index += 1) {
    const code = iban.charCodeAt((index + 4) % iban.length);
    remainder =
      code >= LETTER_A ? (remainder * 100 + code - LETTER_A + 10) % 97 : (remainder * 10 + code - DIGIT_0) % 97;
  }
  return remainder;
}

const form: NotRead<'form'> = notRead('form');
const checkDigits: NotRead<'checkDigits'> = notRead('checkDigits');
const cin: NotRead<'cin'> = notRead('cin');
const LETTER_A = 65;
const DIGIT_0 = 48;
const LONGEST_TYPED = 60;
const PREFIX = /^IBAN[.:]?/;
const DASHES = /[-.]/g;
const ITALIAN = /^IT\d{2}[A-Z]\d{10}[0-9A-Z]{12}$/;
const ANY_COUNTRY = /^[A-Z]{2}\d{2}[0-9A-Z]{11,30}$/;
