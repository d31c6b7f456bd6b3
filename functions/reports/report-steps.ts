import { registrationRequestSchema, reportSummarySchema } from '../../shared/contracts/reports.ts';
import { addRoute, type RouteRequest } from '../api/add-route.ts';
import type { Api } from '../api/api.ts';
import type { Dependencies } from '../api/dependencies.ts';
import type { Action } from '../auth/permissions.ts';
import type { ReportHead } from '../store/reports.ts';
import { correctReport, deliverReport, registerReport, submitReport, verifyReport } from './move-report.ts';
import { reportSummary } from './report-answers.ts';

const one = '/v1/ambiti/:ambito/reports/:report';

/** The steps of a report's life, each a post with `If-Match` and `Idempotency-Key`. */
export function addReportSteps(api: Api): void {
  addStep(api, 'verification', 'reports.verify', 'Declares the report ready; 422 lists what is not', verifyReport);
  addStep(api, 'submission', 'reports.submit', 'Freezes the report and gives its receipt', submitReport);
  addStep(api, 'delivery', 'reports.register', 'Records that the report was delivered', deliverReport);
  addStep(api, 'corrections', 'reports.write', 'Opens the next version of a submitted report', correctReport);
  addRoute(
    api,
    {
      method: 'POST',
      path: `${one}/registration`,
      action: 'reports.register',
      summary: 'Records the protocol number and date of the submitted report',
      status: 200,
      body: registrationRequestSchema,
      answer: reportSummarySchema,
      idempotent: true,
      versioned: true,
    },
    async (request) => reportSummary(await registerReport(api.dependencies, request)),
  );
}

function addStep(
  api: Api,
  step: string,
  action: Action,
  summary: string,
  take: (dependencies: Dependencies, request: RouteRequest<undefined, undefined>) => Promise<ReportHead>,
): void {
  addRoute(
    api,
    {
      method: 'POST',
      path: `${one}/${step}`,
      action,
      summary,
      status: 200,
      answer: reportSummarySchema,
      idempotent: true,
      versioned: true,
    },
    async (request) => reportSummary(await take(api.dependencies, request)),
  );
}
