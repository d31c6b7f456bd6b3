import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import type { AmbitoProfile } from '../../shared/ambito/profile.ts';
import { b2Call2025 } from '../../shared/demonstration/b2-2025.ts';
import { cinisello } from '../../shared/demonstration/cinisello.ts';
import { ruleSetHash } from '../../shared/rules/rule-set-hash.ts';
import type { AmbitoId, BelfioreCode, IstatCode } from '../../shared/values/brands.ts';
import { getProfile, putProfile } from '../store/ambiti.ts';
import { getCall, publishCall } from '../store/calls.ts';
import { StoreError } from '../store/errors.ts';
import { putMembership } from '../store/members.ts';
import { getRuleSet } from '../store/rule-sets.ts';
import type { Store } from '../store/store.ts';
import { demonstrationPeople, demonstrationTenant, membershipOf } from './people.ts';

/** Fills an empty table with the demonstration Ambito, another one beside it, their people and the B2 call. */
export async function seed(store: Store): Promise<void> {
  await publishDemonstrationCall(store);
  // The profile of the first Ambito is written last: a seeding that was cut short is taken up again.
  if ((await getProfile(store, cinisello.id)) !== null) return;
  await Promise.all(demonstrationPeople.map((person) => putMembership(store, membershipOf(person))));
  await putProfile(store, elsewhere);
  await putProfile(store, { ...cinisello, entraTenants: [demonstrationTenant] });
}

// A published version of the rules is frozen, here too: where the demonstration's own rules were edited without a new
// version, the old store is of no more use.
async function publishDemonstrationCall(store: Store): Promise<void> {
  const hash = await ruleSetHash(b2Call2025.ruleSet);
  const command = { ambito: cinisello.id, actor: 'ufficio', idempotency: null };
  try {
    const stored = await getCall(store, cinisello.id, b2Call2025.code);
    if (stored !== null && isDeepStrictEqual(stored.call, b2Call2025)) return;
    const first = await getRuleSet(store, {
      ambito: cinisello.id,
      call: b2Call2025.code,
      version: b2Call2025.ruleSet.version,
    });
    // Somebody published other rules for it since: they stay.
    if (first?.hash === hash && stored?.ruleSetHash !== hash) return;
    const version = stored?.version ?? null;
    await publishCall(store, command, { call: b2Call2025, ruleSetHash: hash, version });
  } catch (error) {
    // Another process is seeding the same table.
    if (error instanceof StoreError && error.code.endsWith('VERSION')) return;
    const outdated = error instanceof z.ZodError || (error instanceof StoreError && error.code === 'FROZEN');
    if (!outdated) throw error;
    throw new Error('The local store holds an older demonstration: delete its folder (.local) and start again.', {
      cause: error,
    });
  }
}

/** An Ambito whose people must never see anything of the first. */
const elsewhere: AmbitoProfile = {
  id: 'altrove' as AmbitoId,
  name: 'Ambito di Altrove',
  officeName: 'Ufficio di Piano',
  leadComune: '015146' as IstatCode,
  comuni: [
    { istat: '015146' as IstatCode, belfiore: 'F205' as BelfioreCode, name: 'Milano', postcode: '20121' },
    { istat: '015032' as IstatCode, belfiore: 'B162' as BelfioreCode, name: 'Bresso', postcode: '20091' },
  ],
  preparerMayApprove: false,
  entraTenants: [demonstrationTenant],
  reportRecipients: [],
};
