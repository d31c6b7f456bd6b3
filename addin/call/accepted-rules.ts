import type { AcceptedRules } from '../workbook/workbook-memory.ts';
import type { KnownCall } from './known-calls.ts';

/** A call with the rules that a workbook uses, and the published ones where they are others. */
export interface CallInFile {
  readonly known: KnownCall;
  /** What the service publishes and nobody has accepted for this file; `null` where the file uses it already. */
  readonly newer: KnownCall | null;
}

/**
 * A workbook stays on the version of the rules it was given until a person accepts another: only window, Comuni and
 * budget of its call are those of today.
 */
export function withAcceptedRules(published: KnownCall, accepted: AcceptedRules | null): CallInFile {
  if (accepted === null || !isSameCall(published, accepted) || accepted.ruleSetHash === published.ruleSetHash) {
    return { known: published, newer: null };
  }
  const call = { ...published.call, ruleSet: accepted.call.ruleSet };
  return {
    known: { ...published, call, ruleSetHash: accepted.ruleSetHash, source: 'workbook' },
    newer: published,
  };
}

/** Whether both are the same call of the same Ambito, in whatever version. */
export function isSameCall(
  one: Pick<KnownCall, 'call' | 'ambito'>,
  other: Pick<KnownCall, 'call' | 'ambito'>,
): boolean {
  return one.call.code === other.call.code && one.ambito.id === other.ambito.id;
}
