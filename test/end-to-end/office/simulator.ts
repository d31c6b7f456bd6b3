import type { WorkbenchDriver } from '../driver/workbench-driver.ts';
import { element, patience, press } from './at-the-pane.ts';

/** *Simula* on the rows of the open sheet, or of the ranking; ends when the published rules have ranked them. */
export async function simulate(workbench: WorkbenchDriver, source: 'sheet' | 'ranking'): Promise<void> {
  await workbench.ribbon('Ambito.simulateRanking');
  await press(workbench, `simulate-${source}`);
  await settled(workbench);
}

/** Types a value into a quantity, found by its name; ends when its effect is shown. */
export async function tryValue(workbench: WorkbenchDriver, search: string, path: string, text: string): Promise<void> {
  await element(workbench, 'search-quantities').fill(search, patience);
  await workbench.pane.locator(`[data-quantity="${path}"]`).fill(text, patience);
  await settled(workbench);
}

/** What the table says, before and after, by outcome in its order; money in whole euro last. */
export async function shownOutcomes(
  workbench: WorkbenchDriver,
): Promise<readonly { readonly before: number; readonly after: number }[]> {
  const rows = await element(workbench, 'outcomes').locator('tbody tr').all();
  return Promise.all(
    rows.map(async (row) => {
      const cells = await row.locator('td').allTextContents();
      const [before = Number.NaN, after = Number.NaN] = cells.map((cell) => Number(cell.replace(/\D/g, '')));
      return { before, after };
    }),
  );
}

/** *Scarta*. */
export async function discard(workbench: WorkbenchDriver): Promise<void> {
  await press(workbench, 'discard-simulation');
  await element(workbench, 'effect-bar').waitFor({ ...patience, state: 'detached' });
}

/** Until nothing is being worked out any more. */
export async function settled(workbench: WorkbenchDriver): Promise<void> {
  await workbench.pane.locator('[data-testid="effect-bar"][data-running="false"]').waitFor(patience);
}
