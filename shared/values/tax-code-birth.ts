import type { BelfioreCode, IsoDate, TaxCode } from './brands.ts';
import { homocodyDigit } from './homocody.ts';

/** What a tax code says of a birth. Two digits of the year: a code does not know its century. */
export interface TaxCodeBirth {
  readonly yearOfCentury: number;
  readonly month: number;
  readonly day: number;
  readonly sex: 'M' | 'F';
  /** The Comune of birth, or `Z` and three digits of a foreign State. */
  readonly place: BelfioreCode;
}

/**
 * What a personal tax code says of the birth; `null` for the eleven digits of a provisional code.
 *
 * @example taxCodeBirth('PPSLNE85L55Z129D' as TaxCode) // { yearOfCentury: 85, month: 7, day: 15, sex: 'F', place: 'Z129' }
 */
export function taxCodeBirth(code: TaxCode): TaxCodeBirth | null {
  if (code.length !== 16) return null;
  const dayAndSex = twoDigitsAt(code, 9);
  const female = dayAndSex > FEMALE_DAYS;
  const place = [13, 14].reduce((text, index) => text + homocodyDigit(code.charCodeAt(index)), placeStart(code));
  return {
    yearOfCentury: twoDigitsAt(code, 6),
    month: monthOf(code),
    day: female ? dayAndSex - FEMALE_DAYS : dayAndSex,
    sex: female ? 'F' : 'M',
    place: place as BelfioreCode,
  };
}

/**
 * Whether a personal tax code can belong to who was born that day; the century is the date's own, never guessed.
 * A provisional code says nothing and agrees with every date.
 *
 * @example agreesWithBirthDate('RSSMRA80A01H501U' as TaxCode, '1980-01-01' as IsoDate) // true
 */
export function agreesWithBirthDate(code: TaxCode, birthDate: IsoDate): boolean {
  if (code.length !== 16) return true;
  return (
    twoDigitsAt(code, 6) === twoDigitsAt(birthDate, 2) &&
    monthOf(code) === twoDigitsAt(birthDate, 5) &&
    twoDigitsAt(code, 9) % FEMALE_DAYS === twoDigitsAt(birthDate, 8)
  );
}

/**
 * The sex a personal tax code says, `null` for a provisional one.
 *
 * @example taxCodeSex('PPSLNE85L55Z129D' as TaxCode) // 'F'
 */
export function taxCodeSex(code: TaxCode): 'M' | 'F' | null {
  if (code.length !== 16) return null;
  return twoDigitsAt(code, 9) > FEMALE_DAYS ? 'F' : 'M';
}

function twoDigitsAt(text: string, index: number): number {
  return homocodyDigit(text.charCodeAt(index)) * 10 + homocodyDigit(text.charCodeAt(index + 1));
}

function monthOf(code: string): number {
  return MONTHS.indexOf(code.charAt(8)) + 1;
}

function placeStart(code: string): string {
  return code.charAt(11) + homocodyDigit(code.charCodeAt(12));
}

const FEMALE_DAYS = 40;
const MONTHS = 'ABCDEHLMPRST';
