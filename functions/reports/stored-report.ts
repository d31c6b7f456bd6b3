import { semesterReportSchema } from '../../shared/contracts/reports.ts';
import { checkReport } from '../../shared/report/check-report.ts';
import { compareWithStore } from '../../shared/report/compare-with-store.ts';
import type { ReportIssue, SemesterReport } from '../../shared/report/semester-report.ts';
import type { AmbitoId } from '../../shared/values/brands.ts';
import { ProblemError } from '../api/problem-error.ts';
import { getReport, type ReportHead } from '../store/reports.ts';
import type { Store } from '../store/store.ts';
import { freshReport } from './fresh-report.ts';

/** A stored report with its content read. */
export interface OpenReport {
  readonly head: ReportHead;
  readonly report: SemesterReport;
}

/** The report of the path; 404 when the Ambito has no such report. */
export async function reportOrThrow(store: Store, ambito: AmbitoId, id: string): Promise<OpenReport> {
  const stored = /^[0-9A-Z]{26}$/.test(id) ? await getReport(store, ambito, id) : null;
  if (stored === null) {
    throw new ProblemError('NOT_FOUND');
  }
  return { head: stored.head, report: semesterReportSchema.parse(JSON.parse(stored.content)) };
}

/** Whether the content can still change: once submitted it is what was submitted. */
export function isFrozen(head: ReportHead): boolean {
  return head.receipt !== null;
}

/** Everybody who changed the content since it was prepared. */
export function editorsOf({ facts }: ReportHead): readonly string[] {
  // A subject holds no blank.
  return String(facts.editedBy ?? '')
    .split(' ')
    .filter((subject) => subject !== '');
}

/** What stands between a report and its submission, now. A frozen one is only checked against itself. */
export async function reportIssues(store: Store, { head, report }: OpenReport): Promise<readonly ReportIssue[]> {
  return isFrozen(head) ? checkReport(report) : newReportIssues(store, report);
}

/** The same of a report that was never submitted. */
export async function newReportIssues(store: Store, report: SemesterReport): Promise<readonly ReportIssue[]> {
  const fresh = await freshReport(store, report);
  return [...checkReport(report), ...compareWithStore(report, fresh)];
}
