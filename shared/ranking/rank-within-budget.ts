import type { FieldValues } from '../fields/field-definition.ts';
import type { CompiledRuleSet } from '../rules/compile-rule-set.ts';
import type { Evaluation } from '../rules/evaluation.ts';
import type { Cents, Instant, IstatCode, Points } from '../values/brands.ts';
import { totalOrder } from './total-order.ts';

/** An evaluated application with what the order needs to know of it. */
export interface RankingCandidate {
  readonly evaluation: Evaluation;
  readonly values: FieldValues;
  /** The moment on the Comune's own protocol. */
  readonly presentedAt: Instant;
  readonly comune: IstatCode;
}

export type Outcome = 'funded' | 'waiting' | 'notEligible' | 'incomplete';

export interface RankedEntry {
  readonly rowId: string;
  /** From 1; `null` for who is not eligible or incomplete. */
  readonly place: number | null;
  readonly outcome: Outcome;
  readonly withReserve: boolean;
  readonly score: Points;
  /** What the row receives if funded; `null` for who has no place. */
  readonly amount: Cents | null;
  readonly comune: IstatCode;
  /**
   * What put it after the entry above it: `score`, the label of an order key, `presentedAt` or `draw`; empty for the
   * first place and for who has none.
   */
  readonly decidedBy: string;
}

/** A ranking: places first, then the incomplete, then the not eligible. */
export interface Ranking {
  readonly entries: readonly RankedEntry[];
  readonly funded: number;
  readonly waiting: number;
  readonly notEligible: number;
  readonly incomplete: number;
  readonly assigned: Cents;
  readonly budget: Cents;
  /** The row id of the first that the budget does not reach; `null` when it reaches all. */
  readonly firstExcluded: string | null;
  readonly drawSeed: string;
}

/**
 * Orders the eligible rows and funds them in full from the first on, stopping at the first that does not fit (DOMAIN F.3,
 * `FULL_ONLY`: skipping to a smaller one would have to be declared in the notice). The order is total: order keys of the rule
 * set, `presentedAt`, draw; shuffled candidates give the same ranking.
 *
 * @param input.budget what may be assigned, in cents
 * @throws Error when an eligible candidate has no amount, which `evaluate` never gives
 * @example rankWithinBudget({ candidates, ruleSet, budget, drawSeed: 'verbale 12/2025' }).firstExcluded
 */
export function rankWithinBudget(input: {
  readonly candidates: readonly RankingCandidate[];
  readonly ruleSet: CompiledRuleSet;
  readonly budget: Cents;
  readonly drawSeed: string;
}): Ranking {
  const { candidates, ruleSet, budget, drawSeed } = input;
  const order = totalOrder(ruleSet, drawSeed);
  const placed = order.sort(candidates.filter(({ evaluation }) => hasPlace(evaluation)));
  const incomplete = order.sort(candidates.filter(({ evaluation }) => evaluation.eligibility === 'incomplete'));
  const notEligible = order.sort(candidates.filter(({ evaluation }) => evaluation.eligibility === 'notEligible'));
  const { winners, assigned } = cutAtBudget(placed, budget);
  const entries = [
    ...placed.map((candidate, index): RankedEntry => {
      const previous = placed[index - 1];
      return {
        ...entryOf(candidate, index < winners ? 'funded' : 'waiting'),
        place: index + 1,
        decidedBy: previous === undefined ? '' : order.decidedBy(previous, candidate),
      };
    }),
    ...incomplete.map((candidate) => entryOf(candidate, 'incomplete')),
    ...notEligible.map((candidate) => entryOf(candidate, 'notEligible')),
  ];
  return {
    entries,
    funded: winners,
    waiting: placed.length - winners,
    notEligible: notEligible.length,
    incomplete: incomplete.length,
    assigned,
    budget,
    firstExcluded: placed[winners]?.evaluation.rowId ?? null,
    drawSeed,
  };
}

function hasPlace({ eligibility }: Evaluation): boolean {
  return eligibility === 'eligible' || eligibility === 'withReserve';
}

function cutAtBudget(placed: readonly RankingCandidate[], budget: Cents): { winners: number; assigned: Cents } {
  let assigned = 0;
  let winners = 0;
  for (const { evaluation } of placed) {
    if (evaluation.amount === null) throw new Error(`The eligible row ${evaluation.rowId} has no amount`);
    if (assigned + evaluation.amount > budget) break;
    assigned += evaluation.amount;
    winners += 1;
  }
  return { winners, assigned: assigned as Cents };
}

function entryOf({ evaluation, comune }: RankingCandidate, outcome: Outcome): RankedEntry {
  return {
    rowId: evaluation.rowId,
    place: null,
    outcome,
    withReserve: evaluation.eligibility === 'withReserve',
    score: evaluation.score,
    amount: evaluation.amount,
    comune,
    decidedBy: '',
  };
}
