import type { Issue, IssueCode, Severity } from '../../../shared/validation/issue.ts';

/** Issues of one kind together, so that 819 rows are a dozen things to decide and not a thousand. */
export interface IssueGroup {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly issues: readonly Issue[];
  /** Those with a repair to offer. */
  readonly fixable: readonly Issue[];
}

export type SeverityCounts = Readonly<Record<Severity, number>>;

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2 };

/** What one click mends comes first, largest first; then errors, warnings and what is worth knowing, largest first. */
export function groupIssues(issues: readonly Issue[]): readonly IssueGroup[] {
  const byKind = new Map<string, Issue[]>();
  for (const issue of issues) {
    const key = `${issue.code} ${issue.severity}`;
    const group = byKind.get(key);
    if (group === undefined) byKind.set(key, [issue]);
    else group.push(issue);
  }
  return [...byKind.values()].flatMap(toGroup).sort(byPressure);
}

/** How many issues of each severity. */
export function countBySeverity(issues: readonly Issue[]): SeverityCounts {
  const counts = { error: 0, warning: 0, information: 0 };
  for (const { severity } of issues) counts[severity] += 1;
  return counts;
}

function toGroup(issues: readonly Issue[]): readonly IssueGroup[] {
  const [first] = issues;
  if (first === undefined) return [];
  const { code, severity } = first;
  return [{ code, severity, issues, fixable: issues.filter(({ fix }) => fix !== undefined) }];
}

/** Whether one click mends many: a single repair is offered beside its cell. */
export function isFixableTogether({ fixable }: IssueGroup): boolean {
  return fixable.length > 1;
}

function byPressure(first: IssueGroup, second: IssueGroup): number {
  const mended = Number(isFixableTogether(second)) - Number(isFixableTogether(first));
  if (mended !== 0) return mended;
  if (isFixableTogether(first)) return second.fixable.length - first.fixable.length;
  return rank[first.severity] - rank[second.severity] || second.issues.length - first.issues.length;
}
