import type { WorkbenchDriver } from '../driver/workbench-driver.ts';
import { element, patience, press, read, type } from './at-the-pane.ts';

/** What the pane *Graduatoria* says of a ranking. */
export interface ShownRanking {
  readonly funded: number;
  readonly waiting: number;
  readonly notEligible: number;
  readonly incomplete: number;
}

/** *Calcola*: the office works out a draft of the only call there is. */
export async function draftRanking(workbench: WorkbenchDriver): Promise<ShownRanking> {
  await workbench.ribbon('Ambito.draftRanking');
  await workbench.pane.locator('[data-outcome="funded"]').waitFor(patience);
  return shownRanking(workbench);
}

/** Writes the sheet *Graduatoria* into the open workbook. */
export async function writeRankingSheet(workbench: WorkbenchDriver): Promise<void> {
  await press(workbench, 'write-ranking');
  await workbench.page.waitForFunction(() => window.workbench.sheets().includes('Graduatoria'), undefined, patience);
  await workbench.idle();
}

/** *Perché questo posto?*: goes down to a line of the ranking by the keyboard and gives its explanation. */
export async function explainPlace(workbench: WorkbenchDriver, place: number): Promise<string> {
  const list = workbench.pane.getByRole('listbox').first();
  await list.press('Home', patience);
  for (let line = 1; line < place; line += 1) await list.press('ArrowDown');
  await list.press('Enter');
  return read(workbench, 'explanation');
}

/** *Approva* with the number and date of the act. */
export async function approveRanking(
  workbench: WorkbenchDriver,
  act: { readonly number: string; readonly date: string },
): Promise<void> {
  await workbench.ribbon('Ambito.approveRanking');
  await type(workbench, 'act-number', act.number);
  await type(workbench, 'act-date', act.date);
  await press(workbench, 'approve');
  await element(workbench, 'publish').waitFor(patience);
}

async function shownRanking(workbench: WorkbenchDriver): Promise<ShownRanking> {
  const count = async (outcome: string) => {
    const text = await workbench.pane.locator(`[data-outcome="${outcome}"] dd`).textContent(patience);
    return Number((text ?? '').replace(/\D/g, ''));
  };
  return {
    funded: await count('funded'),
    waiting: await count('waiting'),
    notEligible: await count('notEligible'),
    incomplete: await count('incomplete'),
  };
}

/** Goes to a pane by its place in the bar at the top. */
export async function goTo(workbench: WorkbenchDriver, hash: string): Promise<void> {
  await workbench.pane.locator(`a[href="#/${hash}"]`).first().click(patience);
}

/** *Predisponi* for the period: the sheets of the report are in the workbook afterwards. */
export async function prepareReport(
  workbench: WorkbenchDriver,
  period: { readonly from: string; readonly to: string },
): Promise<void> {
  await goTo(workbench, 'relazione');
  await type(workbench, 'period-from', period.from);
  await type(workbench, 'period-to', period.to);
  await press(workbench, 'prepare-report');
  await element(workbench, 'verify-report').waitFor(patience);
  await workbench.idle();
}

/** *Verifica*: ends when the report is declared verified. */
export async function verifyReport(workbench: WorkbenchDriver): Promise<void> {
  await press(workbench, 'verify-report');
  await workbench.pane.locator('[data-state="verified"]').waitFor(patience);
}

/** *Invia relazione* by the head, and what the receipt says. */
export async function submitReport(workbench: WorkbenchDriver): Promise<string> {
  await goTo(workbench, 'relazione');
  await press(workbench, 'submit-report');
  return read(workbench, 'receipt');
}

/** Protocol, then delivery: the last two states. */
export async function registerAndDeliver(
  workbench: WorkbenchDriver,
  registration: { readonly protocolNumber: string; readonly date: string },
): Promise<void> {
  await type(workbench, 'protocol-number', registration.protocolNumber);
  await type(workbench, 'protocol-date', registration.date);
  await press(workbench, 'register-report');
  await press(workbench, 'deliver-report');
  await workbench.pane.locator('[data-state="delivered"]').waitFor(patience);
}
