import { withoutBlanks } from './cell-text.ts';

/** `form`: no telephone number. `lostZero`: one of a fixed line whose zero a spreadsheet took away. */
export type PhoneProblem = 'form' | 'lostZero';

/**
 * What is odd in a telephone number, `null` where nothing is: Italian fixed and mobile numbers (DOMAIN B.7 [K]), foreign
 * ones with their prefix, several in one cell, words beside them (*figlia*). Only ever worth a question.
 *
 * @example phoneProblem('02 66.02.31 / 333 1234567 (figlia)') // null
 * @example phoneProblem('266023123') // 'lostZero'
 */
export function phoneProblem(text: string): PhoneProblem | null {
  if (text.length > LONGEST || LETTER_AT_DIGIT.test(text)) return 'form';
  const marks = text.replace(BETWEEN, ';').replace(NO_MARK, '');
  if (ONE.test(marks.replace(LIST_MARK, ''))) return null;
  const numbers = marks.split(LIST_MARK).filter((number) => number !== '');
  if (numbers.length > 0 && numbers.every((number) => ONE.test(number))) return null;
  return ONLY_DIGITS.test(withoutBlanks(text)) && FIXED_LINE.test(`0${marks}`) ? 'lostZero' : 'form';
}

const LONGEST = 100;
const LETTER_AT_DIGIT = /\p{L}\d|\d\p{L}/u;
/** People also write *333 1234567 o 02 1234567*, or one under the other. */
const BETWEEN = /\s(?:[-–oe]|oppure)\s|\n/g;
const NO_MARK = /[^\d+/;,]/g;
const LIST_MARK = /[/;,]/g;
const ONLY_DIGITS = /^\d+$/;
/** Not before a 3, which begins the mobile ones. */
const FIXED_LINE = /^0[1-24-9]\d{7,9}$/;
/** Italian with or without its prefix, or any other country's in the international form (ITU-T E.164: 15 digits). */
const ONE = /^(?:(?:(?:\+|00)39)?(?:0\d{5,10}|3\d{8,9})|(?:\+|00)(?!39)[1-9]\d{6,14})$/;
