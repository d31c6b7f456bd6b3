import type { Router } from '../router.ts';
import type { ValueStore } from '../state/value-store.ts';
import { destinations, type RequestedAction } from './requested-action.ts';

/** Names of the ribbon's functions that work on the workbook at once, without a pane. */
export type DirectCommand = 'refreshFormulas' | 'copyWithoutFormulas' | 'undoLast';

export interface RibbonNeeds {
  readonly router: Router;
  readonly requested: ValueStore<RequestedAction | null>;
  readonly showPane: () => Promise<void>;
  readonly openGuide: () => void;
  /** Does the command and tells the person how it went, in the pane. */
  readonly runDirect: (command: DirectCommand) => Promise<void>;
}

/** Office's own way of saying which code a button runs. */
export type Associate = (name: string, handler: (event: CommandEvent) => void) => void;

/** What Office hands to a ribbon command; it stays busy until `completed` is called. */
export interface CommandEvent {
  completed(): void;
}

const directCommands: readonly DirectCommand[] = ['refreshFormulas', 'copyWithoutFormulas', 'undoLast'];

/** Every function name that the manifest's buttons may carry. */
export const ribbonFunctionNames: readonly string[] = [...Object.keys(destinations), ...directCommands, 'openGuide'];

/**
 * Gives each button of the ribbon its work. One pane only: buttons that need it set the route and show it, and the
 * pane takes up what was asked. A button pressed while the page still starts waits for it; a button is always
 * completed, or Excel greys it out for minutes.
 */
export function associateRibbonCommands(coming: Promise<RibbonNeeds>, associate: Associate): void {
  const give = (name: string, work: (needs: RibbonNeeds) => Promise<void> | void): void =>
    associate(name, (event) => complete(event, coming.then(work)));

  for (const [name, destination] of Object.entries(destinations)) {
    give(name, (needs) => {
      needs.router.go(destination.route);
      if (destination.action !== null) request(needs, destination.action);
      return needs.showPane();
    });
  }
  for (const command of directCommands) give(command, (needs) => needs.runDirect(command));
  give('openGuide', (needs) => needs.openGuide());
}

function request(needs: RibbonNeeds, action: RequestedAction['action']): void {
  needs.requested.update((before) => ({ action, turn: (before?.turn ?? 0) + 1 }));
}

function complete(event: CommandEvent, work: Promise<void>): void {
  work
    .catch((failure: unknown) => console.error(failure))
    .finally(() => {
      event.completed();
    });
}
