import { withoutBlanks } from './cell-text.ts';
import type { CellValue } from './cell-value.ts';
import { missing, type NotRead, notRead, type Parsed, read } from './parsed.ts';

/** `form`: not eleven digits (a number that lost its leading zeros among them). `checkDigit`: they do not agree. */
export type VatNumberReason = 'form' | 'checkDigit';

/**
 * Reads a VAT number (*partita IVA*) or the eleven-digit tax code of an entity: blanks and the prefix `IT` are let go,
 * digits are never added. (DOMAIN B.2)
 *
 * @example parseVatNumber('IT 00743110157') // { ok: true, value: '00743110157' }
 * @example parseVatNumber(743110157) // { ok: false, reason: 'form' }
 */
export function parseVatNumber(cell: CellValue): Parsed<string, VatNumberReason> {
  if (cell === null) return missing;
  if (typeof cell === 'boolean') return form;
  const compact = withoutBlanks(String(cell));
  if (compact === '') return missing;
  const digits = compact.replace(PREFIX, '');
  if (!ELEVEN_DIGITS.test(digits) || digits === ALL_ZEROS) return form;
  return isVatNumber(digits) ? read(digits) : checkDigit;
}

/**
 * Whether eleven digits pass the control of VAT numbers, of entities' tax codes and of provisional personal codes.
 * Eleven zeros pass the sum and are refused.
 *
 * @example isVatNumber('00743110157') // true
 */
export function isVatNumber(digits: string): boolean {
  if (!ELEVEN_DIGITS.test(digits) || digits === ALL_ZEROS) return false;
  let sum = 0;
  for (let index = 0; index < 10; index += 1) {
    const digit = digits.charCodeAt(index) - DIGIT_0;
    const doubled = digit * 2;
    sum += index % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return (10 - (sum % 10)) % 10 === digits.charCodeAt(10) - DIGIT_0;
}

const form: NotRead<'form'> = notRead('form');
const checkDigit: NotRead<'checkDigit'> = notRead('checkDigit');
const DIGIT_0 = 48;
const PREFIX = /^IT/i;
const ELEVEN_DIGITS = /^\d{11}$/;
const ALL_ZEROS = '00000000000';
