import type { CompiledRuleSet } from '../../rules/compile-rule-set.ts';
import type { Comparison } from '../../rules/condition.ts';
import { evaluate } from '../../rules/evaluate.ts';
import type { Points } from '../../values/brands.ts';
import type { RankingCandidate } from '../ranking.ts';
import { criterionOptions } from './criterion-options.ts';
import type { FundedIf } from './funded-if.ts';
import { valuesMeeting } from './values-meeting.ts';

/** A criterion that alone would bring a row to be funded, if the row were so. */
export interface SufficientChange {
  readonly criterion: string;
  readonly label: string;
  /** What the criterion gives now, after caps, and what it would give. */
  readonly from: Points;
  readonly to: Points;
  /** What the row does not meet and would have to: `isee` at most 1200000. Empty where evaluators decide. */
  readonly needs: readonly Comparison[];
}

/**
 * Of each criterion the least change that suffices, the smallest gain first. Each is tried for good: the row is evaluated
 * again with the values it would have, so that an ISEE that brings points also counts in gates, amount and tie-breaks.
 *
 * @example sufficientChanges({ ruleSet, of, pointsMissing, isFunded })[0]?.needs // ISEE at most 12,000 euro
 */
export function sufficientChanges({
  ruleSet,
  of,
  pointsMissing,
  isFunded,
}: {
  readonly ruleSet: CompiledRuleSet;
  readonly of: RankingCandidate;
  readonly pointsMissing: Points | null;
  readonly isFunded: FundedIf;
}): readonly SufficientChange[] {
  if (pointsMissing === null) return [];
  const context = { ruleSet, values: of.values, pointsMissing };
  const criteria = ruleSet.ruleSet.groups.flatMap((group) => group.criteria);
  return criteria
    .flatMap((criterion): readonly SufficientChange[] => {
      const line = of.evaluation.lines.find((one) => one.criterion === criterion.id);
      if (line === undefined) return [];
      const from = line.points;
      for (const option of criterionOptions(criterion, { ...context, given: line.pointsBeforeCap })) {
        const values = option.sets ?? valuesMeeting(option.needs, of.values, ruleSet.ruleSet);
        if (values === null) continue;
        const evaluation = evaluate(ruleSet, of.evaluation.rowId, values);
        const to = evaluation.lines.find((one) => one.criterion === criterion.id)?.points ?? from;
        if (to <= from || !isFunded({ ...of, values, evaluation })) continue;
        return [{ criterion: criterion.id, label: criterion.label, from, to, needs: option.needs }];
      }
      return [];
    })
    .sort((one, other) => one.to - one.from - (other.to - other.from));
}
