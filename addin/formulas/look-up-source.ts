import type { AmbitoProfile } from '../../shared/ambito/profile.ts';
import type { LookUps } from '../client/look-ups.ts';

/** Where formulas ask about the store: only there once somebody is signed in. */
export interface LookUpSource {
  readonly lookUps: LookUps;
  /** The Ambito of who is signed in. */
  readonly ambito: AmbitoProfile;
}

/** How long a cell waits for the page: with the look-up itself it stays under ten seconds. */
const longestWait = 1_500;

type Settle = (ready: LookUpSource | null) => void;

let source: LookUpSource | null = null;
let waiting: { readonly promise: Promise<LookUpSource | null>; readonly settle: Settle } | null = null;

/** Hands the look-ups to the formulas that read the store; `null` after signing out. */
export function setLookUpSource(ready: LookUpSource | null): void {
  source = ready;
  if (ready !== null) waiting?.settle(ready);
}

/** The look-ups; `null` when nobody signs in within a moment. */
export function lookUpSource(): LookUpSource | Promise<LookUpSource | null> {
  return source ?? waiting?.promise ?? startWaiting();
}

/** *Aggiorna*: the next calculation asks the service again. */
export function refreshLookUps(): void {
  source?.lookUps.refresh();
}

function startWaiting(): Promise<LookUpSource | null> {
  let settle: Settle = () => undefined;
  const promise = new Promise<LookUpSource | null>((resolve) => {
    const timer = setTimeout(() => settle(null), longestWait);
    settle = (ready) => {
      clearTimeout(timer);
      waiting = null;
      resolve(ready);
    };
  });
  waiting = { promise, settle };
  return promise;
}
