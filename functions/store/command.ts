import type { AmbitoId } from '../../shared/values/brands.ts';

/** Who asks for a change and, for posts, under which `Idempotency-Key`. Every operation that writes takes one. */
export interface Command {
  readonly ambito: AmbitoId;
  /** Opaque subject of the person: the audit names nobody otherwise. */
  readonly actor: string;
  /** `null` where `If-Match` already makes the request safe to repeat. */
  readonly idempotency: Idempotency | null;
}

/** The key belongs to tenant and route: the same key on another route is another key. */
export interface Idempotency {
  readonly key: string;
  /** Method and path as asked, parameters filled in: `POST /v1/ambiti/cinisello/calls/B2-2025/transmissions#0`. */
  readonly route: string;
  /** Of the body (SHA-256) and the version of `If-Match`. The same key with others is `IDEMPOTENCY_MISMATCH`. */
  readonly bodyHash: string;
}

/** The outcome of a change: the same `result`, with `replayed`, each time the same request is repeated. */
export interface Done<Result> {
  readonly replayed: boolean;
  readonly result: Result;
}
