import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Problem, ProblemCode } from '../../shared/contracts/problem.ts';
import { problemWords } from '../../shared/messages/it/problems.ts';
import { problemPointer } from '../../shared/rules/check/rule-set-problem.ts';
import { InvalidRuleSetError } from '../../shared/rules/invalid-rule-set-error.ts';
import { TokenRefused } from '../auth/tokens.ts';
import { StoreError, type StoreErrorCode } from '../store/errors.ts';
import { ProblemError, problemStatus, ruleSetIssue } from './problem-error.ts';

/** The one mapping from what was thrown to problem details. What is not known is INTERNAL, without a word of it. */
export function asProblemError(error: unknown): ProblemError {
  if (error instanceof ProblemError) {
    return error;
  }
  if (error instanceof StoreError) {
    return new ProblemError(ofStore[error.code]);
  }
  if (error instanceof TokenRefused) {
    return new ProblemError('UNAUTHENTICATED');
  }
  if (error instanceof InvalidRuleSetError) {
    return new ProblemError(
      'RULE_SET_INVALID',
      error.problems.map(({ code, path }) => ruleSetIssue(code, problemPointer(path))),
    );
  }
  if (error instanceof HTTPException && error.status === 413) {
    return new ProblemError('BODY_TOO_LARGE');
  }
  return new ProblemError('INTERNAL');
}

/** Answers the problem as `application/problem+json`. */
export function answerProblem(context: Context, error: ProblemError, correlationId: string): Response {
  const status = problemStatus[error.code];
  const problem: Problem = {
    type: 'about:blank',
    ...problemWords(error.code),
    status,
    code: error.code,
    correlationId,
    issues: error.issues,
  };
  if (status === 401) {
    context.header('WWW-Authenticate', 'Bearer');
  }
  return context.body(JSON.stringify(problem), status, { 'Content-Type': 'application/problem+json' });
}

const ofStore: Readonly<Record<StoreErrorCode, ProblemCode>> = {
  NOT_FOUND: 'NOT_FOUND',
  ALREADY_EXISTS: 'ALREADY_EXISTS',
  VERSION_REQUIRED: 'VERSION_MISSING',
  STALE_VERSION: 'VERSION_STALE',
  FROZEN: 'TRANSITION_NOT_ALLOWED',
  CHECKS_FORBIDDEN: 'RULE_SET_INVALID',
  IDEMPOTENCY_MISMATCH: 'IDEMPOTENCY_MISMATCH',
  CURSOR_INVALID: 'CURSOR_INVALID',
  TOO_MANY_ITEMS: 'TOO_MANY_ROWS',
  BUSY: 'UNAVAILABLE',
};
