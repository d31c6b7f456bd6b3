import type { AmbitoId, CallCode } from '../../shared/values/brands.ts';
import type { AmbitoKeys } from './ambito-keys.ts';
import { keys } from './keys.ts';
import { getItems } from './read-items.ts';
import type { Store } from './store.ts';

/**
 * The hash under which a beneficiary stands in a call: keyed by the call, so that nobody can follow a person from one to
 * the other without the Ambito's key.
 */
export function beneficiaryHash(secrets: AmbitoKeys, call: CallCode, beneficiaryCode: string): string {
  return secrets.hash(`beneficiary ${call}`, beneficiaryCode).slice(0, 22);
}

/**
 * In which of some calls each beneficiary has a live application, whatever the Comune, by code as issued; who has none is
 * absent. A withdrawal releases its guard, so it does not count. Nothing is read where there are no calls to look at.
 */
export async function applicationsInCalls(
  store: Store,
  ambito: AmbitoId,
  { calls, beneficiaryCodes }: { readonly calls: readonly CallCode[]; readonly beneficiaryCodes: readonly string[] },
): Promise<ReadonlyMap<string, readonly CallCode[]>> {
  const found = new Map<string, CallCode[]>();
  if (calls.length === 0) return found;
  const secrets = await store.keyring.keysOf(ambito);
  const wanted = [...new Set(beneficiaryCodes)].flatMap((code) =>
    calls.map((call) => ({ code, call, key: keys.guard(ambito, call, beneficiaryHash(secrets, call, code)) })),
  );
  const items = await getItems(
    store,
    wanted.map(({ key }) => key),
    ['pk'],
  );
  const held = new Set(items.map(({ pk }) => pk));
  for (const { code, call, key } of wanted) {
    if (held.has(key.pk)) found.set(code, [...(found.get(code) ?? []), call]);
  }
  return found;
}
