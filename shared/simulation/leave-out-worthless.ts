import type { Alternative, Criterion } from '../rules/criterion.ts';
import type { RuleSet } from '../rules/rule-set.ts';

/**
 * The rules without the criteria that give no points at all. Bringing a weight to zero is how a person asks what the
 * ranking would be without a criterion; as a rule to publish it would be refused. Of a criterion that takes the best of
 * several, the alternatives that give none go.
 *
 * @example leaveOutWorthless(ruleSet).groups[1]?.criteria.length
 */
export function leaveOutWorthless(ruleSet: RuleSet): RuleSet {
  return {
    ...ruleSet,
    groups: ruleSet.groups.map((group) => ({
      ...group,
      criteria: group.criteria.filter((criterion) => !isWorthless(criterion)).map(withoutWorthlessAlternatives),
    })),
  };
}

/**
 * Whether no row can get or lose a point by it.
 *
 * @example isWorthless({ kind: 'flag', points: 0, … }) // true
 */
export function isWorthless(criterion: Criterion | Alternative): boolean {
  switch (criterion.kind) {
    case 'flag':
    case 'penalty':
      return criterion.points === 0;
    case 'choice':
      return criterion.table.every(({ points }) => points === 0);
    case 'band':
      return (criterion.outside ?? 0) === 0 && criterion.bands.every(({ points }) => points === 0);
    case 'perUnit':
      return criterion.pointsPerUnit === 0 || criterion.cap === 0;
    case 'best':
      return criterion.alternatives.every(isWorthless);
    case 'assigned':
      return criterion.most === 0;
  }
}

/** The best of one is that one. */
function withoutWorthlessAlternatives(criterion: Criterion): Criterion {
  if (criterion.kind !== 'best') return criterion;
  const alternatives = criterion.alternatives.filter((alternative) => !isWorthless(alternative));
  const [only, ...others] = alternatives;
  if (only === undefined || others.length > 0) return { ...criterion, alternatives };
  const { id, label, article, whenMissing } = criterion;
  return { ...only, id, label, article, whenMissing };
}
