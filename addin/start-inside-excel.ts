import { shareLookUpsWithFormulas } from './call/share-look-ups.ts';
import { associateFormulas } from './formulas/associate.ts';
import { bringParts } from './formulas/later-parts.ts';
import { setWorkbookAmbito } from './formulas/workbook-ambito.ts';
import { adviceFor } from './panes/shell/advice-for.ts';
import { associateRibbonCommands, type RibbonNeeds } from './ribbon/commands.ts';
import { runDirect } from './ribbon/run-direct.ts';
import type { Surroundings } from './surroundings.ts';
import { onUndone } from './workbook/undo-last.ts';

/**
 * What only makes sense with a workbook: custom functions, the ribbon's buttons, and the call the file is about. Functions
 * and buttons are associated at once, before anything is waited for: Excel drops a button that nobody has claimed yet.
 */
export function startInsideExcel(coming: Promise<Surroundings>): void {
  associateFormulas();
  associateRibbonCommands(coming.then(ribbonNeeds), (name, handler) => Office.actions.associate(name, handler));
  coming.then(openWorkbook).catch((failure: unknown) => console.error(failure));
}

async function openWorkbook(surroundings: Surroundings): Promise<void> {
  shareLookUpsWithFormulas(surroundings);
  const { currentCall, outcome } = surroundings;
  const told = (failure: unknown): void => outcome.set({ intent: 'error', advice: adviceFor(failure) });
  await currentCall.open().catch(told);
  onUndone(({ kind }) => {
    if (kind === 'rules') currentCall.reread().catch(told);
  });
  // A workbook of no Ambito has formulas too.
  if (currentCall.state.get().kind !== 'chosen') setWorkbookAmbito(null);
  await bringParts();
}

function ribbonNeeds({ router, requested, outcome }: Surroundings): RibbonNeeds {
  const showPane = async (): Promise<void> => {
    await Office.addin.showAsTaskpane();
  };
  return {
    router,
    requested,
    showPane,
    openGuide: () => Office.context.ui.openBrowserWindow(new URL('./guida.html', location.href).href),
    async runDirect(command) {
      outcome.set(await runDirect(command));
      await showPane();
    },
  };
}
