import type { AmbitoProfile } from '../../shared/ambito/profile.ts';
import type { Call } from '../../shared/calls/call.ts';
import type { RememberedMapping } from '../../shared/layout/remembered-mapping.ts';
import type { IsoDate, IstatCode } from '../../shared/values/brands.ts';

/** What a workbook knows of a call, so that its formulas score offline and as the pane does. */
export interface WorkbookRules {
  readonly call: Call;
  readonly ambito: AmbitoProfile;
  /** The Comune that collects, if known. */
  readonly comune: IstatCode | null;
  /** SHA-256 of the published rules. */
  readonly hash: string;
  /** Which heading means which field, as the person confirmed it; `null` before that. */
  readonly mapping: RememberedMapping | null;
  /** The day it is in Rome. */
  readonly today: () => IsoDate;
}

/** How long a cell waits for the rules: Excel calculates before the page has read the workbook's settings. */
const longestWait = 10_000;

const known = new Map<string, WorkbookRules>();
const waiting = new Map<string, { readonly promise: Promise<WorkbookRules | null>; readonly settle: Settle }>();
type Settle = (rules: WorkbookRules | null) => void;

/** Hands the rules of a call to the formulas; those that wait for them go on, the others take them at the next calculation. */
export function setWorkbookRules(callCode: string, rules: WorkbookRules): void {
  const key = keyOf(callCode);
  known.set(key, rules);
  waiting.get(key)?.settle(rules);
}

/** Forgets every call: the workbook was told to forget. */
export function forgetWorkbookRules(): void {
  known.clear();
}

/** The rules of a call; `null` when ten seconds have not brought them. */
export function workbookRules(callCode: string): WorkbookRules | Promise<WorkbookRules | null> {
  const key = keyOf(callCode);
  return known.get(key) ?? waiting.get(key)?.promise ?? startWaiting(key);
}

/** The rules of a call that are there now. */
export function knownRules(callCode: string): WorkbookRules | null {
  return known.get(keyOf(callCode)) ?? null;
}

function startWaiting(key: string): Promise<WorkbookRules | null> {
  let settle: Settle = () => undefined;
  const promise = new Promise<WorkbookRules | null>((resolve) => {
    const timer = setTimeout(() => settle(null), longestWait);
    settle = (rules) => {
      clearTimeout(timer);
      waiting.delete(key);
      resolve(rules);
    };
  });
  waiting.set(key, { promise, settle });
  return promise;
}

function keyOf(callCode: string): string {
  return callCode.trim().toUpperCase();
}
