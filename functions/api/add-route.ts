import type { Context, Handler } from 'hono';
import type * as z from 'zod';
import type { AmbitoId } from '../../shared/values/brands.ts';
import { type Access, authorise } from '../auth/authenticate.ts';
import type { Action } from '../auth/permissions.ts';
import type { VerifiedToken } from '../auth/tokens.ts';
import type { Command } from '../store/command.ts';
import type { Api, ApiVariables } from './api.ts';
import { ProblemError } from './problem-error.ts';
import { readBody, readIdempotencyKey, readQuery, readVersion } from './read-request.ts';
import { repeatIfDone } from './repeat-if-done.ts';
import type { RouteContract } from './route-contract.ts';

/** What a use case gets: everything read, parsed and permitted; nothing of HTTP. */
export interface RouteRequest<Body, Query> {
  readonly ambito: AmbitoId;
  readonly access: Access;
  readonly person: VerifiedToken;
  /** A segment of the path by name. */
  readonly param: (name: string) => string;
  readonly body: Body;
  readonly query: Query;
  /** Who asks, and under which `Idempotency-Key` where the route takes one. */
  readonly command: Command;
  /** From `If-Match`; null where the route does not take one. */
  readonly version: number | null;
}

interface AmbitoContract<Body, Query, Answer> extends RouteContract {
  readonly action: Action;
  readonly body?: z.ZodType<Body>;
  readonly query?: z.ZodType<Query>;
  readonly answer: z.ZodType<Answer>;
}

/**
 * Adds a route under an Ambito. In this order: token, permission, version, key, body, query, then the use case.
 * The answer's `version`, if it has one, is also its `ETag`.
 */
export function addRoute<Answer, Body = undefined, Query = undefined>(
  api: Api,
  contract: AmbitoContract<Body, Query, Answer>,
  answer: (request: RouteRequest<Body, Query>) => Promise<Answer>,
): void {
  const handler: Handler<{ Variables: ApiVariables }> = async (context) => {
    const version = contract.versioned ? readVersion(context) : null;
    const key = contract.idempotent ? readIdempotencyKey(context) : null;
    const read = contract.body ? await readBody(context, contract.body, contract.limit) : null;
    const access = context.get('access');
    const { ambito } = access.membership;
    const request: RouteRequest<Body, Query> = {
      ambito,
      access,
      person: context.get('person'),
      param: (name) => segment(context, name),
      body: parsedOrNothing(contract.body, read?.body),
      query: parsedOrNothing(contract.query, contract.query && readQuery(context, contract.query)),
      command: {
        ambito,
        actor: context.get('person').subject,
        // The version belongs to what is asked: the same key for another version is another request.
        idempotency:
          key === null ? null : { key, route: routeOf(context), bodyHash: `${version ?? ''} ${read?.hash ?? ''}` },
      },
      version,
    };
    const content = await repeatIfDone(api.dependencies.store, request.command, () => answer(request));
    tagVersion(context, content);
    return context.json(content, contract.status);
  };
  api.contracts.push(contract);
  api.app.on(contract.method, contract.path, authorise(api.dependencies.store, contract.action), handler);
}

function routeOf(context: Context): string {
  return `${context.req.method} ${context.req.path}`;
}

function segment(context: Context, name: string): string {
  const value = context.req.param(name);
  if (value === undefined || value === '') {
    throw new ProblemError('NOT_FOUND');
  }
  return value;
}

function tagVersion(context: Context, content: unknown): void {
  if (typeof content === 'object' && content !== null && 'version' in content && typeof content.version === 'number') {
    context.header('ETag', `"${content.version}"`);
  }
}

// A contract without a schema has `undefined` for its type, and nothing was read for it.
function parsedOrNothing<Value>(_schema: z.ZodType<Value> | undefined, value: Value | undefined): Value {
  return value as Value;
}
