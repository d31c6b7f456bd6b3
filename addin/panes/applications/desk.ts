import type { Surroundings } from '../../surroundings.ts';
import { type Checking, createChecking } from './checking.ts';
import { createRealigning, type Realigning } from './realigning.ts';
import { createSending, type Sending } from './sending.ts';

/** What is on the desk in *Domande*; it outlives the pane, so that visiting another one loses nothing. */
export interface ApplicationsDesk {
  readonly checking: Checking;
  readonly sending: Sending;
  readonly realigning: Realigning;
}

const desks = new WeakMap<Surroundings, ApplicationsDesk>();

/** The one desk of these surroundings. */
export function deskOf(surroundings: Surroundings): ApplicationsDesk {
  const present = desks.get(surroundings);
  if (present !== undefined) return present;
  const checking = createChecking(surroundings);
  const desk = {
    checking,
    sending: createSending(surroundings, checking),
    realigning: createRealigning(surroundings, checking),
  };
  desks.set(surroundings, desk);
  return desk;
}
