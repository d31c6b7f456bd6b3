import type { AmbitoProfile } from '../../shared/ambito/profile.ts';
import type { Call } from '../../shared/calls/call.ts';

/** A call with everything checking and scoring need, and where it was learnt. */
export interface KnownCall {
  readonly call: Call;
  readonly ambito: AmbitoProfile;
  /** SHA-256 of the published rules. */
  readonly ruleSetHash: string;
  /**
   * `service`: read just now. `workbook`: remembered in this file, works offline. `demonstration`: comes with the
   * add-in so that checking works before anybody signs in.
   */
  readonly source: 'service' | 'workbook' | 'demonstration';
}

/** One entry a call: what the service says wins over what the file remembers, which wins over the demonstration. */
export function mergeKnownCalls(...sources: readonly (readonly KnownCall[])[]): readonly KnownCall[] {
  const byCode = new Map<string, KnownCall>();
  for (const known of sources.flat()) {
    const key = `${known.ambito.id}/${known.call.code}`;
    if (!byCode.has(key)) byCode.set(key, known);
  }
  return [...byCode.values()];
}
