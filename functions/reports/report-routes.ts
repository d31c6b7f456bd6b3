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
import { addRoute } from '../api/add-route.ts';
import type { Api } from '../api/api.ts';
import { ProblemError } from '../api/problem-error.ts';
import { getProfile } from '../store/ambiti.ts';
import { instantOf } from '../store/clock.ts';
import { listReports } from '../store/reports.ts';
import { freshReport } from './fresh-report.ts';
import { receiptAnswer, reportAnswer, reportSummary } from './report-answers.ts';
import { addReportSteps } from './report-steps.ts';
import { reportIssues, reportOrThrow } from './stored-report.ts';
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
    async ({ ambito }) => ({ items: (await listReports(store, ambito)).map(reportSummary) }),
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
    async (request) => {
      const open = await createReport(api.dependencies, request);
      return reportAnswer(open, await reportIssues(store, open));
    },
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
    async ({ ambito, param }) => {
      const open = await reportOrThrow(store, ambito, param('report'));
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
    async ({ ambito, param }) => {
      const { head, report } = await reportOrThrow(store, ambito, param('report'));
      const profile = await getProfile(store, ambito);
      if (profile === null) throw new ProblemError('NOT_FOUND');
      if (head.receipt === null) throw new ProblemError('TRANSITION_NOT_ALLOWED');
      const receipt = receiptAnswer(head.receipt);
      return { ...reportPackage({ report, profile, receipt }), receipt };
    },
  );
}
