import type { AmbitoProfile } from '../../shared/ambito/profile.ts';
import type { Call } from '../../shared/calls/call.ts';
import type { CallSummary } from '../../shared/contracts/calls.ts';

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

/** Whether the service lists a call, or a version of its rules, that is not known yet. */
export function isBehind(
  known: readonly KnownCall[],
  { ambito, calls }: { readonly ambito: string; readonly calls: readonly CallSummary[] },
): boolean {
  return calls.some(({ code, ruleSetVersion }) => {
    const match = known.find(({ call, ambito: own }) => call.code === code && own.id === ambito);
    return match?.call.ruleSet.version !== ruleSetVersion;
  });
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
