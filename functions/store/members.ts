import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { ambitoIdSchema, istatCodeSchema } from '../../shared/contracts/branded.ts';
import { type Role, roleSchema } from '../../shared/contracts/me.ts';
import type { AmbitoId, IstatCode } from '../../shared/values/brands.ts';
import { keys } from './keys.ts';
import { getItem, queryAll } from './read-items.ts';
import { withRetries } from './retry.ts';
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
export async function findMemberships(
  store: Store,
  person: { readonly entraTenant: string; readonly subject: string },
): Promise<readonly Membership[]> {
  const links = await queryAll(store, { pk: keys.membershipsOf(person.entraTenant, person.subject) });
  const found = await Promise.all(
    links.map((link) => getMembership(store, { ...person, ambito: ambitoIdSchema.parse(link.ambito) })),
  );
  return found.filter((membership) => membership !== null);
}

/** A person's place in one Ambito, or `null`. */
export async function getMembership(
  store: Store,
  person: { readonly ambito: AmbitoId; readonly entraTenant: string; readonly subject: string },
): Promise<Membership | null> {
  const item = await getItem(store, keys.member(person.ambito, person.entraTenant, person.subject));
  return item === null ? null : membershipSchema.parse(item);
}

/** Writes a membership: the member of the Ambito and the person's own list, together. */
export async function putMembership(store: Store, membership: Membership): Promise<void> {
  const { ambito, entraTenant, subject } = membership;
  const command = new TransactWriteCommand({
    TransactItems: [
      { Put: { TableName: store.table, Item: { ...membership, ...keys.member(ambito, entraTenant, subject) } } },
      { Put: { TableName: store.table, Item: { ambito, ...keys.membershipOf(ambito, entraTenant, subject) } } },
    ],
  });
  await withRetries(store, () => store.client.send(command));
}

const membershipSchema = z.object({
  ambito: ambitoIdSchema,
  entraTenant: z.string(),
  subject: z.string(),
  displayName: z.string(),
  role: roleSchema,
  comune: istatCodeSchema.nullable(),
  deputy: z.boolean(),
});
