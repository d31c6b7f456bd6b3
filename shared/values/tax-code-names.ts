/**
 * The three letters a tax code makes of a surname: consonants, then vowels, then X.
 *
 * @example surnameLetters("D'Angelo") // 'DNG'
 * @example surnameLetters('Fo') // 'FOX'
 */
export function surnameLetters(surname: string): string {
  const { consonants, vowels } = lettersOf(surname);
  return consonants.length >= 3 ? consonants.slice(0, 3) : `${consonants}${vowels}XXX`.slice(0, 3);
}

/**
 * The three letters a tax code makes of a name: as a surname's, but of four consonants or more the second is skipped.
 *
 * @example nameLetters('Gianfranco') // 'GFR'
 */
export function nameLetters(name: string): string {
  const { consonants, vowels } = lettersOf(name);
  if (consonants.length >= 4) return `${consonants.charAt(0)}${consonants.slice(2, 4)}`;
  return `${consonants}${vowels}XXX`.slice(0, 3);
}

interface Letters {
  readonly consonants: string;
  readonly vowels: string;
}

/** As many letters as a code can need; apostrophes, hyphens, digits and spaces are passed over. */
function lettersOf(text: string): Letters {
  let consonants = '';
  let vowels = '';
  for (let index = 0; index < text.length && consonants.length < MOST_CONSONANTS; index += 1) {
    const code = text.charCodeAt(index);
    if (code > LAST_ASCII) return lettersOf(transliterated(text));
    const place = code < LETTER_A ? -1 : (code & CASE_BLIND) - LETTER_A;
    if (place < 0 || place > 25) continue;
    const letter = ALPHABET.charAt(place);
    if (IS_VOWEL[place] === 1) vowels += letter;
    else consonants += letter;
  }
  return { consonants, vowels };
}

/** Accents go: à is a (Agenzia delle Entrate, circular 34/E of 2011 [2]); what Unicode does not take apart goes too. */
function transliterated(text: string): string {
  return text
    .slice(0, LONGEST_NAME)
    .normalize('NFD')
    .toUpperCase()
    .replaceAll('Ø', 'O')
    .replaceAll('Æ', 'AE')
    .replaceAll('Œ', 'OE')
    .replaceAll('Ł', 'L')
    .replaceAll('Đ', 'D')
    .replace(NOT_LETTER, '');
}

const MOST_CONSONANTS = 4;
const LONGEST_NAME = 200;
const LAST_ASCII = 127;
const CASE_BLIND = 0xdf;
const LETTER_A = 65;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const IS_VOWEL = Uint8Array.from(ALPHABET, (letter) => ('AEIOU'.includes(letter) ? 1 : 0));
const NOT_LETTER = /[^A-Z]/g;
