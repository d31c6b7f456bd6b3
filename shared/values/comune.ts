import type { Comune } from '../ambito/profile.ts';
import type { IstatCode } from './brands.ts';
import { cellText } from './cell-text.ts';
import type { CellValue } from './cell-value.ts';
import { readComuneText } from './comune-text.ts';
import { foldText } from './fold-text.ts';
import { nearestText } from './nearest-text.ts';
import { missing, type NotRead, notRead } from './parsed.ts';

/** A Comune of the Ambito; `lostZero` where a spreadsheet took the zero of its Istat code away. */
export interface ComuneReading {
  readonly ok: true;
  readonly value: IstatCode;
  readonly lostZero: boolean;
}

/** `outside`: the code of a Comune, none of the Ambito's. `unknown`: no name of theirs, perhaps the one suggested. */
export type ComuneProblem =
  | NotRead<'missing' | 'outside'>
  | { readonly ok: false; readonly reason: 'unknown'; readonly suggestion: string | null };

/** A cell to a Comune of one Ambito. */
export type ComuneParser = (cell: CellValue) => ComuneReading | ComuneProblem;

/**
 * Prepares the reading of the Comuni of an Ambito: by name (without case, accents, province), Istat code, or cadastral
 * code. A name that is nearly theirs is not taken for theirs: theirs is suggested.
 *
 * @example comuneParser(cinisello.comuni)('CINISELLO BALSAMO (MI)') // { ok: true, value: '015077', lostZero: false }
 * @example comuneParser(cinisello.comuni)(15077) // { ok: true, value: '015077', lostZero: true }
 */
export function comuneParser(comuni: readonly Comune[]): ComuneParser {
  const register = registerOf(comuni);
  // A column holds the same few names: each spelling is worked out once.
  const seen = new Map<CellValue, ComuneReading | ComuneProblem>();
  return (cell) => {
    const known = seen.get(cell);
    if (known) return known;
    const parsed = parse(cell, register);
    if (seen.size < MOST_REMEMBERED) seen.set(cell, parsed);
    return parsed;
  };
}

interface Register {
  /** By folded name, Istat code and cadastral code. */
  readonly byText: ReadonlyMap<string, IstatCode>;
  /** The name a slip may have meant, by its folded whole and by its first word. */
  readonly nameByFolded: ReadonlyMap<string, string>;
  readonly postcodes: ReadonlySet<string>;
}

function registerOf(comuni: readonly Comune[]): Register {
  const byText = new Map<string, IstatCode>();
  const nameByFolded = new Map<string, string>();
  for (const { istat, belfiore, name } of comuni) {
    for (const text of [istat, belfiore, name]) byText.set(foldText(text), istat);
    const firstWord = name.split(' ', 1)[0] ?? name;
    const shared = comuni.some((other) => other.name !== name && other.name.startsWith(`${firstWord} `));
    if (!shared) nameByFolded.set(foldText(firstWord), name);
    nameByFolded.set(foldText(name), name);
  }
  return { byText, nameByFolded, postcodes: new Set(comuni.map(({ postcode }) => postcode)) };
}

function parse(cell: CellValue, register: Register): ComuneReading | ComuneProblem {
  if (cell === null) return missing;
  const text = cellText(String(cell));
  if (text === '') return missing;
  if (text.length > LONGEST) return unknown;
  return DIGITS.test(text) ? fromDigits(text, register) : fromName(text, register);
}

function fromDigits(digits: string, register: Register): ComuneReading | ComuneProblem {
  const known = register.byText.get(digits);
  if (known) return { ok: true, value: known, lostZero: false };
  const repaired = register.byText.get(digits.padStart(ISTAT_LENGTH, '0'));
  if (repaired) return { ok: true, value: repaired, lostZero: true };
  // Five digits may be a postcode as well as an Istat code without its zero: only of the Ambito's own are we sure.
  if (register.postcodes.has(digits)) return unknown;
  return digits.length === ISTAT_LENGTH || digits.length === ISTAT_LENGTH - 1 ? outside : unknown;
}

function fromName(text: string, register: Register): ComuneReading | ComuneProblem {
  const folded = foldText(readComuneText(text).name);
  const known = register.byText.get(folded);
  if (known) return { ok: true, value: known, lostZero: false };
  if (BELFIORE.test(text)) return outside;
  return { ok: false, reason: 'unknown', suggestion: suggestionFor(folded, register) };
}

function suggestionFor(folded: string, { nameByFolded }: Register): string | null {
  const nearest = nameByFolded.has(folded) ? folded : nearestText(folded, [...nameByFolded.keys()]);
  return nearest === null ? null : (nameByFolded.get(nearest) ?? null);
}

const unknown: ComuneProblem = { ok: false, reason: 'unknown', suggestion: null };
const outside: NotRead<'outside'> = notRead('outside');

const ISTAT_LENGTH = 6;
const MOST_REMEMBERED = 1000;
const LONGEST = 80;
const DIGITS = /^\d+$/;
const BELFIORE = /^[A-Z]\d{3}$/i;
