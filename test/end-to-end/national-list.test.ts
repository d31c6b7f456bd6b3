import { afterAll, beforeAll, expect, test } from 'vitest';
import { taxCodeOf } from '../fixtures/tax-code-oracle.ts';
import { type Stack, startStack } from '../host/stack/start-stack.ts';
import { type OpenedWorkbench, openWorkbench } from './driver/open-workbench.ts';
import { patience } from './office/at-the-pane.ts';
import { checkIntoSheet, mapColumns } from './office/clerk.ts';
import { clerksFile, openFile } from './office/clerks-file.ts';

let stack: Stack;
let opened: OpenedWorkbench;

beforeAll(async () => {
  stack = await startStack();
  opened = await openWorkbench({ url: stack.url });
});

afterAll(async () => {
  await opened?.close();
  await stack?.stop();
});

test('the list of Comuni comes into the page when Controlla or a cell asks for it', async () => {
  const { workbench } = opened;
  const file = await clerksFile({ layout: 'titledRange', applications: 12, seed: 501 });
  const person = file.rows[3]?.truth.beneficiary;
  if (person === undefined) throw new Error('no such application');
  await openFile(workbench, file);
  await workbench.call('edit', file.cell(3, 'beneficiaryTaxCode'), taxCodeOf({ ...person, place: 'Z999' }));
  await workbench.call('edit', file.cell(5, 'residence'), 'Gallarate');
  await mapColumns(workbench, 'B2-2025', file.istat);

  const told = await checkIntoSheet(workbench);
  const at = (application: number) =>
    told.filter(({ row }) => row === file.rowNumbers[application]).map(({ what }) => what);
  expect(at(3).join(' ')).toContain('Z999, che non è il codice di un Comune né di uno Stato');
  expect(at(5).join(' ')).toContain('«Gallarate» è il Comune di Gallarate (VA), che non è dell’Ambito');
  await opened.screenshot('birth-place-unknown');

  await workbench.call('activateSheet', file.sheetName);
  const below = (file.rowNumbers.at(-1) ?? 0) + 10;
  const asked = [
    'CF.COMUNE("RSSMRA80A01H501U")',
    'COMUNE.ISTAT("Castro";"LE")',
    'COMUNE.ISTAT("Castro")',
    'COMUNE.AMBITO("015077")',
  ];
  for (const [index, formula] of asked.entries()) {
    await workbench.call('edit', `B${below + index}`, `=AMBITO.${formula}`);
  }
  const address = `'${file.sheetName}'!B${below}:B${below + asked.length - 1}`;
  await workbench.page.waitForFunction(
    (cells) => window.workbench.values(cells).every(([value]) => value !== '' && value !== '#BUSY!'),
    address,
    patience,
  );
  expect((await workbench.values(address)).flat()).toEqual(['Roma', '075096', '#N/A', 'Ambito di Cinisello Balsamo']);
  await opened.screenshot('comuni-in-cells');
});
