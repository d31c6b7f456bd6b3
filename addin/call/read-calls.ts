import type { Membership } from '../../shared/contracts/me.ts';
import type { Api } from '../client/api.ts';
import type { KnownCall } from './known-calls.ts';

/** Every call of the Ambito with its published rules, as the service has them now. */
export async function readCalls(api: Api, { ambito }: Membership): Promise<readonly KnownCall[]> {
  const { items } = await api.calls(ambito.id);
  const published = await Promise.all(items.map(({ code }) => api.call(ambito.id, code)));
  return published.map(({ call, ruleSetHash }) => ({ call, ambito, ruleSetHash, source: 'service' }));
}
