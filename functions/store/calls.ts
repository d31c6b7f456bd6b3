import type { Call } from '../../shared/calls/call.ts';
import type { RuleSet } from '../../shared/rules/rule-set.ts';
import type { AmbitoId, CallCode, Instant } from '../../shared/values/brands.ts';
import type { Command, Done } from './command.ts';
import type { Store } from './store.ts';

/** A call as published, with the hash that freezes its rule set. */
export interface StoredCall {
  readonly call: Call;
  readonly ruleSetHash: string;
  readonly publishedAt: Instant;
  readonly version: number;
}

/** Publishes a call or a new version of it. A rule set version once published under another hash is `FROZEN`. */
export function publishCall(
  store: Store,
  command: Command,
  publication: { readonly call: Call; readonly ruleSetHash: string; readonly version: number | null },
): Promise<Done<{ readonly code: CallCode; readonly version: number }>> {
  throw new Error(`${store.table} ${command.ambito} ${publication.ruleSetHash}`);
}

/** The call with its latest rule set, or `null`. */
export function getCall(store: Store, ambito: AmbitoId, code: CallCode): Promise<StoredCall | null> {
  throw new Error(`${store.table} ${ambito} ${code}`);
}

/** All calls of an Ambito, by code. */
export function listCalls(store: Store, ambito: AmbitoId): Promise<readonly StoredCall[]> {
  throw new Error(`${store.table} ${ambito}`);
}

/** A rule set version as it was published, or `null`. */
export function getRuleSet(
  store: Store,
  request: { readonly ambito: AmbitoId; readonly call: CallCode; readonly version: number },
): Promise<{ readonly ruleSet: RuleSet; readonly hash: string } | null> {
  throw new Error(`${store.table} ${request.call}`);
}
