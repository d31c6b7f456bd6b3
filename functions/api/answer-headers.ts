import type { MiddlewareHandler } from 'hono';

/** Answers hold people's data: no cache keeps them, and no browser takes them for something else than they say. */
export function answerHeaders(): MiddlewareHandler {
  return async (context, next) => {
    context.header('Cache-Control', 'no-store');
    context.header('X-Content-Type-Options', 'nosniff');
    await next();
  };
}
