import type { RegistrationRequest } from '../../shared/contracts/reports.ts';
import { type ReportEvent, type ReportState, reportLifecycle } from '../../shared/lifecycle/report-lifecycle.ts';
import { transition } from '../../shared/lifecycle/transition.ts';
import { canonicalReport, reportHash } from '../../shared/report/canonical-report.ts';
import { isReady } from '../../shared/report/check-report.ts';
import type { RouteRequest } from '../api/add-route.ts';
import type { Dependencies } from '../api/dependencies.ts';
import { refuseSamePerson } from '../api/four-eyes.ts';
import { ProblemError } from '../api/problem-error.ts';
import { instantOf } from '../store/clock.ts';
import { freezeReport } from '../store/freeze-report.ts';
import { findReplay } from '../store/idempotency.ts';
import { changeReport, listReports, putReport, type ReportHead } from '../store/reports.ts';
import type { Store } from '../store/store.ts';
import { editorsOf, type OpenReport, reportIssues, reportOrThrow } from './stored-report.ts';

type StepRequest<Body = undefined> = RouteRequest<Body, undefined>;

/** *Verifica*: without errors the report may be submitted; with errors 422 lists them with their cells. */
export async function verifyReport({ store }: Dependencies, request: StepRequest): Promise<ReportHead> {
  const step = await stepOf(store, request, 'verify');
  if (!step.repeated) await refuseUnready(store, step.open);
  const { head } = step.open;
  const change = { id: head.id, version: request.version, action: 'verified', state: step.state };
  return (await changeReport(store, request.command, change)).result;
}

/**
 * *Invia relazione*: freezes the content under its SHA-256 and gives the receipt, once, whatever is repeated. Not by
 * who prepared it or ever changed it (promise 19): another's comma after one's own text hides nobody.
 */
export async function submitReport({ store }: Dependencies, request: StepRequest): Promise<ReportHead> {
  const step = await stepOf(store, request, 'submit');
  const { head, report } = step.open;
  if (!step.repeated) {
    await refuseSamePerson(store, request, [head.preparedBy, ...editorsOf(head)]);
    await refuseUnready(store, step.open);
  }
  const sha256 = await reportHash(report);
  const frozen = { id: head.id, version: request.version, state: step.state, sha256 };
  return (await freezeReport(store, request.command, frozen)).result;
}

/** *Protocolla*: number and date of the lead Comune's register. */
export async function registerReport(
  { store }: Dependencies,
  request: StepRequest<RegistrationRequest>,
): Promise<ReportHead> {
  const { open, state } = await stepOf(store, request, 'register');
  const { protocolNumber, date } = request.body;
  const facts = { protocolNumber, protocolDate: date };
  const change = { id: open.head.id, version: request.version, action: 'registered', state, facts };
  return (await changeReport(store, request.command, change)).result;
}

/** *Consegna*: the receipts of delivery by PEC have come. */
export async function deliverReport({ store, clock }: Dependencies, request: StepRequest): Promise<ReportHead> {
  const { open, state } = await stepOf(store, request, 'deliver');
  const facts = { deliveredAt: instantOf(clock()) };
  const change = { id: open.head.id, version: request.version, action: 'delivered', state, facts };
  return (await changeReport(store, request.command, change)).result;
}

/** *Rettifica*: the submitted version stays as it is; the next one starts from its content. */
export async function correctReport({ store, newId }: Dependencies, request: StepRequest): Promise<ReportHead> {
  const { open, repeated } = await stepOf(store, request, 'correct');
  const { head, report } = open;
  if (!repeated) {
    const later = (await listReports(store, request.ambito)).some((other) => other.corrects === head.id);
    if (later) throw new ProblemError('ALREADY_EXISTS');
  }
  const edition = head.edition + 1;
  const done = await putReport(store, request.command, {
    id: newId(),
    from: head.from,
    to: head.to,
    state: 'prepared',
    edition,
    corrects: head.id,
    content: canonicalReport({ ...report, version: edition }),
    told: '',
  });
  return done.result.head;
}

async function stepOf<Body>(
  store: Store,
  request: StepRequest<Body>,
  event: ReportEvent,
): Promise<{ readonly open: OpenReport; readonly state: ReportState; readonly repeated: boolean }> {
  const open = await reportOrThrow(store, request.ambito, request.param('report'));
  // A repetition finds the report already moved: the record of the first time answers, not the table.
  const repeated = (await findReplay(store, request.command)) !== null;
  const state = transition(reportLifecycle, open.head.state, event);
  if (!repeated && request.version !== open.head.version) throw new ProblemError('VERSION_STALE');
  if (!repeated && state === null) throw new ProblemError('TRANSITION_NOT_ALLOWED');
  return { open, state: state ?? open.head.state, repeated };
}

async function refuseUnready(store: Store, open: OpenReport): Promise<void> {
  const issues = await reportIssues(store, open);
  if (isReady(issues)) return;
  throw new ProblemError(
    'REPORT_NOT_READY',
    issues
      .filter((issue) => issue.severity === 'error')
      .map(({ code, sheet, row, column }) => ({ code, pointer: `/${sheet}`, rowId: row, field: column })),
  );
}
