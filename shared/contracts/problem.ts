import * as z from 'zod';

/**
 * Stable codes of the problems the API answers (RFC 9457 member `code`). The words for people live in `shared/messages`;
 * a client decides on the code, never on the text.
 */
export const problemCodes = [
  /** 400: the body is not JSON or does not have the declared form; `issues` says where. */
  'BODY_INVALID',
  /** 400: a query parameter or a path segment does not have the declared form. */
  'PARAMETER_INVALID',
  /** 400: a cursor that this server did not give for this list. */
  'CURSOR_INVALID',
  /** 400: a post that changes something came without `Idempotency-Key`. */
  'IDEMPOTENCY_KEY_MISSING',
  /** 401: no token, or one that does not verify. Sign in again. */
  'UNAUTHENTICATED',
  /** 403: signed in as a member, but the role may not do this. */
  'FORBIDDEN',
  /** 403: who prepared it may not approve it (four eyes). */
  'FOUR_EYES',
  /** 404: unknown, of another Ambito, or of a Comune that the reader may not see. */
  'NOT_FOUND',
  /** 409: `If-Match` names an old version; read again. */
  'VERSION_STALE',
  /** 409: the thing is in a state from which this step is not declared. */
  'TRANSITION_NOT_ALLOWED',
  /** 409: there is one already: a report for the same period. */
  'ALREADY_EXISTS',
  /** 409: others wrote at the same moment and the retries ran out; try again. */
  'CONFLICT',
  /** 413: the body is over 1 MB. */
  'BODY_TOO_LARGE',
  /** 415: the body is not declared as JSON. */
  'MEDIA_TYPE',
  /** 422: more rows or questions than one request may carry. */
  'TOO_MANY_ROWS',
  /** 422: the same `Idempotency-Key` with another body. */
  'IDEMPOTENCY_MISMATCH',
  /** 422: the call is not open to this Comune. */
  'COMUNE_OUTSIDE_CALL',
  /** 422: the report has blocking issues; `issues` lists them. */
  'REPORT_NOT_READY',
  /** 422: an assigned score names no minutes; the ranking is approved once they are there. */
  'MINUTES_MISSING',
  /** 422: the rule set cannot be compiled. */
  'RULE_SET_INVALID',
  /** 428: a change of one thing came without `If-Match`. */
  'VERSION_MISSING',
  /** 429: too many requests; `Retry-After` says when. */
  'TOO_MANY_REQUESTS',
  /** 500: unexpected; the correlation id finds it in the logs. */
  'INTERNAL',
  /** 503: the store does not answer; nothing was lost, try again. */
  'UNAVAILABLE',
] as const;

export const problemCodeSchema = z.enum(problemCodes);
export type ProblemCode = z.infer<typeof problemCodeSchema>;

/** Where in the request: a JSON pointer for a malformed body, or row and field for its content. Never a value. */
export const problemIssueSchema = z.object({
  code: z.string(),
  pointer: z.string().nullable(),
  rowId: z.string().nullable(),
  field: z.string().nullable(),
});
export type ProblemIssue = z.infer<typeof problemIssueSchema>;

/**
 * Problem details, `application/problem+json`. Carries no personal data: neither values nor names.
 *
 * @example `{"type":"about:blank","title":"Not Found","status":404,"code":"NOT_FOUND","detail":"…","correlationId":"01J…","issues":[]}`
 */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: problemCodeSchema,
  detail: z.string(),
  correlationId: z.string(),
  issues: z.array(problemIssueSchema).readonly(),
});
export type Problem = z.infer<typeof problemSchema>;
