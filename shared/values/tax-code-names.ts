/**
 * The three letters a tax code makes of a surname: consonants, then vowels, then X.
 *
 * @example surnameLetters("D'Angelo") // 'DNG'
 * @example surnameLetters('Fo') // 'FOX'
 */
export function surnameLetters(surname: string): string {
  const { consonants, vowels } = lettersOf(surname);
  return `${consonants}${vowels}XXX`.slice(0, 3);
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

/** Accents go (à is a: Agenzia delle Entrate, circular 34/E of 2011), and so do apostrophes, hyphens and spaces. */
function lettersOf(text: string): { consonants: string; vowels: string } {
  const letters = text
    .normalize('NFD')
    .toUpperCase()
    .replaceAll('ß', 'SS')
    .replaceAll('Ø', 'O')
    .replaceAll('Æ', 'AE')
    .replaceAll('Œ', 'OE')
    .replaceAll('Ł', 'L')
    .replaceAll('Đ', 'D')
    .replace(NOT_LETTER, '');
  return { consonants: letters.replace(VOWEL, ''), vowels: letters.replace(CONSONANT, '') };
}

const NOT_LETTER = /[^A-Z]/g;
const VOWEL = /[AEIOU]/g;
const CONSONANT = /[^AEIOU]/g;
