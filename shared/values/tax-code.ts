import type { TaxCode } from './brands.ts';
import { daysInMonth } from './calendar-day.ts';
import { withoutBlanks } from './cell-text.ts';
import type { CellValue } from './cell-value.ts';
import { checkRemainder } from './check-character.ts';
import { digitPlaces, homocodyDigit } from './homocody.ts';
import { missing, type NotRead, notRead } from './parsed.ts';
import { isVatNumber } from './vat-number.ts';

/** A tax code that can be read, with what had to be forgiven on the way. */
export interface TaxCodeReading {
  readonly ok: true;
  /** Upper case, without blanks, homocody kept as issued; eleven digits where `provisional`. */
  readonly value: TaxCode;
  readonly provisional: boolean;
  /** How many digits homocody has replaced, 0 for most people. */
  readonly homocody: number;
  readonly hadBlanks: boolean;
  readonly hadLowerCase: boolean;
  /** A letter O or I stood for 0 or 1, or the reverse, and mending it makes the check character agree. */
  readonly hadLetterForDigit: boolean;
}

export type TaxCodeReason = 'missing' | 'form' | 'checkCharacter';

/**
 * Reads the tax code of a person as issued: shape, homocody, a birth day that exists, check character; or the eleven
 * digits of a provisional code. Codes are never completed or invented.
 *
 * @example parseTaxCode('rssmra80a01h501u') // { ok: true, value: 'RSSMRA80A01H501U', hadLowerCase: true, … }
 * @example parseTaxCode('RSSMRA80A01H501X') // { ok: false, reason: 'checkCharacter' }
 */
export function parseTaxCode(cell: CellValue): TaxCodeReading | NotRead<TaxCodeReason> {
  if (cell === null) return missing;
  if (typeof cell === 'boolean') return form;
  const typed = String(cell);
  const compact = withoutBlanks(typed);
  if (compact === '') return missing;
  if (compact.length === 11) return provisionalCode(compact, compact !== typed);
  if (compact.length !== 16) return form;
  const code = compact.toUpperCase();
  const asIssued = problemOf(code);
  if (asIssued === null) return reading(code, compact, typed, false);
  const mended = withDigitsInPlace(code);
  if (mended !== code && problemOf(mended) === null) return reading(mended, compact, typed, true);
  return asIssued;
}

function provisionalCode(digits: string, hadBlanks: boolean): TaxCodeReading | NotRead<TaxCodeReason> {
  if (!ELEVEN_DIGITS.test(digits) || digits === ALL_ZEROS) return form;
  if (!isVatNumber(digits)) return checkCharacterWrong;
  const value = digits as TaxCode;
  return { ok: true, value, provisional: true, homocody: 0, hadBlanks, hadLowerCase: false, hadLetterForDigit: false };
}

function reading(code: string, compact: string, typed: string, hadLetterForDigit: boolean): TaxCodeReading {
  let homocody = 0;
  for (const place of digitPlaces) if (code.charCodeAt(place) > NINE) homocody += 1;
  return {
    ok: true,
    value: code as TaxCode,
    provisional: false,
    homocody,
    hadBlanks: compact.length !== typed.length,
    hadLowerCase: LOWER_CASE.test(compact),
    hadLetterForDigit,
  };
}

function problemOf(code: string): NotRead<TaxCodeReason> | null {
  if (!SHAPE.test(code) || !bornOnARealDay(code)) return form;
  return code.charCodeAt(15) - LETTER_A === checkRemainder(code, 0, 15) ? null : checkCharacterWrong;
}

/** 29 February needs a year that a leap year can end in; with two digits, 00 may be 2000. */
function bornOnARealDay(code: string): boolean {
  const place = homocodyDigit(code.charCodeAt(9)) * 10 + homocodyDigit(code.charCodeAt(10));
  const day = place > FEMALE_DAYS ? place - FEMALE_DAYS : place;
  const month = MONTHS.indexOf(code.charAt(8)) + 1;
  const year = 2000 + homocodyDigit(code.charCodeAt(6)) * 10 + homocodyDigit(code.charCodeAt(7));
  return day >= 1 && day <= daysInMonth(year, month);
}

/** Zero and the letter O, one and the letter I: homocody uses neither O nor I, so no issued code is touched. */
function withDigitsInPlace(code: string): string {
  const characters = [...code];
  for (const [place, character] of characters.entries()) {
    const swap = digitPlaces.includes(place) ? LETTER_TO_DIGIT : DIGIT_TO_LETTER;
    characters[place] = swap.get(character) ?? character;
  }
  return characters.join('');
}

const form: NotRead<'form'> = notRead('form');
const checkCharacterWrong: NotRead<'checkCharacter'> = notRead('checkCharacter');

const LETTER_A = 65;
const NINE = 57;
const FEMALE_DAYS = 40;
const MONTHS = 'ABCDEHLMPRST';
const ELEVEN_DIGITS = /^\d{11}$/;
const ALL_ZEROS = '00000000000';
const LOWER_CASE = /[a-z]/;
/** The pattern of the AgID protocol schema (`segnatura_protocollo.xsd`), homocody included. */
const SHAPE = /^[A-Z]{6}[0-9LMNP-V]{2}[A-EHLMPRST][0-9LMNP-V]{2}[A-Z][0-9LMNP-V]{3}[A-Z]$/;
const LETTER_TO_DIGIT: ReadonlyMap<string, string> = new Map([
  ['O', '0'],
  ['I', '1'],
]);
const DIGIT_TO_LETTER: ReadonlyMap<string, string> = new Map([
  ['0', 'O'],
  ['1', 'I'],
]);
