import { readComuneText } from '../values/comune-text.ts';
import { foldText } from '../values/fold-text.ts';
import type { NationalComuni } from './national-comuni.ts';

/**
 * Whether a birth place as a clerk wrote it can be the place of a tax code: `null` where the text says too little to tell
 * (a city abroad). Lenient, because it only asks for a second look: *Reggio Emilia* is Reggio nell'Emilia, *S. Donato* any
 * San Donato, *Milano, osp. Niguarda* is Milano; for the code of a State that has ended any State will do.
 *
 * @example canBePlace('REGGIO EMILIA', 'H223', national) // true
 * @example canBePlace('Bucarest', 'Z129', national) // null
 * @example canBePlace('Romania', 'H223', national) // false
 */
export function canBePlace(text: string, code: string, national: NationalComuni): boolean | null {
  const { name } = readComuneText(text);
  const folded = foldText(name);
  if (folded === '') return null;
  const isAbroad = ABROAD.has(folded);
  const state = national.state(code);
  if (state !== null) {
    if (isAbroad || [state.name, ...state.otherNames].some((called) => includesWords(words(text), words(called))))
      return true;
    const others = national.statesNamed(name);
    if (others.length > 0) return [state, ...others].some(({ until }) => until !== null) ? null : false;
    return national.comuniNamed(name).length > 0 ? false : null;
  }
  const comune = national.comune(code);
  if (comune === null) return null;
  if (isAbroad) return false;
  const names = [...comune.spans.map((span) => span.name), ...(comune.otherName === null ? [] : [comune.otherName])];
  return mentions(name, names);
}

/** *Bucarest (Romania)* names Romania. */
function includesWords(typed: readonly string[], name: readonly string[]): boolean {
  return name.length > 0 && name.every((word) => typed.includes(word));
}

function mentions(text: string, names: readonly string[]): boolean {
  const typed = words(text);
  return names.some((name) => foldText(name) === foldText(text) || sharesWords(typed, words(name)));
}

/** The shorter of the two is wholly in the longer, from the first word on; `S.` stands for San, Santa, Sant'. */
function sharesWords(typed: readonly string[], name: readonly string[]): boolean {
  const [first = ''] = typed;
  if (!stands(first, name[0] ?? '')) return false;
  const [shorter, longer] = typed.length <= name.length ? [typed, name] : [name, typed];
  return shorter.every((word) => longer.some((other) => stands(word, other) || stands(other, word)));
}

function stands(word: string, whole: string): boolean {
  return word === whole || (word.length === 1 && whole.startsWith(word));
}

function words(text: string): readonly string[] {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !SMALL.has(word));
}

const ABROAD: ReadonlySet<string> = new Set([
  'estero',
  'ee',
  'allestero',
  'statoestero',
  'natoallestero',
  'nataallestero',
]);
const SMALL: ReadonlySet<string> = new Set(
  'a ad al alla alle con d da de degli dei del dell della delle dello di e ed in l la le lo nel nell nella sul sulla'.split(
    ' ',
  ),
);
