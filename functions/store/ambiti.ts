import type { AmbitoProfile } from '../../shared/ambito/profile.ts';
import type { AmbitoId } from '../../shared/values/brands.ts';
import type { Store } from './store.ts';

/** The Ambito's settings, or `null` when there is no such Ambito. */
export function getProfile(store: Store, ambito: AmbitoId): Promise<AmbitoProfile | null> {
  throw new Error(`${store.table} ${ambito}`);
}

/** Writes the Ambito's settings. */
export function putProfile(store: Store, profile: AmbitoProfile): Promise<void> {
  throw new Error(`${store.table} ${profile.id}`);
}
