import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import type * as z from 'zod';
import type { ProblemIssue } from '../../shared/contracts/problem.ts';
import { ProblemError } from './problem-error.ts';
import type { RouteContract } from './route-contract.ts';

/** The body as text and its hash, for the idempotency record, with what it parses to. */
export interface ReadBody<Body> {
  readonly body: Body;
  readonly hash: string;
}

/** Reads, limits and parses the JSON body: 415, 400 with the places that are wrong, 422 for a list too long. */
export async function readBody<Body>(
  context: Context,
  schema: z.ZodType<Body>,
  limit: RouteContract['limit'],
): Promise<ReadBody<Body>> {
  if (!/^application\/json\b/i.test(context.req.header('content-type') ?? '')) {
    throw new ProblemError('MEDIA_TYPE');
  }
  const text = await context.req.text();
  const json = parseJson(text);
  refuseTooMany(json, limit);
  const parsed = schema.safeParse(json);
  if (!parsed.success) {
    throw new ProblemError('BODY_INVALID', problemIssues(parsed.error));
  }
  return { body: parsed.data, hash: createHash('sha256').update(text).digest('hex') };
}

/** Parses the query string; 400 when it does not have the declared form. */
export function readQuery<Query>(context: Context, schema: z.ZodType<Query>): Query {
  const parsed = schema.safeParse(context.req.query());
  if (!parsed.success) {
    throw new ProblemError('PARAMETER_INVALID', problemIssues(parsed.error));
  }
  return parsed.data;
}

/** The version of `If-Match`: 428 without one, 400 when it is not a version. */
export function readVersion(context: Context): number {
  const header = context.req.header('if-match');
  if (header === undefined || header.trim() === '') {
    throw new ProblemError('VERSION_MISSING');
  }
  const version = /^"?(\d{1,9})"?$/.exec(header.trim())?.[1];
  if (version === undefined) {
    throw new ProblemError('PARAMETER_INVALID');
  }
  return Number(version);
}

/** The `Idempotency-Key`: 400 without one, or when it is not 8 to 100 letters, digits, hyphens or underscores. */
export function readIdempotencyKey(context: Context): string {
  const key = context.req.header('idempotency-key') ?? '';
  if (!/^[\w-]{8,100}$/.test(key)) {
    throw new ProblemError('IDEMPOTENCY_KEY_MISSING');
  }
  return key;
}

function parseJson(text: string): unknown {
  try {
    return escapedSurrogate.test(text) ? JSON.parse(text, wellFormed) : JSON.parse(text);
  } catch {
    throw new ProblemError('BODY_INVALID');
  }
}

/**
 * `SINISTRA` and `STRINGA.ESTRAI` cut an emoji in two: half a character can be neither hashed nor stored, and would stop
 * the rows around it. It becomes the sign for what cannot be read.
 */
function wellFormed(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\ufffd') : value;
}

// Halves come escaped: JSON has no other way to write them.
const escapedSurrogate = /\\ud[89a-f]/i;

function refuseTooMany(json: unknown, limit: RouteContract['limit']): void {
  if (limit === undefined || typeof json !== 'object' || json === null) {
    return;
  }
  const list: unknown = Reflect.get(json, limit.list);
  if (Array.isArray(list) && list.length > limit.most) {
    throw new ProblemError('TOO_MANY_ROWS');
  }
}

// A crafted body can be wrong in a hundred thousand places.
const mostIssues = 100;

function problemIssues(error: z.ZodError): readonly ProblemIssue[] {
  return error.issues.slice(0, mostIssues).map(problemIssue);
}

function problemIssue(issue: z.core.$ZodIssue): ProblemIssue {
  // A key of the body is typed by whoever sends it: only what looks like a declared name is repeated in the answer.
  const segments = issue.path.map((segment) =>
    typeof segment === 'number' || (typeof segment === 'string' && /^[a-z][A-Za-z]{0,39}$/.test(segment))
      ? String(segment)
      : '*',
  );
  return { code: issue.code ?? 'custom', pointer: `/${segments.join('/')}`, rowId: null, field: null };
}
