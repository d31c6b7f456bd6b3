import type { CallSummary } from '../../../shared/contracts/calls.ts';
import type { Role } from '../../../shared/contracts/me.ts';
import type { RankingSummary } from '../../../shared/contracts/rankings.ts';
import type { ReportSummary } from '../../../shared/contracts/reports.ts';
import type { RouteName } from '../../router.ts';

/** One thing that waits for somebody, and the pane where it is done. */
export type DueItem =
  | { readonly kind: 'callOpen'; readonly call: CallSummary; readonly daysLeft: number; readonly route: RouteName }
  | { readonly kind: 'rowsToComplete'; readonly call: CallSummary; readonly rows: number; readonly route: RouteName }
  | { readonly kind: 'rankingToDraft'; readonly call: CallSummary; readonly route: RouteName }
  | {
      readonly kind: 'rankingToApprove';
      readonly call: CallSummary;
      readonly ranking: RankingSummary;
      readonly route: RouteName;
    }
  | { readonly kind: 'reportOpen'; readonly report: ReportSummary; readonly route: RouteName }
  | { readonly kind: 'reportToPrepare'; readonly route: RouteName };

/** What the service says about one call; `null` where the reader's role does not see it. */
export interface CallNews {
  readonly call: CallSummary;
  readonly incompleteRows: number | null;
  readonly rankings: readonly RankingSummary[] | null;
}

export interface TodayFacts {
  readonly role: Role;
  readonly now: number;
  readonly calls: readonly CallNews[];
  readonly reports: readonly ReportSummary[] | null;
}

const day = 86_400_000;
const office: readonly Role[] = ['office-staff', 'office-head'];

/** What is due for this reader, the most pressing first: open calls by closing day, then rows, rankings, report. */
export function whatIsDue(facts: TodayFacts): readonly DueItem[] {
  return [
    ...openCalls(facts),
    ...facts.calls.flatMap(rowsToComplete),
    ...(office.includes(facts.role) ? facts.calls.flatMap((news) => rankingDue(news, facts.now)) : []),
    ...reportDue(facts),
  ];
}

function openCalls({ calls, now }: TodayFacts): readonly DueItem[] {
  return calls
    .filter(({ call }) => Date.parse(call.window.opensAt) <= now && now <= Date.parse(call.window.closesAt))
    .map(({ call }) => ({
      kind: 'callOpen' as const,
      call,
      daysLeft: Math.floor((Date.parse(call.window.closesAt) - now) / day),
      route: 'domande' as const,
    }))
    .sort((first, second) => first.daysLeft - second.daysLeft);
}

function rowsToComplete({ call, incompleteRows }: CallNews): readonly DueItem[] {
  if (incompleteRows === null || incompleteRows === 0) return [];
  return [{ kind: 'rowsToComplete', call, rows: incompleteRows, route: 'domande' }];
}

function rankingDue({ call, rankings }: CallNews, now: number): readonly DueItem[] {
  if (rankings === null || now <= Date.parse(call.window.closesAt)) return [];
  const current = rankings.filter((ranking) => ranking.state !== 'superseded');
  const draft = current.find((ranking) => ranking.state === 'draft');
  if (draft !== undefined) return [{ kind: 'rankingToApprove', call, ranking: draft, route: 'graduatoria' }];
  return current.length === 0 ? [{ kind: 'rankingToDraft', call, route: 'graduatoria' }] : [];
}

function reportDue({ role, reports }: TodayFacts): readonly DueItem[] {
  if (reports === null || !office.includes(role)) return [];
  const open = reports.filter((report) => report.state !== 'delivered');
  if (reports.length === 0) return [{ kind: 'reportToPrepare', route: 'relazione' }];
  return open.map((report) => ({ kind: 'reportOpen', report, route: 'relazione' }));
}
