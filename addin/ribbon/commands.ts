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
  readonly associate: (name: string, handler: (event: CommandEvent) => void) => void;
}

/** What Office hands to a ribbon command; it stays busy until `completed` is called. */
export interface CommandEvent {
  completed(): void;
}

const directCommands: readonly DirectCommand[] = ['refreshFormulas', 'copyWithoutFormulas', 'undoLast'];

/** Every function name that the manifest's buttons may carry. */
export const ribbonFunctionNames: readonly string[] = [...Object.keys(destinations), ...directCommands, 'openGuide'];

/**
 * Gives each button of the ribbon its work. One pane only: buttons that need it set the route and show it, and the
 * pane takes up what was asked. A button is always completed, or Excel greys it out for minutes.
 */
export function associateRibbonCommands(needs: RibbonNeeds): void {
  for (const [name, destination] of Object.entries(destinations)) {
    needs.associate(name, (event) => {
      needs.router.go(destination.route);
      if (destination.action !== null) request(needs, destination.action);
      complete(event, needs.showPane());
    });
  }
  for (const command of directCommands) {
    needs.associate(command, (event) => complete(event, needs.runDirect(command)));
  }
  needs.associate('openGuide', (event) => {
    needs.openGuide();
    event.completed();
  });
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
