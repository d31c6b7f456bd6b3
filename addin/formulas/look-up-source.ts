import type { AmbitoProfile } from '../../shared/ambito/profile.ts';
import type { LookUps } from '../client/look-ups.ts';
import { Arrival } from './arrival.ts';

/** Where formulas ask about the store: only there once somebody is signed in. */
export interface LookUpSource {
  readonly lookUps: LookUps;
  /** The Ambito of who is signed in. */
  readonly ambito: AmbitoProfile;
}

/** A cell waits a moment for the page: with the look-up itself it stays under ten seconds. */
const source = new Arrival<LookUpSource>(1_500);

/** Hands the look-ups to the formulas that read the store; `null` after signing out. */
export function setLookUpSource(ready: LookUpSource | null): void {
  if (ready === null) source.forget();
  else source.bring(ready);
}

/** The look-ups; `null` when nobody signs in within a moment. */
export function lookUpSource(): LookUpSource | Promise<LookUpSource | null> {
  return source.wait();
}

/** *Aggiorna*: the next calculation asks the service again. */
export function refreshLookUps(): void {
  source.known?.lookUps.refresh();
}
