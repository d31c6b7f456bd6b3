import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Stack, startStack } from '../host/stack/start-stack.ts';
import { type OpenedWorkbench, openWorkbench } from './driver/open-workbench.ts';
import { element, patience, press } from './office/at-the-pane.ts';
import { mapColumns, preview, send, signIn } from './office/clerk.ts';
import { clerksFile, openFile } from './office/clerks-file.ts';
import { draftRanking, explainPlace } from './office/planner.ts';
import { discard, shownOutcomes, simulate, tryValue } from './office/simulator.ts';

let stack: Stack;
let opened: OpenedWorkbench;
const iseeOfAdults = 'gates[5].condition[0][0].value';

beforeAll(async () => {
  stack = await startStack();
  opened = await openWorkbench({ url: stack.url });
});

afterEach(() => opened.workbench.call('close'));

afterAll(async () => {
  await opened?.close();
  await stack?.stop();
});

describe('Simula on the rows of a file', () => {
  test('ISEE 22,000: who is out is counted and named, and discarding leaves nothing', async () => {
    const { workbench } = opened;
    const file = await clerksFile({ layout: 'table', applications: 60, seed: 801 });
    await openFile(workbench, file);
    await mapColumns(workbench, 'B2-2025', file.istat);
    const before = await workbench.model();
    await simulate(workbench, 'sheet');
    const [funded, , notEligible] = await shownOutcomes(workbench);
    expect(funded?.before).toBe(funded?.after);
    await opened.screenshot('simulation-opened');

    await tryValue(workbench, 'ISEE', iseeOfAdults, '22.000');
    const tried = await shownOutcomes(workbench);
    expect(tried[2]?.before).toBe(notEligible?.before);
    expect(tried[2]?.after).toBeGreaterThan(notEligible?.before ?? Number.NaN);
    expect(tried.slice(0, 4).reduce((sum, { after }) => sum + after, 0)).toBe(60);
    await opened.screenshot('simulation-isee-22000');

    await tryValue(workbench, 'ISEE', iseeOfAdults, 'ventiduemila');
    expect(await shownOutcomes(workbench), 'the last valid effect stays').toEqual(tried);
    await workbench.pane.getByText('Scrivere un importo, per esempio 22.000,00.').waitFor(patience);
    await opened.screenshot('simulation-unreadable-value');

    await discard(workbench);
    expect(await workbench.model()).toEqual(before);
    await simulate(workbench, 'sheet');
    const again = await shownOutcomes(workbench);
    expect(again.map(({ after }) => after)).toEqual(again.map((one) => one.before));
    await discard(workbench);
  });

  test('goes by keyboard from the heading to the first field, and to the rules that are closed', async () => {
    const { page, workbench } = opened;
    const file = await clerksFile({ layout: 'table', applications: 10, seed: 804 });
    await openFile(workbench, file);
    await mapColumns(workbench, 'B2-2025', file.istat);
    await simulate(workbench, 'sheet');
    await workbench.pane.getByRole('heading', { level: 1 }).focus();
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('discard-simulation');
    await element(workbench, 'search-quantities').fill('ISEE', patience);
    const rules = workbench.pane.locator('details:not([open]) > summary');
    expect(await rules.count()).toBeGreaterThan(0);
    await page.keyboard.press('Tab');
    expect(await focused()).toBe(await rules.first().textContent());
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused(), 'and on from there').not.toBe(await rules.first().textContent());
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    expect(await focused()).toBe('search-quantities');
    await discard(workbench);
  });

  test('is written to a sheet of its own when asked, and taken away in one step', async () => {
    const { workbench, page } = opened;
    const file = await clerksFile({ layout: 'titledRange', applications: 40, seed: 802 });
    await openFile(workbench, file);
    await mapColumns(workbench, 'B2-2025', file.istat);
    const before = await workbench.model();
    await simulate(workbench, 'sheet');
    await tryValue(workbench, 'risorse', 'budgetOfCall', '20.000');
    await press(workbench, 'write-simulation');
    await page.waitForFunction(() => window.workbench.sheets().includes('Simulazione'), undefined, patience);
    await workbench.idle();
    await workbench.call('activateSheet', 'Simulazione');
    const table = await workbench.values('A4:K44');
    expect(table[0]?.slice(0, 4)).toEqual(['Effetto', 'Protocollo', 'Comune', 'Posto prima']);
    expect(table.slice(1).every(([effect]) => effect !== '')).toBe(true);
    const paid = table.slice(1).reduce((sum, row) => sum + Number(row[10]), 0);
    expect(paid).toBeLessThanOrEqual(20_000);
    expect((await workbench.cell('A2')).value).toContain('650.000,00 → 20.000,00');
    await opened.screenshot('simulation-sheet');
    const said = workbench.pane.getByRole('main').getByText('Foglio «Simulazione» scritto.');
    await said.waitFor(patience);

    await workbench.ribbon('Ambito.undoLast');
    await workbench.pane.getByText('Ultima operazione annullata.').waitFor(patience);
    expect(await said.count(), 'what was taken back is not said to be there').toBe(0);
    const sheets = (model: typeof before) => model.sheets.map(({ name, rows }) => ({ name, rows }));
    expect(sheets(await workbench.model())).toEqual(sheets(before));
  });
});

describe('Simula on the ranking of the Ambito', () => {
  test('starts from the draft as it is, and the place of a row says what it lacks', async () => {
    const { workbench } = opened;
    const file = await clerksFile({ layout: 'table', applications: 120, seed: 803 });
    await openFile(workbench, file);
    await signIn(workbench, 'ufficio');
    await mapColumns(workbench, 'B2-2025', file.istat);
    await preview(workbench);
    await send(workbench);
    const drafted = await draftRanking(workbench);
    await simulate(workbench, 'ranking');
    const shown = await shownOutcomes(workbench);
    expect(shown.slice(0, 4).map(({ before }) => before)).toEqual([
      drafted.funded,
      drafted.waiting,
      drafted.notEligible,
      drafted.incomplete,
    ]);
    await tryValue(workbench, 'risorse', 'budgetOfCall', '60.000');
    const [funded, , , , cost] = await shownOutcomes(workbench);
    expect(funded?.after).toBeLessThan(drafted.funded);
    expect(cost?.after).toBeLessThanOrEqual(60_000);
    await workbench.pane.locator('[data-list="left"]').click(patience);
    expect(await workbench.pane.getByRole('option').count()).toBeGreaterThan(0);
    await opened.screenshot('simulation-of-ranking');
    await discard(workbench);

    await workbench.ribbon('Ambito.draftRanking');
    await explainPlace(workbench, 2);
    await workbench.pane.getByText(/A decidere rispetto alla precedente: .* contro /).waitFor(patience);
    await element(workbench, 'explanation').scrollIntoViewIfNeeded();
    await opened.screenshot('place-explained');
  });
});

/** What has the keyboard in the pane: its test id, else its text. */
function focused(): Promise<string | null> {
  return opened.workbench.pane.locator('body').evaluate(({ ownerDocument: { activeElement } }) => {
    return activeElement?.getAttribute('data-testid') ?? activeElement?.textContent ?? null;
  });
}
