import { foldText } from '../values/fold-text.ts';

/** A rule for how many are needed of those entitled, seats or votes. */
export type QuorumRule =
  /** At least so much of them, rounded up: two thirds of 7 are 5. */
  | { readonly kind: 'atLeast'; readonly numerator: number; readonly denominator: number }
  /** The smallest number above the half: 4 of 7, 5 of 8 (*metà più uno*, *maggioranza assoluta*). */
  | { readonly kind: 'moreThanHalf' }
  /** Anybody who is there, as in some second calls: one is enough. */
  | { readonly kind: 'anyNumber' };

/**
 * A rule as regulations word it, without case and accents: *metà più uno*, *2/3*, *due terzi*, *un terzo*, *unanimità*,
 * *qualsiasi numero*; `null` when it is none of these. (DOMAIN G.1)
 *
 * @example parseQuorumRule('due terzi') // { kind: 'atLeast', numerator: 2, denominator: 3 }
 */
export function parseQuorumRule(text: string): QuorumRule | null {
  if (HALF_PLUS_ONE.test(text.trim())) return moreThanHalf;
  const fraction = FRACTION.exec(text.trim());
  if (fraction !== null) return fractionOf(Number(fraction[1]), Number(fraction[2]));
  return byWords.get(foldText(text)) ?? null;
}

/**
 * How many are needed. Integers only: votes by population are as exact as seats.
 *
 * @param entitled from 1: all who are entitled, not those present
 * @example quorumOf(7, { kind: 'moreThanHalf' }) // 4
 * @example quorumOf(64_957, { kind: 'moreThanHalf' }) // 32479
 */
export function quorumOf(entitled: number, rule: QuorumRule): number {
  if (rule.kind === 'anyNumber') return 1;
  if (rule.kind === 'moreThanHalf') return Math.floor(entitled / 2) + 1;
  const denominator = BigInt(rule.denominator);
  const shares = BigInt(entitled) * BigInt(rule.numerator);
  return Number((shares + denominator - 1n) / denominator);
}

function fractionOf(numerator: number, denominator: number): QuorumRule | null {
  return numerator > 0 && numerator <= denominator ? { kind: 'atLeast', numerator, denominator } : null;
}

/** Written in digits, no more than two each: a longer one is a date or a slip. */
const FRACTION = /^(\d{1,2})\s*\/\s*(\d{1,2})$/;
const HALF_PLUS_ONE = /^1\s*\/\s*2\s*\+\s*1$/;

const moreThanHalf: QuorumRule = { kind: 'moreThanHalf' };
const anyNumber: QuorumRule = { kind: 'anyNumber' };
const everybody = atLeast(1, 1);

/** The words accepted; the help of `QUORUM` lists them. */
const wordings: readonly (readonly [words: string, rule: QuorumRule])[] = [
  ['metà più uno', moreThanHalf],
  ['la metà più uno', moreThanHalf],
  ['maggioranza assoluta', moreThanHalf],
  ['metà', atLeast(1, 2)],
  ['un terzo', atLeast(1, 3)],
  ['due terzi', atLeast(2, 3)],
  ['un quarto', atLeast(1, 4)],
  ['tre quarti', atLeast(3, 4)],
  ['un quinto', atLeast(1, 5)],
  ['due quinti', atLeast(2, 5)],
  ['tre quinti', atLeast(3, 5)],
  ['quattro quinti', atLeast(4, 5)],
  ['unanimità', everybody],
  ['tutti', everybody],
  ['qualsiasi numero', anyNumber],
  ['qualunque numero', anyNumber],
];
const byWords: ReadonlyMap<string, QuorumRule> = new Map(wordings.map(([words, rule]) => [foldText(words), rule]));

function atLeast(numerator: number, denominator: number): QuorumRule {
  return { kind: 'atLeast', numerator, denominator };
}
