import type { ProblemCode, ProblemIssue } from '../../shared/contracts/problem.ts';

/** A refusal that the API answers as problem details. Never carries values or names. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  constructor(
    readonly code: ProblemCode,
    readonly issues: readonly ProblemIssue[] = [],
  ) {
    super(code);
  }
}

/** A place in the rule set of a body, which every route that takes one calls `ruleSet`. */
export function ruleSetIssue(code: string, pointer: string): ProblemIssue {
  return { code, pointer: `/ruleSet${pointer}`, rowId: null, field: null };
}

/** The HTTP status of each problem. */
export const problemStatus = {
  BODY_INVALID: 400,
  PARAMETER_INVALID: 400,
  CURSOR_INVALID: 400,
  IDEMPOTENCY_KEY_MISSING: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  FOUR_EYES: 403,
  NOT_FOUND: 404,
  VERSION_STALE: 409,
  TRANSITION_NOT_ALLOWED: 409,
  ALREADY_EXISTS: 409,
  CONFLICT: 409,
  BODY_TOO_LARGE: 413,
  MEDIA_TYPE: 415,
  TOO_MANY_ROWS: 422,
  IDEMPOTENCY_MISMATCH: 422,
  MINUTES_MISSING: 422,
  COMUNE_OUTSIDE_CALL: 422,
  REPORT_NOT_READY: 422,
  RULE_SET_INVALID: 422,
  VERSION_MISSING: 428,
  TOO_MANY_REQUESTS: 429,
  INTERNAL: 500,
  UNAVAILABLE: 503,
} as const satisfies Readonly<Record<ProblemCode, number>>;
