import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { AmbitoProfile } from '../../shared/ambito/profile.ts';
import { ambitoProfileSchema } from '../../shared/contracts/me.ts';
import type { AmbitoId } from '../../shared/values/brands.ts';
import { keys } from './keys.ts';
import { getItem } from './read-items.ts';
import { withRetries } from './retry.ts';
import type { Store } from './store.ts';

/** The Ambito's settings, or `null` when there is no such Ambito. */
export async function getProfile(store: Store, ambito: AmbitoId): Promise<AmbitoProfile | null> {
  const item = await getItem(store, keys.profile(ambito));
  return item === null ? null : ambitoProfileSchema.parse(item);
}

/** Writes the Ambito's settings. */
export async function putProfile(store: Store, profile: AmbitoProfile): Promise<void> {
  const command = new PutCommand({ TableName: store.table, Item: { ...profile, ...keys.profile(profile.id) } });
  await withRetries(store, () => store.client.send(command));
}
