import { withoutBlanks } from './cell-text.ts';
import type { CellValue } from './cell-value.ts';
import { missing, type NotRead, notRead } from './parsed.ts';

/** A VAT number, or the tax code of an entity: both are eleven digits under one control (DOMAIN B.2). */
export interface VatNumberReading {
  readonly ok: true;
  /** Eleven digits, without the prefix `IT`. */
  readonly value: string;
  /** A spreadsheet took zeros away: `743110157` for `00743110157`. */
  readonly lostZeros: boolean;
  /** A letter O or I stood for 0 or 1, and mending it makes the control agree. */
  readonly hadLetterForDigit: boolean;
}

/**
 * Reads a VAT number as people write it, with or without `IT`, blanks and full stops. Zeros a spreadsheet took away are
 * put back only where the control then agrees.
 *
 * @example parseVatNumber('IT 00743110157') // { ok: true, value: '00743110157', lostZeros: false, … }
 * @example parseVatNumber(743110157) // { ok: true, value: '00743110157', lostZeros: true, … }
 */
export function parseVatNumber(cell: CellValue): VatNumberReading | NotRead<'missing' | 'form' | 'checkDigit'> {
  if (cell === null) return missing;
  if (typeof cell === 'boolean' || (typeof cell === 'number' && !Number.isInteger(cell))) return form;
  const compact = withoutBlanks(String(cell));
  if (compact === '') return missing;
  if (compact.length > LONGEST_TYPED) return form;
  const typed = compact.toUpperCase().replace(PREFIX, '').replace(SEPARATORS, '');
  const digits = typed.replaceAll('O', '0').replaceAll('I', '1');
  if (!DIGITS.test(digits) || NO_NUMBER.test(digits)) return form;
  const value = digits.padStart(LENGTH, '0');
  if (isVatNumber(value)) {
    return { ok: true, value, lostZeros: digits.length < LENGTH, hadLetterForDigit: digits !== typed };
  }
  return digits.length === LENGTH && digits === typed ? checkDigitWrong : form;
}

/**
 * Whether eleven digits pass the control of VAT numbers, of entities' tax codes and of provisional personal codes.
 * Eleven zeros pass the sum and are refused.
 *
 * @example isVatNumber('00743110157') // true
 */
export function isVatNumber(digits: string): boolean {
  if (!ELEVEN_DIGITS.test(digits) || NO_NUMBER.test(digits)) return false;
  let sum = 0;
  for (let index = 0; index < 10; index += 1) {
    const digit = digits.charCodeAt(index) - DIGIT_0;
    const doubled = digit * 2;
    sum += index % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return (10 - (sum % 10)) % 10 === digits.charCodeAt(10) - DIGIT_0;
}

const form: NotRead<'form'> = notRead('form');
const checkDigitWrong: NotRead<'checkDigit'> = notRead('checkDigit');
const DIGIT_0 = 48;
const LENGTH = 11;
const LONGEST_TYPED = 40;
const PREFIX = /^(?:P\.?IVA[.:]?)?(?:IT[-:.]?)?/;
const SEPARATORS = /(?<=\d)[.-](?=\d)/g;
/** No more than three zeros are believed lost: shorter numbers are something else. */
const DIGITS = /^\d{8,11}$/;
const ELEVEN_DIGITS = /^\d{11}$/;
const NO_NUMBER = /^0+$/;
