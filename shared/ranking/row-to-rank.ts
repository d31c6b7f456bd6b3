import type { FieldValues } from '../fields/field-definition.ts';
import type { CompiledRuleSet } from '../rules/compile-rule-set.ts';
import { evaluate } from '../rules/evaluate.ts';
import type { Instant, IstatCode } from '../values/brands.ts';
import type { RankingCandidate } from './ranking.ts';

/** A row as far as a ranking is concerned, before it is evaluated under any rules. */
export interface RowToRank {
  readonly rowId: string;
  readonly comune: IstatCode;
  readonly values: FieldValues;
  /** Of a row without a moment any will do: it is not complete and has no place. */
  readonly presentedAt: Instant;
  /** False of a row that must be mended first: it is *incomplete* whatever its points would be. */
  readonly isComplete: boolean;
  /** The number on the Comune's own protocol, by which people know it. */
  readonly protocolNumber: string | null;
}

/**
 * The row evaluated, ready to be ranked.
 *
 * @example rankWithinBudget({ candidates: rows.map((row) => candidateOf(row, compiled)), … })
 */
export function candidateOf(
  { rowId, comune, values, presentedAt, isComplete }: RowToRank,
  compiled: CompiledRuleSet,
): RankingCandidate {
  const evaluation = evaluate(compiled, rowId, values);
  return {
    evaluation: isComplete ? evaluation : withoutPlace(evaluation),
    values,
    presentedAt,
    comune,
  };
}

function withoutPlace(evaluation: RankingCandidate['evaluation']): RankingCandidate['evaluation'] {
  return { ...evaluation, eligibility: 'incomplete', amount: null };
}
