import { bodyLimit } from 'hono/body-limit';
import { Hono } from 'hono/tiny';
import { maximumBodyBytes } from '../shared/contracts/transmissions.ts';
import { answerHeaders } from './api/answer-headers.ts';
import type { Api, ApiVariables } from './api/api.ts';
import type { Dependencies } from './api/dependencies.ts';
import { logRequests } from './api/log-requests.ts';
import { answerProblem, asProblemError } from './api/on-error.ts';
import { ProblemError } from './api/problem-error.ts';
import { addApplicationRoutes } from './applications/application-routes.ts';
import { addAuditRoutes } from './audit/audit-routes.ts';
import { authenticate } from './auth/authenticate.ts';
import { addCallRoutes } from './calls/call-routes.ts';
import { addRuleSetRoutes } from './calls/rule-set-routes.ts';
import { addEvaluationRoutes } from './evaluations/evaluation-routes.ts';
import { addHealthRoute } from './health/health-route.ts';
import { addLookUpRoutes } from './look-ups/look-up-routes.ts';
import { addPeopleRoutes } from './people/people-routes.ts';
import { addRankingRoutes } from './rankings/ranking-routes.ts';
import { addReportRoutes } from './reports/report-routes.ts';
import { addTransmissionRoutes } from './transmissions/transmission-routes.ts';

/** The API, the same on Lambda and on a loopback port. Nothing outside what is given is read: no clock, no environment. */
export function createApi(dependencies: Dependencies): Api {
  const app = new Hono<{ Variables: ApiVariables }>();
  const api: Api = { app, contracts: [], dependencies };
  app.use(logRequests(dependencies));
  app.use(answerHeaders());
  app.onError((error, context) => answerProblem(context, asProblemError(error), context.get('correlationId')));
  app.notFound((context) => answerProblem(context, new ProblemError('NOT_FOUND'), context.get('correlationId')));
  app.use(
    bodyLimit({
      maxSize: maximumBodyBytes,
      onError: () => {
        throw new ProblemError('BODY_TOO_LARGE');
      },
    }),
  );
  addHealthRoute(api);
  app.get('/openapi.json', async (context) => {
    return context.body(await dependencies.openApi(), 200, { 'Content-Type': 'application/json' });
  });
  app.use('/v1/*', authenticate(dependencies.tokens));
  addPeopleRoutes(api);
  addCallRoutes(api);
  addRuleSetRoutes(api);
  addTransmissionRoutes(api);
  addApplicationRoutes(api);
  addEvaluationRoutes(api);
  addRankingRoutes(api);
  addReportRoutes(api);
  addAuditRoutes(api);
  addLookUpRoutes(api);
  return api;
}
