import type { Problem } from '../../shared/contracts/problem.ts';

/**
 * Why a request has no useful answer. `offline`: nothing came back. `timeout`: nothing came back in time.
 * `signInNeeded`: no account, or its permission has expired. `problem`: the service answered with problem details.
 * `unreadable`: the answer is not what the contract says (an older or newer service). `partMissing`: nothing was sent,
 * because the part of the page that reads the answer has not come.
 */
export type FailureKind =
  | 'offline'
  | 'timeout'
  | 'signInNeeded'
  | 'problem'
  | 'unreadable'
  | 'cancelled'
  | 'partMissing';

/** The one error the client throws; panes turn it into words with `shared/messages/it/problems.ts`. */
export class ApiFailure extends Error {
  readonly kind: FailureKind;
  readonly status: number | null;
  readonly problem: Problem | null;
  readonly correlationId: string;

  constructor(facts: {
    readonly kind: FailureKind;
    readonly correlationId: string;
    readonly status?: number;
    readonly problem?: Problem | null;
    readonly cause?: unknown;
  }) {
    super(`request failed: ${facts.kind}`, { cause: facts.cause });
    this.name = 'ApiFailure';
    this.kind = facts.kind;
    this.status = facts.status ?? null;
    this.problem = facts.problem ?? null;
    this.correlationId = facts.correlationId;
  }
}
