/** What the store refuses, by code; the API maps each to one problem. */
export type StoreErrorCode =
  | 'NOT_FOUND'
  | 'ALREADY_EXISTS'
  | 'VERSION_REQUIRED'
  | 'STALE_VERSION'
  | 'FROZEN'
  | 'CHECKS_FORBIDDEN'
  | 'IDEMPOTENCY_MISMATCH'
  | 'CURSOR_INVALID'
  | 'TOO_MANY_ITEMS'
  | 'BUSY';

/**
 * A refusal of the store. `NOT_FOUND` → 404, `ALREADY_EXISTS`, `STALE_VERSION` and `FROZEN` → 409, `VERSION_REQUIRED` → 428,
 * `CHECKS_FORBIDDEN`, `IDEMPOTENCY_MISMATCH` and `TOO_MANY_ITEMS` → 422, `CURSOR_INVALID` → 400, `BUSY` (retries used up) → 503.
 */
export class StoreError extends Error {
  override readonly name = 'StoreError';

  constructor(
    readonly code: StoreErrorCode,
    /** Never personal data: it may reach a log. */
    detail: string,
  ) {
    super(`${code}: ${detail}`);
  }
}
