/**
 * The sum of tax codes (D.M. 23/12/1976) and of the Italian IBAN's CIN: characters in odd places count by table, those
 * in even places by their own value. The remainder by 26 is a letter.
 *
 * @example checkCharacter('RSSMRA80A01H501') // 'U'
 */
export function checkCharacter(text: string): string {
  return String.fromCharCode(LETTER_A + checkRemainder(text, 0, text.length));
}

/** As `checkCharacter`, on a part of a text and as a number 0–25: no text is made for each of ten thousand cells. */
export function checkRemainder(text: string, from: number, to: number): number {
  let sum = 0;
  for (let index = from; index < to; index += 1) {
    const code = text.charCodeAt(index);
    sum += ((index - from) % 2 === 0 ? ODD[code] : EVEN[code]) ?? 0;
  }
  return sum % 26;
}

const LETTER_A = 65;
const DIGIT_0 = 48;
/** By character code. The values of digits and of the letters A–J are the same ten. */
const ODD_LETTERS = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
const ODD = new Uint8Array(128);
const EVEN = new Uint8Array(128);
for (const [index, value] of ODD_LETTERS.entries()) {
  ODD[LETTER_A + index] = value;
  EVEN[LETTER_A + index] = index;
  if (index < 10) {
    ODD[DIGIT_0 + index] = value;
    EVEN[DIGIT_0 + index] = index;
  }
}
