import type { RouteName } from '../router.ts';

/** What a ribbon button wants a pane to do once it is open; the pane takes it up and clears it. */
export type ActionName =
  | 'check'
  | 'transmit'
  | 'realign'
  | 'draftRanking'
  | 'explainPlace'
  | 'approveRanking'
  | 'prepareReport'
  | 'verifyReport'
  | 'submitReport'
  | 'insertFormula';

export interface RequestedAction {
  readonly action: ActionName;
  /** Told apart from the same button pressed before. */
  readonly turn: number;
}

/** Where each button leads, and what it asks for there. */
export const destinations: Readonly<Record<string, { readonly route: RouteName; readonly action: ActionName | null }>> =
  {
    openToday: { route: 'oggi', action: null },
    mapColumns: { route: 'abbina-colonne', action: null },
    checkRows: { route: 'domande', action: 'check' },
    transmitRows: { route: 'domande', action: 'transmit' },
    realignRows: { route: 'domande', action: 'realign' },
    draftRanking: { route: 'graduatoria', action: 'draftRanking' },
    explainPlace: { route: 'graduatoria', action: 'explainPlace' },
    simulateRanking: { route: 'simula', action: null },
    approveRanking: { route: 'graduatoria', action: 'approveRanking' },
    openCriteria: { route: 'criteri', action: null },
    prepareReport: { route: 'relazione', action: 'prepareReport' },
    verifyReport: { route: 'relazione', action: 'verifyReport' },
    submitReport: { route: 'relazione', action: 'submitReport' },
    insertFormula: { route: 'impostazioni', action: 'insertFormula' },
  };

/** Whether a section is the one that an action was asked of. */
export function isAskedOf(action: ActionName, route: RouteName): boolean {
  return Object.values(destinations).some(
    (destination) => destination.action === action && destination.route === route,
  );
}
