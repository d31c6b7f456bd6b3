import type { Me, Membership } from '../../shared/contracts/me.ts';
import { createValueStore, type ValueStore } from '../state/value-store.ts';
import type { Account, SignIn } from './sign-in/sign-in.ts';

/**
 * Who is at the keyboard and in which Ambito. `lapsed`: was signed in, but the permission has expired and the person has
 * to sign in again. `stranger`: signed in, but a member nowhere.
 */
export type SessionState =
  | { readonly kind: 'signedOut' }
  | { readonly kind: 'lapsed' }
  | { readonly kind: 'signingIn' }
  | { readonly kind: 'stranger'; readonly account: Account }
  | { readonly kind: 'signedIn'; readonly account: Account; readonly me: Me; readonly membership: Membership };

export interface Session {
  readonly state: ValueStore<SessionState>;
  /** Signs in and asks the service who this is. Resolves to the membership in use, or `null` for a stranger. */
  signIn(person?: string): Promise<Membership | null>;
  signOut(): Promise<void>;
  /** The service no longer accepts this sign-in: what the person was doing stays, and they are asked again. */
  lapse(): void;
  /** Works in another of the person's Ambiti from now on. */
  choose(ambito: string): void;
  /** The membership in use, or `null` when nobody is signed in. */
  membership(): Membership | null;
}

export function createSession(signIn: SignIn, askMe: () => Promise<Me>): Session {
  const state = createValueStore<SessionState>({ kind: 'signedOut' });

  return {
    state,
    async signIn(person) {
      state.set({ kind: 'signingIn' });
      try {
        const account = await signIn.signIn(person);
        const me = await askMe();
        const membership = me.memberships[0];
        if (membership === undefined) {
          state.set({ kind: 'stranger', account });
          return null;
        }
        state.set({ kind: 'signedIn', account, me, membership });
        return membership;
      } catch (failure) {
        state.set({ kind: 'signedOut' });
        throw failure;
      }
    },
    async signOut() {
      await signIn.signOut();
      state.set({ kind: 'signedOut' });
    },
    lapse() {
      if (state.get().kind === 'signedIn') state.set({ kind: 'lapsed' });
    },
    choose(ambito) {
      const current = state.get();
      if (current.kind !== 'signedIn') return;
      const membership = current.me.memberships.find((candidate) => candidate.ambito.id === ambito);
      if (membership !== undefined) state.set({ ...current, membership });
    },
    membership() {
      const current = state.get();
      return current.kind === 'signedIn' ? current.membership : null;
    },
  };
}
