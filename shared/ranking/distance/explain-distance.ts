import type { CompiledRuleSet } from '../../rules/compile-rule-set.ts';
import type { Cents } from '../../values/brands.ts';
import { rankWithinBudget } from '../rank-within-budget.ts';
import type { RankedEntry, RankingCandidate } from '../ranking.ts';
import { type DecidingKey, decidingKey } from './deciding-key.ts';
import { type FailedGate, failedGates } from './failed-gates.ts';
import { type FundingDistance, fundingDistance } from './funding-distance.ts';

/** What keeps a row where it is. */
export interface RowDistance {
  /** What put it after the entry above it; `null` for the first place and for who has none. */
  readonly above: DecidingKey | null;
  /** What lies between it and being paid in full; `null` for who is, and for who has no place. */
  readonly funding: FundingDistance | null;
  /** Of who is not eligible: every gate that keeps it out, with what was read. */
  readonly gates: readonly FailedGate[];
}

/**
 * *Perché questo posto?*, as facts: computed anew from the same rows, rules, budget and seed as the ranking.
 *
 * @param input.candidates every row of the ranking, evaluated
 * @param input.of the one to explain, one of the candidates
 * @example explainDistance({ candidates, ruleSet, budget, drawSeed, of }).funding?.pointsMissing // 150: a point and a half
 */
export function explainDistance(input: {
  readonly candidates: readonly RankingCandidate[];
  readonly ruleSet: CompiledRuleSet;
  readonly budget: Cents;
  readonly drawSeed: string;
  readonly of: RankingCandidate;
}): RowDistance {
  const { candidates, of, ruleSet } = input;
  const ranking = rankWithinBudget(input);
  const at = ranking.entries.findIndex((entry) => isOf(entry, of));
  const entry = ranking.entries[at];
  if (entry === undefined) throw new Error('Only a row of the ranking can be explained');
  const above = entry.place === null || entry.place === 1 ? undefined : ranking.entries[at - 1];
  const candidateAbove = above && candidates.find((candidate) => isOf(above, candidate));
  return {
    above: candidateAbove === undefined ? null : decidingKey({ ...input, above: candidateAbove }),
    funding: fundingDistance({ ...input, ranking, entry }),
    gates: of.evaluation.eligibility === 'notEligible' ? failedGates(ruleSet, of.values) : [],
  };
}

/** A row id is unique within a Comune, not beyond. */
function isOf({ comune, rowId }: RankedEntry, candidate: RankingCandidate): boolean {
  return comune === candidate.comune && rowId === candidate.evaluation.rowId;
}
