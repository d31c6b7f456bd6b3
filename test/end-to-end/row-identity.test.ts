import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TrueApplication } from '../fixtures/application.ts';
import { makePerson } from '../fixtures/people.ts';
import { chanceFrom } from '../fixtures/random.ts';
import { type Stack, startStack } from '../host/stack/start-stack.ts';

import { type OpenedWorkbench, openWorkbench } from './driver/open-workbench.ts';
import { giveNewIds, mapColumns, preview, realign, send, signIn } from './office/clerk.ts';
import { type ClerksFile, clerksFile, openFile } from './office/clerks-file.ts';
import { sheetOf } from './office/grid-content.ts';
import { readStore, type StoreReader } from './office/read-store.ts';

let stack: Stack;
let opened: OpenedWorkbench;
let store: StoreReader;

beforeAll(async () => {
  stack = await startStack();
  opened = await openWorkbench({ url: stack.url });
  store = readStore(opened.page, stack.url);
});

afterAll(async () => {
  await opened?.close();
  await stack?.stop();
});

/** Opens the file, signs in as its Comune's operator and confirms the columns. */
async function readyToTransmit(file: ClerksFile, person: string): Promise<void> {
  await openFile(opened.workbench, file);
  await signIn(opened.workbench, person);
  await mapColumns(opened.workbench, 'B2-2025', null);
}

describe('an application is one row with one id', () => {
  test('a duplicated row becomes a new application and the first stays intact', async () => {
    const { workbench } = opened;
    const file = await clerksFile({ layout: 'table', applications: 8, seed: 101 });
    await readyToTransmit(file, 'operatore.cinisello');
    await preview(workbench);
    await send(workbench);
    const original = await store.application(file.istat, rowIdOf(file, 2));

    await workbench.call('duplicateRow', file.rowNumbers[2] ?? 0);
    expect(await preview(workbench)).toMatchObject({ new: 0, unchanged: 8, refused: 1 });
    expect(await giveNewIds(workbench), 'the copy is still of the same person').toMatchObject({ duplicate: 1, new: 0 });

    const copy = (file.rowNumbers[2] ?? 0) + 1;
    await rewriteBeneficiary(file, copy, 777);
    expect(await preview(workbench)).toMatchObject({ new: 1, unchanged: 8, changed: 0, refused: 0 });
    await opened.screenshot('duplicated-row');
    await send(workbench);

    const stored = await store.applications(file.istat);
    expect(stored).toHaveLength(9);
    expect(await store.application(file.istat, rowIdOf(file, 2))).toEqual(original);
    const newId = String((await workbench.cell(`${file.column('rowId')}${copy}`)).value);
    expect(newId).not.toBe(rowIdOf(file, 2));
    const added = await store.application(file.istat, newId);
    expect(added.values.beneficiaryTaxCode).not.toBe(original.values.beneficiaryTaxCode);
  });

  test('a mother applies for two sons and both are accepted', async () => {
    const { workbench } = opened;
    const file = await clerksFile({ layout: 'titledRange', applications: 30, seed: 102 });
    const family = file.rows.flatMap(({ oddity }, index) =>
      oddity === 'a mother applies for two sons' ? [index] : [],
    );
    expect(family).toHaveLength(1);
    await readyToTransmit(file, 'operatore.bresso');
    expect(await preview(workbench)).toMatchObject({ new: 30, duplicate: 0, refused: 0 });
    await send(workbench);
    const [second = 0] = family;
    const mother = file.rows[second]?.truth.applicant.taxCode;
    const stored = await store.applications(file.istat);
    expect(stored).toHaveLength(30);
    const answers = await Promise.all(stored.map(({ rowId }) => store.application(file.istat, rowId)));
    const hers = answers.filter(({ values }) => values.applicantTaxCode === mother);
    expect(hers).toHaveLength(2);
    expect(new Set(hers.map(({ values }) => values.beneficiaryTaxCode)).size).toBe(2);
  });

  test('two windows on one file: the one that lags behind is told, and overwrites nothing unseen', async () => {
    const { workbench } = opened;
    const file = await clerksFile({ layout: 'doubleHeadings', applications: 6, seed: 103 });
    const email = file.cell(1, 'email');
    await readyToTransmit(file, 'operatore.cormano');
    await preview(workbench);
    await send(workbench);
    const rowId = await idBeside(file, 1);
    const first = (await workbench.call('active')) ?? '';
    await workbench.save();

    await workbench.call('secondWindow');
    await signIn(workbench, 'operatore.cormano');
    await workbench.call('edit', email, 'seconda@example.org');
    expect(await preview(workbench)).toMatchObject({ changed: 1, unchanged: 5, refused: 0 });
    await send(workbench);
    expect(await store.application(file.istat, rowId)).toMatchObject({
      version: 2,
      values: { email: 'seconda@example.org' },
    });

    await workbench.call('activate', first);
    await workbench.call('edit', email, 'prima@example.org');
    await workbench.call('edit', file.cell(2, 'email'), 'altra@example.org');
    expect(await preview(workbench)).toMatchObject({ changed: 1, unchanged: 4, refused: 1 });
    const said = await workbench.pane.locator('[data-sending="previewed"]').textContent();
    expect(said).toMatch(
      /La domanda è cambiata anche presso l’Ambito\..*Usare Riallinea, controllare la riga e trasmettere di nuovo\./s,
    );
    await opened.screenshot('two-windows');
    expect(await send(workbench), 'the other rows go, this one does not').toMatchObject({ changed: 1, refused: 1 });
    expect(await preview(workbench), 'trying again does not help').toMatchObject({ changed: 0, refused: 1 });
    expect(await workbench.pane.getByTestId('send').count(), 'there is nothing left to press').toBe(0);
    expect(await store.application(file.istat, rowId)).toMatchObject({
      version: 2,
      values: { email: 'seconda@example.org' },
    });

    await realign(workbench);
    expect(await preview(workbench), 'seen, it may be changed').toMatchObject({ changed: 1, refused: 0 });
    await send(workbench);
    expect(await store.application(file.istat, rowId)).toMatchObject({
      version: 3,
      values: { email: 'prima@example.org' },
    });
  });
});

/** The id that the add-in put beside the row, in the column it was allowed to add. */
async function idBeside(file: ClerksFile, application: number): Promise<string> {
  const sheet = sheetOf(await opened.workbench.model(), file.sheetName);
  const cells = sheet.rows.find(({ row }) => row === (file.rowNumbers[application] ?? 0) - 1)?.cells ?? [];
  return String(cells.at(-1)?.value);
}

function rowIdOf(file: ClerksFile, application: number): string {
  return file.rows[application]?.truth.rowId ?? '';
}

/** The clerk types another person over the copied one. */
async function rewriteBeneficiary(file: ClerksFile, row: number, seed: number): Promise<void> {
  const person = makePerson(chanceFrom(seed), { birthYears: [1940, 1955] });
  const typed: Partial<Record<string, string>> = {
    protocolNumber: '0009999',
    beneficiarySurname: person.surname,
    beneficiaryName: person.name,
    beneficiaryTaxCode: person.taxCode,
    beneficiarySex: person.sex,
    beneficiaryBirthDate: italianDay(person.birth),
  };
  for (const [field, text] of Object.entries(typed)) {
    await opened.workbench.call('edit', `${file.column(field)}${row}`, text ?? '');
  }
}

function italianDay({ year, month, day }: TrueApplication['beneficiary']['birth']): string {
  return `${day}/${month}/${year}`;
}
