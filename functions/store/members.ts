import type { Role } from '../../shared/contracts/me.ts';
import type { AmbitoId, IstatCode } from '../../shared/values/brands.ts';
import type { Store } from './store.ts';

/** A person's place in one Ambito. */
export interface Membership {
  readonly ambito: AmbitoId;
  /** The identity provider's tenant and the person's immutable object id there. */
  readonly entraTenant: string;
  readonly subject: string;
  readonly displayName: string;
  readonly role: Role;
  /** The Comune of a Comune's people; `null` for the office. */
  readonly comune: IstatCode | null;
  /** The head's named substitute (*vicario*). */
  readonly deputy: boolean;
}

/** Every place of a person, in any Ambito. */
export function findMemberships(
  store: Store,
  person: { readonly entraTenant: string; readonly subject: string },
): Promise<readonly Membership[]> {
  throw new Error(`${store.table} ${person.subject}`);
}

/** A person's place in one Ambito, or `null`. */
export function getMembership(
  store: Store,
  person: { readonly ambito: AmbitoId; readonly entraTenant: string; readonly subject: string },
): Promise<Membership | null> {
  throw new Error(`${store.table} ${person.subject}`);
}

/** Writes a membership: the member of the Ambito and the person's own list, together. */
export function putMembership(store: Store, membership: Membership): Promise<void> {
  throw new Error(`${store.table} ${membership.subject}`);
}
