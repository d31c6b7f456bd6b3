import type { Api } from '../client/api.ts';
import { usualTiming } from '../client/look-up-timing.ts';
import { createLookUps } from '../client/look-ups.ts';
import type { Session } from '../client/session.ts';
import { setLookUpSource } from '../formulas/look-up-source.ts';

/** Lets the custom functions ask the service as whoever is signed in, and no longer once they sign out. */
export function shareLookUpsWithFormulas({ session, api }: { readonly session: Session; readonly api: Api }): void {
  const share = (): void => {
    const ambito = session.membership()?.ambito;
    if (ambito === undefined) {
      setLookUpSource(null);
      return;
    }
    const lookUps = createLookUps({
      transport: (questions, signal) => api.lookUps(ambito.id, { questions }, signal),
      timing: usualTiming,
    });
    setLookUpSource({ lookUps, ambito });
  };
  session.state.subscribe(share);
  share();
}
