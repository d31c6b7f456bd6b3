import type { TaxCode } from './brands.ts';
import { nameLetters, surnameLetters } from './tax-code-names.ts';

/**
 * How a name as written agrees with the letters of a tax code. `part`: one of several names gives them (*Maria Grazia*
 * registered as *Maria*, *Rossi in Bianchi*).
 */
export type NameAgreement = 'whole' | 'part' | 'none';

/**
 * Whether the first three letters of a personal tax code are those of a surname. An umlaut may have been written with
 * its vowel alone or with an E after it, because sources differ (DOMAIN B.1.1).
 *
 * @example surnameAgreement('MLLNNA80A41H501C' as TaxCode, 'Müller') // 'whole'
 */
export function surnameAgreement(code: TaxCode, surname: string): NameAgreement {
  return agreement(code.slice(0, 3), surname, surnameLetters);
}

/**
 * Whether letters four to six of a personal tax code are those of a name; see `surnameAgreement`.
 *
 * @example nameAgreement('RSSMRA80A41H501Y' as TaxCode, 'Maria Grazia') // 'part'
 */
export function nameAgreement(code: TaxCode, name: string): NameAgreement {
  return agreement(code.slice(3, 6), name, nameLetters);
}

function agreement(letters: string, written: string, lettersOf: (text: string) => string): NameAgreement {
  if (letters === lettersOf(written)) return 'whole';
  if (UMLAUT.test(written) && letters === lettersOf(written.replace(EVERY_UMLAUT, '$&e'))) return 'whole';
  const words = written.slice(0, LONGEST).split(BETWEEN_WORDS);
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 1; to <= words.length; to += 1) {
      const part = words.slice(from, to).join('');
      if (LETTER.test(part) && letters === lettersOf(part)) return 'part';
    }
  }
  return 'none';
}

const LONGEST = 60;
const UMLAUT = /[äöü]/i;
const EVERY_UMLAUT = /[äöü]/gi;
const BETWEEN_WORDS = /[^\p{L}\p{M}'’]+/u;
const LETTER = /\p{L}/u;
