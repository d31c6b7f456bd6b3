import type { Advice } from '../../shared/messages/advice.ts';
import { ribbonMessages } from '../../shared/messages/it/ribbon.ts';
import { refreshLookUps } from '../formulas/look-up-source.ts';
import { adviceFor } from '../panes/shell/advice-for.ts';
import { copyWithoutFormulas } from '../workbook/copy-without-formulas.ts';
import { refreshFormulas } from '../workbook/refresh-formulas.ts';
import { undoLast } from '../workbook/undo-last.ts';
import type { DirectCommand } from './commands.ts';

/** How a command went, for the bar at the top of the pane. */
export interface Outcome {
  readonly intent: 'success' | 'info' | 'error';
  readonly advice: Advice;
}

/** Does a command that needs no pane and says how it went. Never rejects: a failure is an outcome with its advice. */
export async function runDirect(command: DirectCommand): Promise<Outcome> {
  try {
    return await commands[command]();
  } catch (failure) {
    return { intent: 'error', advice: adviceFor(failure) };
  }
}

const commands: Readonly<Record<DirectCommand, () => Promise<Outcome>>> = {
  async refreshFormulas() {
    refreshLookUps();
    const { found, mended } = await refreshFormulas();
    return { intent: found === 0 ? 'info' : 'success', advice: ribbonMessages.refreshed(found, mended) };
  },
  async copyWithoutFormulas() {
    const { sheetNames } = await copyWithoutFormulas();
    return { intent: sheetNames.length === 0 ? 'info' : 'success', advice: ribbonMessages.copied(sheetNames) };
  },
  async undoLast() {
    const outcome = await undoLast();
    if (outcome.kind === 'nothing') return { intent: 'info', advice: ribbonMessages.nothingToUndo };
    if (outcome.kind === 'refused') return { intent: 'error', advice: ribbonMessages.undoRefused(outcome.addresses) };
    return { intent: 'success', advice: ribbonMessages.undone };
  },
};
