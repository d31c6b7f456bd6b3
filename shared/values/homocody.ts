/**
 * Homocody (*omocodia*): where two people would have one tax code, the tax agency writes letters for digits, from the
 * right. `0→L 1→M 2→N 3→P 4→Q 5→R 6→S 7→T 8→U 9→V`. The check character is computed anew on the letters.
 */

/** The zero-based places that hold digits, from the right, in the order in which letters take them. */
export const digitPlaces: readonly number[] = [14, 13, 12, 10, 9, 7, 6];

/**
 * The digit that a character stands for in a digit place, or -1.
 *
 * @example homocodyDigit('M'.charCodeAt(0)) // 1
 */
export function homocodyDigit(characterCode: number): number {
  return DIGIT_OF[characterCode] ?? -1;
}

/**
 * The first fifteen characters with digits in their places. Only to compare: two codes that differ by homocody belong
 * to two people.
 *
 * @example withoutHomocody('RSSMRA80A01H5LMX') // 'RSSMRA80A01H501'
 */
export function withoutHomocody(code: string): string {
  const characters = [...code.slice(0, 15)];
  for (const place of digitPlaces) characters[place] = String(homocodyDigit(code.charCodeAt(place)));
  return characters.join('');
}

const LETTERS = 'LMNPQRSTUV';
const DIGIT_OF = new Int8Array(128).fill(-1);
for (let digit = 0; digit < 10; digit += 1) {
  DIGIT_OF[48 + digit] = digit;
  DIGIT_OF[LETTERS.charCodeAt(digit)] = digit;
}
