import type { RankingEntry } from '../../../shared/contracts/rankings.ts';
import { outcomeNames, rankingMessages } from '../../../shared/messages/it/ranking.ts';
import type { RuleSet } from '../../../shared/rules/rule-set.ts';
import { formatCents } from '../../../shared/values/format-money.ts';
import { formatPoints } from '../../../shared/values/format-points.ts';

/** The names of rankings and tiers in the rules of a call; none where its rules are not known. */
export type PartNames = Pick<RuleSet, 'budget' | 'tiers'> | undefined;

/** What stands under a position of the ranking: points, outcome and what is paid. */
export function entryLine({ assigned, outcome, score }: RankingEntry): string {
  return [
    rankingMessages.points(formatPoints(score)),
    outcomeNames[outcome],
    ...(outcome === 'funded' ? [formatCents(assigned)] : []),
  ].join(' · ');
}

/**
 * What only some positions have, on a line of its own because together they do not fit in a narrow pane: what a partial
 * payment falls short of, what is still to be cleared, ranking and tier. Empty for most.
 */
export function entryParticulars(entry: RankingEntry, names: PartNames): string {
  const { amount, assigned, lacksMinutes, outcome, withReserve } = entry;
  const isPartial = outcome === 'funded' && amount !== null && assigned < amount;
  return [
    ...(isPartial ? [rankingMessages.paidInPart(formatCents(amount))] : []),
    ...(withReserve ? [rankingMessages.reserve] : []),
    ...(lacksMinutes ? [rankingMessages.withoutMinutes] : []),
    ...[rankingName(entry, names), tierName(entry, names)].filter((name) => name !== null),
  ].join(' · ');
}

/** The name of one of the rankings that share a fund; its id where the rules are not known, `null` where there is one. */
export function rankingName({ ranking }: Pick<RankingEntry, 'ranking'>, names: PartNames): string | null {
  if (ranking === null) return null;
  const known = names?.budget.kind === 'rankings' ? names.budget.rankings.find(({ id }) => id === ranking) : undefined;
  return known?.label ?? ranking;
}

function tierName({ tier }: RankingEntry, names: PartNames): string | null {
  return tier === null ? null : (names?.tiers.find(({ id }) => id === tier)?.label ?? tier);
}
