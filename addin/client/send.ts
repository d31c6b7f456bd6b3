import type * as z from 'zod';
import type { Problem, problemSchema } from '../../shared/contracts/problem.ts';
import { bring } from '../state/bring.ts';
import { ApiFailure } from './api-failure.ts';
import type { ConnectionWatch } from './connection.ts';
import { isWorthRetrying, waitBeforeRetry } from './retry.ts';

/** One request of the pane. Only what may be sent twice without harm is sent twice: reads and keyed posts. */
export interface Outgoing {
  readonly method: 'GET' | 'POST' | 'PUT';
  /** From the root of the service: `/v1/me`. */
  readonly path: string;
  readonly body?: unknown;
  /** The version the person was looking at; travels as `If-Match`. */
  readonly version?: number;
  /** One key per intention, see `intention.ts`. */
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal;
  readonly timeout?: number;
  /** Sent without a token: sign-in itself and health. */
  readonly anonymous?: boolean;
}

export interface Wire {
  readonly baseUrl: string;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly random: () => number;
  readonly newId: () => string;
  /** A bearer token; rejects with `signInNeeded` when there is none. `renew` asks for a fresh one. */
  readonly token: (renew: boolean) => Promise<string>;
  readonly watch: ConnectionWatch;
}

/** `contract` brings the form of the answer; where it does not come nothing is sent. */
export type Send = <Schema extends z.ZodType>(
  request: Outgoing,
  contract: () => Promise<Schema>,
) => Promise<z.output<Schema>>;

const defaultTimeout = 25_000;

/** The way to the service: tokens, keys, versions, time-outs, retries with jitter, and answers parsed by contract. */
export function createSend(wire: Wire): Send {
  return async (request, contract) => {
    const correlationId = wire.newId();
    const [schema, problems] = await bring(() => Promise.all([contract(), problemForm()])).catch((cause: unknown) => {
      throw new ApiFailure({ kind: 'partMissing', correlationId, cause });
    });
    const answer = await sendWithRetries({ ...wire, problems }, request, correlationId);
    const parsed = schema.safeParse(answer);
    if (!parsed.success) throw new ApiFailure({ kind: 'unreadable', correlationId, cause: parsed.error });
    return parsed.data;
  };
}

type ProblemForm = typeof problemSchema;
type ReadingWire = Wire & { readonly problems: ProblemForm };

/** Brought before anything is sent: a refusal must be read although the connection is gone by then. */
async function problemForm(): Promise<ProblemForm> {
  return (await import('../../shared/contracts/problem.ts')).problemSchema;
}

async function sendWithRetries(wire: ReadingWire, request: Outgoing, correlationId: string): Promise<unknown> {
  const repeatable = request.method === 'GET' || request.idempotencyKey !== undefined;
  let renewed = false;
  for (let attempt = 0; ; attempt += 1) {
    const outcome = await tryOnce(wire, request, correlationId, renewed);
    if (outcome.ok) return outcome.body;
    if (outcome.failure.status === 401 && !renewed && request.anonymous !== true) {
      renewed = true;
      continue;
    }
    const pause = repeatable && outcome.again ? waitBeforeRetry(attempt, wire.random, outcome.retryAfter) : null;
    if (pause === null) throw outcome.failure;
    await wire.wait(pause);
  }
}

type Outcome =
  | { readonly ok: true; readonly body: unknown }
  | { readonly ok: false; readonly failure: ApiFailure; readonly again: boolean; readonly retryAfter: number | null };

async function tryOnce(wire: ReadingWire, request: Outgoing, correlationId: string, renew: boolean): Promise<Outcome> {
  const headers = await headersOf(wire, request, correlationId, renew);
  const timeout = AbortSignal.timeout(request.timeout ?? defaultTimeout);
  const signal = request.signal === undefined ? timeout : AbortSignal.any([timeout, request.signal]);
  let response: Response;
  let text: string;
  try {
    response = await wire.fetch(wire.baseUrl + request.path, {
      method: request.method,
      headers,
      signal,
      ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
    });
    text = await response.text();
  } catch (cause) {
    return unanswered(wire, request, correlationId, timeout, cause);
  }
  wire.watch.answered();
  const body = readJson(text);
  if (response.ok) return { ok: true, body };
  return refused(response, readProblem(wire.problems, body), correlationId);
}

async function headersOf(wire: Wire, request: Outgoing, correlationId: string, renew: boolean): Promise<Headers> {
  const headers = new Headers({ Accept: 'application/json', 'X-Correlation-Id': correlationId });
  if (request.body !== undefined) headers.set('Content-Type', 'application/json');
  if (request.idempotencyKey !== undefined) headers.set('Idempotency-Key', request.idempotencyKey);
  if (request.version !== undefined) headers.set('If-Match', `"${request.version}"`);
  if (request.anonymous !== true) headers.set('Authorization', `Bearer ${await wire.token(renew)}`);
  return headers;
}

function unanswered(
  wire: Wire,
  request: Outgoing,
  correlationId: string,
  timeout: AbortSignal,
  cause: unknown,
): Outcome {
  if (request.signal?.aborted === true) {
    return {
      ok: false,
      again: false,
      retryAfter: null,
      failure: new ApiFailure({ kind: 'cancelled', correlationId, cause }),
    };
  }
  wire.watch.failed();
  const kind = timeout.aborted ? 'timeout' : 'offline';
  return { ok: false, again: true, retryAfter: null, failure: new ApiFailure({ kind, correlationId, cause }) };
}

function refused(response: Response, problem: Problem | null, correlationId: string): Outcome {
  const failure = new ApiFailure({
    kind: response.status === 401 ? 'signInNeeded' : 'problem',
    correlationId: response.headers.get('X-Correlation-Id') ?? correlationId,
    status: response.status,
    problem,
  });
  const retryAfter = Number.parseInt(response.headers.get('Retry-After') ?? '', 10);
  return {
    ok: false,
    failure,
    again: isWorthRetrying(response.status, problem?.code ?? null),
    retryAfter: Number.isNaN(retryAfter) ? null : retryAfter,
  };
}

function readProblem(problems: ProblemForm, body: unknown): Problem | null {
  const parsed = problems.safeParse(body);
  return parsed.success ? parsed.data : null;
}

/** An answer that is not JSON (a proxy's error page) is no answer of ours: `undefined` then fails the contract. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
