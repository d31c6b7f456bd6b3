import type { IsoDate } from '../values/brands.ts';
import { readComuneText } from '../values/comune-text.ts';
import { foldText } from '../values/fold-text.ts';
import type { NationalComune, NationalComuni } from './national-comuni.ts';

/**
 * The Comuni of today that a person may mean by a name, the province with it if they wrote one. Two or more are to be
 * asked, none is unknown: it never guesses. A name given up after 2000 counts, because files still carry it.
 *
 * @example comuniMeant('Castro', national).map(nameWithProvince) // ['Castro (BG)', 'Castro (LE)']
 * @example comuniMeant('Castro (LE)', national).length // 1
 */
export function comuniMeant(text: string, national: NationalComuni): readonly NationalComune[] {
  const { name, province } = readComuneText(text);
  return narrowed(name, province, national.comuniNamed(name).filter(isMeantToday(name)));
}

/**
 * Those of a province, of today or of once: `Monza (MI)` is still Monza. With no province given, all of them.
 *
 * @example ofProvince(national.comuniNamed('Monza'), 'MI').length // 1
 */
export function ofProvince(comuni: readonly NationalComune[], province: string | null): readonly NationalComune[] {
  if (province === null) return comuni;
  return comuni.filter(({ spans }) => spans.some((span) => span.province === province));
}

function narrowed(name: string, province: string | null, comuni: readonly NationalComune[]): readonly NationalComune[] {
  const there = ofProvince(comuni, province);
  if (there.length < 2) return there;
  // `Tre Ville` is not Treville, and `Paternò` is not Paterno; without an accent it may be either, for want of one.
  const spaced = there.filter((comune) => namesToday(comune).some((own) => spacedText(own) === spacedText(name)));
  const alike = spaced.length === 0 ? there : spaced;
  if (accentedText(name) === spacedText(name)) return alike;
  const accented = alike.filter((comune) => namesToday(comune).some((own) => accentedText(own) === accentedText(name)));
  return accented.length === 0 ? alike : accented;
}

function isMeantToday(name: string): (comune: NationalComune) => boolean {
  const folded = foldText(name);
  return (comune) => comune.until === null && namesToday(comune).some((own) => foldText(own) === folded);
}

function namesToday({ spans, otherName }: NationalComune): readonly string[] {
  const recent = spans.filter(({ to }) => (to ?? RECENT) >= RECENT).map(({ name }) => name);
  return otherName === null ? recent : [...recent, otherName];
}

/** Without case and accents, words apart. */
function spacedText(name: string): string {
  return accentedText(name).normalize('NFD').replaceAll(/\p{M}/gu, '');
}

/** Without case, words apart; an apostrophe at the end of a word is an accent. */
function accentedText(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/([aeiou])['’`](?!\p{L})/gu, (_, vowel: string) => `${vowel}\u0300`.normalize('NFC'))
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

const RECENT = '2000-01-01' as IsoDate;
