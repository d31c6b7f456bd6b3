import type { Call } from '../../shared/calls/call.ts';
import type { PublicRanking, RankingEntry, RankingSummary } from '../../shared/contracts/rankings.ts';
import type { RuleSet } from '../../shared/rules/rule-set.ts';
import { ProblemError } from '../api/problem-error.ts';
import type { RankingHead, RankingRow } from '../store/rankings.ts';

/** A ranking's head as the API tells it; `act` is that of the rules it was made with. */
export function rankingSummary(head: RankingHead, { act: { demonstration } }: Pick<RuleSet, 'act'>): RankingSummary {
  const { id, call, state, version, ruleSetVersion, ruleSetHash, figures, preparedBy, preparedAt, approval } = head;
  return {
    id,
    call,
    state,
    version,
    ruleSetVersion,
    ruleSetHash,
    demonstration,
    ...figures,
    preparedBy,
    preparedAt,
    approvedBy: approval?.approvedBy ?? null,
    approvedAt: approval?.approvedAt ?? null,
    act: approval === null ? null : { number: approval.actNumber, date: approval.actDate },
    auditHead: head.auditHead.hash,
  };
}

/** A row of a ranking as the office reads it. */
export function rankingEntry({ entry, protocolNumber }: RankingRow): RankingEntry {
  return { ...entry, protocolNumber };
}

/**
 * What may be published of an approved ranking: an allow-list, so that nothing else can slip in. Who has no place comes
 * in the order of the code, which says nothing about anybody. A ranking without an act is not public: 404. The call has
 * the rules that the ranking was made with.
 */
export function publicRanking(head: RankingHead, call: Call, rows: readonly RankingRow[]): PublicRanking {
  if (head.approval === null) {
    throw new ProblemError('NOT_FOUND');
  }
  const rankingNames = namesOfRankings(call);
  const entries = rows.map(({ entry, publicCode }) => ({
    position: entry.place,
    ranking: rankingNames.get(entry.ranking) ?? null,
    code: publicCode,
    outcome: entry.outcome,
  }));
  const placed = entries.filter((entry) => entry.position !== null);
  const others = entries.filter((entry) => entry.position === null);
  return {
    call: call.code,
    title: call.title,
    measure: call.measure,
    act: { number: head.approval.actNumber, date: head.approval.actDate },
    entries: [...placed, ...others.sort((one, other) => (one.code < other.code ? -1 : 1))],
  };
}

function namesOfRankings({ ruleSet: { budget } }: Call): ReadonlyMap<string | null, string> {
  return new Map(budget.kind === 'rankings' ? budget.rankings.map(({ id, label }) => [id, label]) : []);
}
