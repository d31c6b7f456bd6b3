import type { WorkbenchDriver } from '../driver/workbench-driver.ts';
import { choose, element, patience, press, read } from './at-the-pane.ts';

/** Signs in as one of the demonstration people, from the pane *Oggi*. */
export async function signIn(workbench: WorkbenchDriver, person: string): Promise<void> {
  await workbench.ribbon('Ambito.openToday');
  await choose(workbench, 'person', person);
  await press(workbench, 'sign-in');
  await element(workbench, 'sign-in').waitFor({ ...patience, state: 'detached' });
}

/** Says which call the file is about and, where nobody is signed in, which Comune collected it. */
export async function chooseCall(workbench: WorkbenchDriver, call: string, comune: string | null): Promise<void> {
  await workbench.ribbon('Ambito.mapColumns');
  await choose(workbench, 'call', call);
  if (comune !== null) await choose(workbench, 'comune', comune);
  await press(workbench, 'use-call');
}

/** Says which call the file is about and confirms the proposed columns; the check that follows is waited for. */
export async function mapColumns(workbench: WorkbenchDriver, call: string, comune: string | null): Promise<void> {
  await chooseCall(workbench, call, comune);
  await confirmColumns(workbench);
}

/** The second half of {@link mapColumns}: yes to the columns as proposed. */
export async function confirmColumns(workbench: WorkbenchDriver): Promise<void> {
  await press(workbench, 'confirm-columns');
  await read(workbench, 'check-summary');
}

/** One issue as the sheet *Esiti* tells it. */
export interface ToldIssue {
  readonly row: number;
  readonly field: string;
  readonly what: string;
}

/** *Controlla*, then the list as a sheet. */
export async function checkIntoSheet(workbench: WorkbenchDriver): Promise<readonly ToldIssue[]> {
  await workbench.ribbon('Ambito.checkRows');
  await read(workbench, 'check-summary');
  await press(workbench, 'write-results');
  await workbench.page.waitForFunction(() => window.workbench.sheets().includes('Esiti'), undefined, patience);
  await workbench.idle();
  return resultsOf(await workbench.model());
}

type Model = Awaited<ReturnType<WorkbenchDriver['model']>>;

function resultsOf({ sheets }: Model): readonly ToldIssue[] {
  const rows = (sheets.find(({ name }) => name === 'Esiti')?.rows ?? []).map(
    ({ cells }) => new Map(cells.map(({ column, value }) => [column, value])),
  );
  const heading = rows.findIndex((cells) => cells.get(0) === 'Riga');
  return rows
    .slice(heading + 1)
    .map((cells) => ({ row: Number(cells.get(0)), field: String(cells.get(3)), what: String(cells.get(4)) }));
}

/** Opens the list of one kind of issue and accepts the repair of all of them; the check that follows is waited for. */
export async function fixAll(workbench: WorkbenchDriver, code: string): Promise<void> {
  const group = workbench.pane.locator(`[data-issue="${code}"]`);
  await group.getByRole('button').first().click(patience);
  await press(workbench, 'fix-all');
  await group.waitFor({ ...patience, state: 'detached' });
  await read(workbench, 'check-summary');
}

/** Counts of a transmission, as the pane's table shows them. */
export interface ShownCounts {
  readonly [outcome: string]: number;
}

/** Asks for the preview: consents to row ids and hidden rows, and gives what was counted. */
export async function preview(workbench: WorkbenchDriver): Promise<ShownCounts> {
  await workbench.ribbon('Ambito.transmitRows');
  const stage = workbench.pane.locator('[data-sending]');
  await stage.waitFor(patience);
  const asked = workbench.pane.locator('[data-sending="consent"], [data-sending="previewed"]');
  await asked.waitFor(patience);
  if ((await stage.getAttribute('data-sending')) === 'consent') await press(workbench, 'accept');
  await workbench.pane.locator('[data-sending="previewed"]').waitFor(patience);
  return shownCounts(workbench);
}

/** «Assegna nuovi ID» to rows that carry another application's id; gives what is counted then. */
export async function giveNewIds(workbench: WorkbenchDriver): Promise<ShownCounts> {
  await press(workbench, 'new-ids');
  await workbench.pane.locator('[data-sending="previewed"]').waitFor(patience);
  return shownCounts(workbench);
}

/** Sends what the preview counted and waits until every row is answered. */
export async function send(workbench: WorkbenchDriver): Promise<ShownCounts> {
  await press(workbench, 'send');
  await workbench.pane.locator('[data-sending="done"]').waitFor(patience);
  return shownCounts(workbench);
}

export async function shownCounts(workbench: WorkbenchDriver): Promise<ShownCounts> {
  const rows = await workbench.pane.locator('[data-count]').all();
  const counts: Record<string, number> = {};
  for (const row of rows) {
    const name = (await row.getAttribute('data-count')) ?? '';
    counts[name] = Number(((await row.locator('td').last().textContent()) ?? '').replace(/\D/g, ''));
  }
  return counts;
}

/** *Riallinea* with its consent; gives what it says it found. */
export async function realign(workbench: WorkbenchDriver): Promise<string> {
  await workbench.ribbon('Ambito.realignRows');
  await press(workbench, 'realign-confirm');
  const done = workbench.pane.locator('[data-realigning="done"]');
  await done.waitFor(patience);
  return (await done.textContent()) ?? '';
}
