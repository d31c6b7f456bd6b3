import type { AmbitoProfile } from '../../shared/ambito/profile.ts';
import { Arrival } from './arrival.ts';

/** With the workbook open it is there at once, the Ambito or the news that there is none. */
const ambito = new Arrival<{ readonly profile: AmbitoProfile | null }>(1_500);

/** Tells the formulas whose workbook this is; `null` where no call of an Ambito is chosen. */
export function setWorkbookAmbito(profile: AmbitoProfile | null): void {
  ambito.bring({ profile });
}

/** The Ambito of the workbook, once the page has read it; `null` where there is none. */
export async function workbookAmbito(): Promise<AmbitoProfile | null> {
  return (await ambito.wait())?.profile ?? null;
}
