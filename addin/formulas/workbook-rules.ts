import type { AmbitoProfile } from '../../shared/ambito/profile.ts';
import type { Call } from '../../shared/calls/call.ts';
import type { RememberedMapping } from '../../shared/layout/remembered-mapping.ts';
import type { IsoDate, IstatCode } from '../../shared/values/brands.ts';
import { Arrival } from './arrival.ts';

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

const byCall = new Map<string, Arrival<WorkbookRules>>();

/** Hands the rules of a call to the formulas; those that wait for them go on, the others take them at the next calculation. */
export function setWorkbookRules(callCode: string, rules: WorkbookRules): void {
  arrivalOf(callCode).bring(rules);
}

/** Forgets every call: the workbook was told to forget. */
export function forgetWorkbookRules(): void {
  for (const arrival of byCall.values()) arrival.forget();
}

/** The rules of a call; `null` when ten seconds have not brought them. */
export function workbookRules(callCode: string): WorkbookRules | Promise<WorkbookRules | null> {
  return arrivalOf(callCode).wait();
}

/** The rules of a call that are there now. */
export function knownRules(callCode: string): WorkbookRules | null {
  return arrivalOf(callCode).known;
}

function arrivalOf(callCode: string): Arrival<WorkbookRules> {
  const key = callCode.trim().toUpperCase();
  const arrival = byCall.get(key) ?? new Arrival<WorkbookRules>(longestWait);
  byCall.set(key, arrival);
  return arrival;
}
