import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import { instantOf } from '../store/clock.ts';
import type { ApiVariables } from './api.ts';
import type { Dependencies } from './dependencies.ts';
import { errorForLog } from './log-entry.ts';
import { asProblemError } from './on-error.ts';

/** Gives each request its correlation id (`X-Correlation-Id`) and one line of log with the route's pattern. */
export function logRequests(dependencies: Dependencies): MiddlewareHandler<{ Variables: ApiVariables }> {
  return async (context, next) => {
    const correlationId = dependencies.newId();
    context.set('correlationId', correlationId);
    context.header('X-Correlation-Id', correlationId);
    const started = dependencies.clock();
    await next();
    const unexpected = context.error !== undefined && asProblemError(context.error).code === 'INTERNAL';
    dependencies.log({
      level: unexpected ? 'error' : 'info',
      at: instantOf(started),
      correlationId,
      method: context.req.method,
      route: routePath(context, -1),
      status: context.res.status,
      milliseconds: dependencies.clock() - started,
      ...(unexpected && context.error ? { error: errorForLog(context.error) } : {}),
    });
  };
}
