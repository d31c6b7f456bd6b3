import * as z from 'zod';
import { isoDateSchema } from '../../shared/contracts/branded.ts';
import {
  reportBodySchema,
  reportPackageSchema,
  reportPreparationSchema,
  reportSchema,
  reportsSchema,
} from '../../shared/contracts/reports.ts';
import { reportPackage } from '../../shared/report/report-package.ts';
import type { AmbitoId } from '../../shared/values/brands.ts';
import { addRoute } from '../api/add-route.ts';
import type { Api } from '../api/api.ts';
import { ProblemError } from '../api/problem-error.ts';
import type { Access } from '../auth/authenticate.ts';
import { reachOf } from '../auth/permissions.ts';
import { getProfile } from '../store/ambiti.ts';
import { instantOf } from '../store/clock.ts';
import { listReports, type ReportHead } from '../store/reports.ts';
import type { Store } from '../store/store.ts';
import { freshReport } from './fresh-report.ts';
import { receiptAnswer, reportAnswer, reportSummary } from './report-answers.ts';
import { addReportSteps } from './report-steps.ts';
import { isFrozen, type OpenReport, reportIssues, reportOrThrow } from './stored-report.ts';
import { createReport, saveReport } from './write-report.ts';

const reports = '/v1/ambiti/:ambito/reports';
const one = `${reports}/:report`;
const periodQuery = z.object({ from: isoDateSchema, to: isoDateSchema }).refine(({ from, to }) => from <= to);

/** The semester report: prepared from the store, kept, changed, moved along its life, packed for the PEC. */
export function addReportRoutes(api: Api): void {
  addPreparation(api);
  addContent(api);
  addReportSteps(api);
  addPackage(api);
}

function addPreparation(api: Api): void {
  const { store, clock } = api.dependencies;
  addRoute(
    api,
    {
      method: 'GET',
      path: `${reports}/preparation`,
      action: 'reports.prepare',
      summary: 'A fresh report of a period with what the store knows; writes nothing',
      status: 200,
      query: periodQuery,
      answer: reportPreparationSchema,
    },
    async ({ ambito, query }) => {
      const report = await freshReport(store, { ambito, ...query, version: 1 });
      return { report, asOf: instantOf(clock()) };
    },
  );
  addRoute(
    api,
    {
      method: 'GET',
      path: reports,
      action: 'reports.read',
      summary: 'The reports of the Ambito, newest first',
      status: 200,
      answer: reportsSchema,
    },
    async ({ ambito, access }) => {
      const heads = await listReports(store, ambito);
      return { items: heads.filter((head) => maySee(access, head)).map(reportSummary) };
    },
  );
}

function addContent(api: Api): void {
  const { store } = api.dependencies;
  addRoute(
    api,
    {
      method: 'POST',
      path: reports,
      action: 'reports.write',
      summary: 'Keeps a new report of a period',
      status: 201,
      body: reportBodySchema,
      answer: reportSchema,
      idempotent: true,
    },
    (request) => createReport(api.dependencies, request),
  );
  addRoute(
    api,
    {
      method: 'GET',
      path: one,
      action: 'reports.read',
      summary: 'A report with its content and what stands between it and its submission',
      status: 200,
      answer: reportSchema,
    },
    async ({ ambito, access, param }) => {
      const open = await seenReportOrThrow(store, { ambito, access, id: param('report') });
      return reportAnswer(open, await reportIssues(store, open));
    },
  );
  addRoute(
    api,
    {
      method: 'PUT',
      path: one,
      action: 'reports.write',
      summary: 'Saves what people changed in a report not yet submitted',
      status: 200,
      body: reportBodySchema,
      answer: reportSchema,
      versioned: true,
    },
    async (request) => {
      const open = await saveReport(api.dependencies, request);
      return reportAnswer(open, await reportIssues(store, open));
    },
  );
}

function addPackage(api: Api): void {
  const { store } = api.dependencies;
  addRoute(
    api,
    {
      method: 'GET',
      path: `${one}/package`,
      action: 'reports.read',
      summary: 'What goes out by PEC: frozen JSON with its SHA-256, recipients, text',
      status: 200,
      answer: reportPackageSchema,
    },
    async ({ ambito, access, param }) => {
      const { head, report } = await seenReportOrThrow(store, { ambito, access, id: param('report') });
      const profile = await getProfile(store, ambito);
      if (profile === null) throw new ProblemError('NOT_FOUND');
      if (head.receipt === null) throw new ProblemError('TRANSITION_NOT_ALLOWED');
      const receipt = receiptAnswer(head.receipt);
      return { ...reportPackage({ report, profile, receipt }), receipt };
    },
  );
}

async function seenReportOrThrow(
  store: Store,
  asked: { readonly ambito: AmbitoId; readonly access: Access; readonly id: string },
): Promise<OpenReport> {
  const open = await reportOrThrow(store, asked.ambito, asked.id);
  if (!maySee(asked.access, open.head)) throw new ProblemError('NOT_FOUND');
  return open;
}

/** Who does not prepare reports sees those that were submitted; the others do not exist for them. */
function maySee({ membership }: Access, head: ReportHead): boolean {
  return isFrozen(head) || reachOf(membership.role, 'reports.prepare') !== null;
}
