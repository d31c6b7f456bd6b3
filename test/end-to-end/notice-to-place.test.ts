import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { columnLetters } from '../../shared/layout/cell-address.ts';
import { FORMULA_TITLES } from '../../shared/layout/own-columns.ts';
import { type Stack, startStack } from '../host/stack/start-stack.ts';
import { type OpenedWorkbench, openWorkbench } from './driver/open-workbench.ts';
import { choose, element, patience, press, type } from './office/at-the-pane.ts';
import { blankWorkbook } from './office/blank-workbook.ts';
import { chooseCall, mapColumns, preview, send, signIn } from './office/clerk.ts';
import { type ClerksFile, clerksFile, openFile } from './office/clerks-file.ts';
import { pointsOfAdlBand, upperEndOfAdlBand } from './office/criteria-worksheet.ts';
import { draftElsewhere } from './office/draft-elsewhere.ts';
import { explainPlace, goTo } from './office/planner.ts';
import { discard, shownOutcomes, simulate, tryValue } from './office/simulator.ts';

const place = 14;
let stack: Stack;
let opened: OpenedWorkbench;
let file: ClerksFile;

beforeAll(async () => {
  stack = await startStack();
  opened = await openWorkbench({ url: stack.url });
  file = await clerksFile({ layout: 'table', applications: 90, seed: 811 });
});

afterAll(async () => {
  await opened?.close();
  await stack?.stop();
});

describe('from the notice to the place of one person, in one go', () => {
  test('the head opens the criteria, breaks a band, mends it and publishes', async () => {
    const { workbench } = opened;
    await workbench.openBytes('responsabile.xlsx', await blankWorkbook());
    await signIn(workbench, 'responsabile');
    await chooseCall(workbench, 'B2-2025', null);
    await workbench.ribbon('Ambito.openCriteria');
    await choose(workbench, 'start-from', 'version 1');
    await press(workbench, 'write-criteria');
    await workbench.page.waitForFunction(() => window.workbench.sheets().includes('Criteri'), undefined, patience);
    await workbench.idle();
    await opened.screenshot('story-1-criteria');

    const { address, value } = await upperEndOfAdlBand(workbench);
    await workbench.call('edit', address, '7');
    await press(workbench, 'check-criteria');
    await element(workbench, 'go-to-problem').waitFor(patience);
    await opened.screenshot('story-2-broken-band');
    await workbench.call('edit', address, String(value));
    await workbench.call('edit', await pointsOfAdlBand(workbench), '16');
    await press(workbench, 'check-criteria');
    await workbench.pane.getByText('Nessun errore nei criteri').first().waitFor(patience);

    await press(workbench, 'prepare-publication');
    await press(workbench, 'publish-rules');
    await type(workbench, 'act-number', '46/2026');
    await type(workbench, 'act-date', '2026-11-17');
    await press(workbench, 'publish-rules');
    await element(workbench, 'accept-rules').waitFor(patience);
    await opened.screenshot('story-3-published');
    await workbench.call('close');
  });

  test('the office fills a column of points by the new version and sends the rows', async () => {
    const { workbench } = opened;
    await openFile(workbench, file);
    await signIn(workbench, 'ufficio');
    await mapColumns(workbench, 'B2-2025', file.istat);
    await workbench.ribbon('Ambito.insertFormula');
    await choose(workbench, 'formula', 'PUNTEGGIO');
    await press(workbench, 'insert-formula');
    const [first = 0] = file.rowNumbers;
    const titles = `'${file.sheetName}'!A${first - 1}:AZ${first - 1}`;
    await workbench.page.waitForFunction(
      ([cells = '', title = '']) => window.workbench.values(cells)[0]?.includes(title),
      [titles, FORMULA_TITLES.PUNTEGGIO],
      patience,
    );
    await workbench.idle();
    const column = columnLetters((await workbench.values(titles))[0]?.indexOf(FORMULA_TITLES.PUNTEGGIO) ?? 0);
    await workbench.call('select', `${column}${first}`);
    const points = await settledValues(`'${file.sheetName}'!${column}${first}:${column}${file.rowNumbers.at(-1)}`);
    expect(points).toHaveLength(file.rows.length);
    expect(points.every((value) => typeof value === 'number' || value === 'incompleta')).toBe(true);
    await opened.screenshot('story-4-points');
    await preview(workbench);
    await send(workbench);
  });

  test('the 14th place is explained: its lines, who is above, what it lacks to be paid', async () => {
    const { workbench, page } = opened;
    await draftElsewhere(page, stack.url, 20_000_00);
    await goTo(workbench, 'graduatoria');
    const explained = await explainPlace(workbench, place);
    expect(explained).toContain('Perché questo posto?');
    await workbench.pane.getByText(/A decidere rispetto alla precedente: .* contro /).waitFor(patience);
    const told = (await element(workbench, 'explanation').textContent()) ?? '';
    expect(told).toContain(`Al posto ${place - 1}`);
    const points = await pointsOfLines();
    expect(points.lines.length).toBeGreaterThan(0);
    expect(points.lines.reduce((sum, one) => sum + one, 0)).toBeCloseTo(points.total, 2);
    await element(workbench, 'explanation').scrollIntoViewIfNeeded();
    await opened.screenshot('story-5-fourteenth');
    await workbench.pane
      .getByText(/risorse/i)
      .last()
      .scrollIntoViewIfNeeded();
    await opened.screenshot('story-5-what-it-lacks');
  });

  test('an ISEE threshold of 22,000 is tried on that ranking and put back', async () => {
    const { workbench } = opened;
    await simulate(workbench, 'ranking');
    const before = await shownOutcomes(workbench);
    await tryValue(workbench, 'ISEE', 'gates[5].condition[0][0].value', '22.000');
    const tried = await shownOutcomes(workbench);
    expect(tried[2]?.after).toBeGreaterThan(tried[2]?.before ?? Number.NaN);
    await opened.screenshot('story-6-isee-22000');
    await discard(workbench);
    await simulate(workbench, 'ranking');
    const again = await shownOutcomes(workbench);
    expect(again.map((one) => one.before)).toEqual(before.map((one) => one.before));
    expect(again.map(({ after }) => after)).toEqual(again.map((one) => one.before));
    await discard(workbench);
    expect(opened.complaints).toEqual([]);
  });
});

/** The cells of a column once none of them is busy any more. */
async function settledValues(address: string): Promise<readonly unknown[]> {
  await opened.page.waitForFunction(
    (cells) =>
      window.workbench
        .values(cells)
        .flat()
        .every((value) => value !== '' && value !== '#BUSY!'),
    address,
    patience,
  );
  return (await opened.workbench.values(address)).flat();
}

/** The points that the lines of the explanation give, and their total as it is shown. */
async function pointsOfLines(): Promise<{ readonly lines: readonly number[]; readonly total: number }> {
  const list = element(opened.workbench, 'explanation').getByRole('list').first();
  const shown = await list.locator('li > span:last-child').allTextContents();
  const points = shown.map((text) => Number(text.replaceAll('.', '').replace(',', '.')));
  return { lines: points.slice(0, -1), total: points.at(-1) ?? Number.NaN };
}
