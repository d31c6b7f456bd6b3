import { type Report, type ReportBody, reportSchema } from '../../shared/contracts/reports.ts';
import { reportLifecycle } from '../../shared/lifecycle/report-lifecycle.ts';
import { transition } from '../../shared/lifecycle/transition.ts';
import { canonicalReport } from '../../shared/report/canonical-report.ts';
import { onForm } from '../../shared/report/on-form.ts';
import type { AmbitoId } from '../../shared/values/brands.ts';
import type { RouteRequest } from '../api/add-route.ts';
import type { Dependencies } from '../api/dependencies.ts';
import { ProblemError } from '../api/problem-error.ts';
import { findReplay } from '../store/idempotency.ts';
import { changeReport, listReports, putReport } from '../store/reports.ts';
import type { Store } from '../store/store.ts';
import { freshReport } from './fresh-report.ts';
import { reportSummary } from './report-answers.ts';
import { editorsOf, newReportIssues, type OpenReport, reportOrThrow } from './stored-report.ts';

type WriteRequest = RouteRequest<ReportBody, undefined>;

/** Keeps a new report. One period has one report: a second is refused, corrections are made from the first. */
export async function createReport(dependencies: Dependencies, request: WriteRequest): Promise<Report> {
  const { store, newId } = dependencies;
  const { ambito, body, command } = request;
  const { from, to } = body.report;
  if (body.report.ambito !== ambito || from > to) throw new ProblemError('BODY_INVALID');
  if ((await findReplay(store, command)) === null) await refuseSecond(store, ambito, body.report);
  const report = { ...onForm(body.report, await freshReport(store, { ambito, from, to, version: 1 })), version: 1 };
  const issues = await newReportIssues(store, report);
  const { result } = await putReport(store, command, {
    id: newId(),
    from,
    to,
    state: 'prepared',
    edition: 1,
    corrects: null,
    content: canonicalReport(report),
    told: JSON.stringify({ report, issues }),
  });
  return { ...reportSummary(result.head), ...toldSchema.parse(JSON.parse(result.told)) };
}

const toldSchema = reportSchema.pick({ report: true, issues: true });

/** Saves what people changed, under `If-Match`; a verified report becomes a prepared one again. */
export async function saveReport(dependencies: Dependencies, request: WriteRequest): Promise<OpenReport> {
  const { store } = dependencies;
  const { ambito, body, command, version, param, person } = request;
  const { head } = await reportOrThrow(store, ambito, param('report'));
  const { from, to } = body.report;
  if (version !== head.version) throw new ProblemError('VERSION_STALE');
  const state = transition(reportLifecycle, head.state, 'edit');
  if (state === null) throw new ProblemError('TRANSITION_NOT_ALLOWED');
  if (body.report.ambito !== ambito || from !== head.from || to !== head.to) throw new ProblemError('BODY_INVALID');
  const fresh = await freshReport(store, { ambito, from, to, version: head.edition });
  const report = { ...onForm(body.report, fresh), version: head.edition };
  const done = await changeReport(store, command, {
    id: head.id,
    version,
    action: 'saved',
    state,
    content: canonicalReport(report),
    facts: { editedBy: [...new Set([...editorsOf(head), person.subject])].join(' ') },
  });
  return { head: done.result, report };
}

async function refuseSecond(
  store: Store,
  ambito: AmbitoId,
  period: { readonly from: string; readonly to: string },
): Promise<void> {
  const reports = await listReports(store, ambito);
  if (reports.some((report) => report.from === period.from && report.to === period.to)) {
    throw new ProblemError('ALREADY_EXISTS');
  }
}
