/** Who is signed in, as the sign-in tells it; what they may do comes from `GET /v1/me`. */
export interface Account {
  readonly id: string;
  readonly name: string;
}

/** A person of the demonstration, offered instead of a password in development builds. */
export interface DemonstrationPerson {
  readonly id: string;
  readonly name: string;
  readonly role: string;
}

/**
 * A way to sign in. Tokens live in memory only: closing the file forgets them.
 */
export interface SignIn {
  /** `demonstration`: `people` is to be shown and `signIn` takes the id of one of them. */
  readonly kind: 'office' | 'demonstration';
  account(): Account | null;
  /** Asks the person, where asking is needed. Rejects with `SignInFailure`. */
  signIn(person?: string): Promise<Account>;
  /** A bearer token for the service, renewed when it is about to expire or when `renew` says the service refused it. */
  token(renew: boolean): Promise<string>;
  signOut(): Promise<void>;
  /** The people of the demonstration; empty in production. */
  people(): Promise<readonly DemonstrationPerson[]>;
}

/** `cancelled`: the person closed the window. `notConfigured`: this installation names no identity provider. */
export type SignInFailureKind = 'cancelled' | 'blocked' | 'notConfigured' | 'offline' | 'refused';

export class SignInFailure extends Error {
  readonly kind: SignInFailureKind;

  constructor(kind: SignInFailureKind, cause?: unknown) {
    super(`sign-in failed: ${kind}`, { cause });
    this.name = 'SignInFailure';
    this.kind = kind;
  }
}
