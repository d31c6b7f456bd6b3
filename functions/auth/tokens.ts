/** Who a verified token speaks for. */
export interface VerifiedToken {
  readonly entraTenant: string;
  /** Immutable object id (`oid`) of the person in that tenant. */
  readonly subject: string;
}

/** Checks an access token; every refusal is `TokenRefused` (401). */
export interface TokenVerifier {
  verify(token: string): Promise<VerifiedToken>;
}

/** Why a token is refused; for the log, never for the answer. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused';
}
