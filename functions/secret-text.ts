import { randomInt } from 'node:crypto';

// Without 0, 1, I, L, O: public codes are read aloud and typed from paper.
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** Unpredictable text of so many characters, for public codes and the seeds of draws. */
export function secretText(length: number): string {
  return Array.from({ length }, () => alphabet.charAt(randomInt(alphabet.length))).join('');
}
