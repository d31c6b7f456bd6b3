import { shareLookUpsWithFormulas } from './call/share-look-ups.ts';
import { associateFormulas } from './formulas/associate.ts';
import { adviceFor } from './panes/shell/advice-for.ts';
import { associateRibbonCommands } from './ribbon/commands.ts';
import { runDirect } from './ribbon/run-direct.ts';
import type { Surroundings } from './surroundings.ts';

/** What only makes sense with a workbook: custom functions, the ribbon's buttons, and the call the file is about. */
export function startInsideExcel(surroundings: Surroundings): void {
  associateFormulas();
  shareLookUpsWithFormulas(surroundings);
  const showPane = async (): Promise<void> => {
    await Office.addin.showAsTaskpane();
  };
  associateRibbonCommands({
    router: surroundings.router,
    requested: surroundings.requested,
    showPane,
    openGuide: () => Office.context.ui.openBrowserWindow(new URL('./guida.html', location.href).href),
    async runDirect(command) {
      surroundings.outcome.set(await runDirect(command));
      await showPane();
    },
    associate: (name, handler) => Office.actions.associate(name, handler),
  });
  surroundings.currentCall.open().catch((failure: unknown) => {
    surroundings.outcome.set({ intent: 'error', advice: adviceFor(failure) });
  });
}
