import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RuleSet } from '../../shared/rules/rule-set.ts';
import type { Points } from '../../shared/values/brands.ts';
import { type Stack, startStack } from '../host/stack/start-stack.ts';
import { type OpenedWorkbench, openWorkbench } from './driver/open-workbench.ts';
import { element, patience, press, read } from './office/at-the-pane.ts';
import { mapColumns, signIn } from './office/clerk.ts';
import { type ClerksFile, clerksFile, openFile } from './office/clerks-file.ts';
import { publishElsewhere } from './office/publish-rules.ts';

let stack: Stack;
let opened: OpenedWorkbench;
let file: ClerksFile;

beforeAll(async () => {
  stack = await startStack();
  opened = await openWorkbench({ url: stack.url });
  file = await clerksFile({ layout: 'table', applications: 12, seed: 611 });
  await openFile(opened.workbench, file);
  await signIn(opened.workbench, 'ufficio');
  await mapColumns(opened.workbench, 'B2-2025', file.istat);
});

afterAll(async () => {
  await opened?.close();
  await stack?.stop();
});

/** The weights of the band of most ADL lost doubled, one gate left out. */
function revised(ruleSet: RuleSet): RuleSet {
  const [first, ...groups] = ruleSet.groups;
  if (first === undefined) throw new Error('no group');
  const criteria = first.criteria.map((criterion) =>
    criterion.kind === 'band'
      ? { ...criterion, bands: criterion.bands.map((band) => ({ ...band, points: (band.points / 2) as Points })) }
      : criterion,
  );
  return { ...ruleSet, title: 'Misura B2 2025 – criteri rivisti', groups: [{ ...first, criteria }, ...groups] };
}

describe('rules published while a file is at work', () => {
  test('leave its scores as they are until somebody accepts them, and Annulla brings the earlier ones back', async () => {
    const { page, workbench } = opened;
    await workbench.ribbon('Ambito.insertFormula');
    await press(workbench, 'insert-formula');
    const before = await scores();
    expect(before.some((score) => typeof score === 'number')).toBe(true);

    await publishElsewhere(page, stack.url, revised);
    await workbench.ribbon('Ambito.openToday');
    await element(workbench, 'see-newer-rules').waitFor(patience);
    await opened.screenshot('newer-rules-today');
    await workbench.ribbon('Ambito.refreshFormulas');
    expect(await scores()).toEqual(before);

    await workbench.ribbon('Ambito.insertFormula');
    await press(workbench, 'see-newer-rules');
    expect(await read(workbench, 'differences')).toContain('Attività di base della vita quotidiana');
    await opened.screenshot('newer-rules-differences');
    await press(workbench, 'accept-rules');
    await element(workbench, 'accept-rules').waitFor({ ...patience, state: 'detached' });
    await opened.screenshot('newer-rules-accepted');
    const after = await scores();
    expect(after).not.toEqual(before);

    await workbench.ribbon('Ambito.undoLast');
    await element(workbench, 'accept-rules').waitFor(patience);
    expect(await scores()).toEqual(before);
    await press(workbench, 'accept-rules');
    await element(workbench, 'accept-rules').waitFor({ ...patience, state: 'detached' });
    expect(await scores()).toEqual(after);
  });
});

/** What the column *Punteggio* shows once every cell has settled. */
async function scores(): Promise<readonly unknown[]> {
  await expect.poll(async () => (await shown()).filter((score) => unsettled.has(score)), patience).toEqual([]);
  return shown();
}

const unsettled = new Set<unknown>(['', '#BUSY!', undefined]);

async function shown(): Promise<readonly unknown[]> {
  const { workbench } = opened;
  await workbench.idle();
  const cells = await workbench.values(`'${file.sheetName}'!A1:BA${file.rowNumbers.at(-1)}`);
  const heading = cells.find((row) => row.includes('Punteggio')) ?? [];
  const column = heading.indexOf('Punteggio');
  return file.rowNumbers.map((row) => cells[row - 1]?.[column]);
}
