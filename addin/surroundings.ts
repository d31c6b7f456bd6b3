import type { CurrentCall } from './call/current-call.ts';
import type { Api } from './client/api.ts';
import type { Connection } from './client/connection.ts';
import type { Session } from './client/session.ts';
import type { SignIn } from './client/sign-in/sign-in.ts';
import type { RequestedAction } from './ribbon/requested-action.ts';
import type { Outcome } from './ribbon/run-direct.ts';
import type { Router } from './router.ts';
import type { ValueStore } from './state/value-store.ts';

/** Everything a pane needs from outside itself; made once in `main.tsx`. */
export interface Surroundings {
  readonly api: Api;
  readonly session: Session;
  readonly signIn: SignIn;
  readonly connection: ValueStore<Connection>;
  readonly router: Router;
  readonly dark: ValueStore<boolean>;
  /** What a ribbon button asked for and no pane has taken up yet. */
  readonly requested: ValueStore<RequestedAction | null>;
  /** How the last command of the ribbon went; shown at the top of the pane until closed. */
  readonly outcome: ValueStore<Outcome | null>;
  /** The call this workbook is about. */
  readonly currentCall: CurrentCall;
  /** False on the plain web page, where only approving and submitting make sense. */
  readonly insideExcel: boolean;
  /** Milliseconds of the epoch. */
  readonly now: () => number;
  readonly newId: () => string;
}
