import type { RankingEntry } from '../../../shared/contracts/rankings.ts';
import { outcomeNames, rankingMessages } from '../../../shared/messages/it/ranking.ts';
import type { RuleSet } from '../../../shared/rules/rule-set.ts';
import { formatCents } from '../../../shared/values/format-money.ts';
import { formatPoints } from '../../../shared/values/format-points.ts';

/** The names of rankings and tiers in the rules of a call; none where its rules are not known. */
export type PartNames = Pick<RuleSet, 'budget' | 'tiers'> | undefined;

/** What stands under a position of the ranking: points, outcome, what is paid and what is still to be cleared. */
export function entryLine(entry: RankingEntry, names: PartNames): string {
  const { amount, assigned, lacksMinutes, outcome, score, withReserve } = entry;
  const paid = outcome === 'funded' ? amountPaid(amount ?? assigned, assigned) : null;
  return [
    ...[rankingName(entry, names), tierName(entry, names)].filter((name) => name !== null),
    rankingMessages.points(formatPoints(score)),
    outcomeNames[outcome],
    ...(withReserve ? [rankingMessages.reserve] : []),
    ...(lacksMinutes ? [rankingMessages.withoutMinutes] : []),
    ...(paid === null ? [] : [paid]),
  ].join(' · ');
}

function amountPaid(amount: NonNullable<RankingEntry['amount']>, assigned: RankingEntry['assigned']): string {
  const text = formatCents(assigned);
  return assigned < amount ? rankingMessages.paidOf(text, formatCents(amount)) : text;
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
