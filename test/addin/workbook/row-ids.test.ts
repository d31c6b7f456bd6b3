import { beforeEach, describe, expect, it } from 'vitest';
import { ensureRowIds } from '../../../addin/workbook/ensure-row-ids.ts';
import { forgetOperations } from '../../../addin/workbook/operations.ts';
import { undoLast } from '../../../addin/workbook/undo-last.ts';
import { readMemory, rememberRowStates } from '../../../addin/workbook/workbook-memory.ts';
import { openInExcel } from './excel-in-node.ts';
import { readApplications } from './read-applications.ts';
import { application, applicationsWorkbook, FIRST_ROW, HEADINGS, workbookWith } from './sample-workbook.ts';

describe('row ids', () => {
  beforeEach(forgetOperations);

  it('stand in a column right of the data, travel with sorting, and go away with Annulla', async () => {
    const model = applicationsWorkbook();
    openInExcel(model);
    const sheet = model.activeSheet;
    const before = JSON.stringify(cellsOf(model));
    const outcome = await ensureRowIds(await readApplications(), ids());
    expect(outcome).toMatchObject({ kind: 'written', added: 6, columnAdded: true });
    expect(outcome.rows.rows.map((row) => row.rowId)).toEqual(['id-1', 'id-2', 'id-3', 'id-4', 'id-5', 'id-6']);
    expect(sheet.value(FIRST_ROW - 1, 6)).toBe('ID Ambito');
    expect(sheet.format(FIRST_ROW, 6).numberFormat).toBe('@');
    model.person.sort(sheet.id, { row: FIRST_ROW, column: 0, rows: 6, columns: 7 }, [{ column: 5, ascending: false }]);
    expect((await readApplications()).rows[0]).toMatchObject({ rowId: 'id-6', cells: { isee: 1005.5 } });
    model.person.sort(sheet.id, { row: FIRST_ROW, column: 0, rows: 6, columns: 7 }, [{ column: 5, ascending: true }]);
    expect(await undoLast()).toMatchObject({ kind: 'undone' });
    expect(JSON.stringify(cellsOf(model))).toBe(before);
  });

  it('are given only to rows that lack one', async () => {
    const model = applicationsWorkbook();
    openInExcel(model);
    const sheet = model.activeSheet;
    await ensureRowIds(await readApplications(), ids());
    model.person.insertRows(sheet.id, FIRST_ROW + 2, 1);
    model.person.paste(sheet.id, FIRST_ROW + 2, 0, [application(9)]);
    const outcome = await ensureRowIds(await readApplications(), () => 'new');
    expect(outcome).toMatchObject({ kind: 'written', added: 1, columnAdded: false });
    expect(outcome.rows.rows.map((row) => row.rowId)).toEqual(['id-1', 'id-2', 'new', 'id-3', 'id-4', 'id-5', 'id-6']);
    expect(await undoLast()).toMatchObject({ kind: 'undone' });
    expect((await readApplications()).rows[2]?.rowId).toBeNull();
  });

  it('of a duplicated row are replaced in the copy only, though rows were inserted since it was read', async () => {
    const model = applicationsWorkbook();
    openInExcel(model);
    const sheet = model.activeSheet;
    await ensureRowIds(await readApplications(), ids());
    model.person.duplicateRow(sheet.id, FIRST_ROW + 2);
    const rows = await readApplications();
    expect(rows.rows.map((row) => row.rowId)).toEqual(['id-1', 'id-2', 'id-3', 'id-3', 'id-4', 'id-5', 'id-6']);
    model.person.insertRows(sheet.id, FIRST_ROW, 1);
    const outcome = await ensureRowIds(rows, (rowIndex) => `copy-of-${rowIndex}`, new Set([3]));
    expect(outcome.rows.rows.map((row) => row.rowId)).toEqual([
      'id-1',
      'id-2',
      'id-3',
      'copy-of-3',
      'id-4',
      'id-5',
      'id-6',
    ]);
    expect(await undoLast()).toMatchObject({ kind: 'undone' });
  });

  it('are refused to Annulla when the person has typed in the column', async () => {
    const model = applicationsWorkbook();
    openInExcel(model);
    await ensureRowIds(await readApplications(), ids());
    model.person.edit(model.activeSheet.id, FIRST_ROW, 6, 'mio');
    expect(await undoLast()).toMatchObject({ kind: 'refused', addresses: ['G4'] });
    expect(model.activeSheet.value(FIRST_ROW + 1, 6)).toBe('id-2');
  });

  it('are taken into the filter of the data, so that sorting by it moves them along', async () => {
    const model = applicationsWorkbook();
    openInExcel(model);
    const sheet = model.activeSheet;
    const area = { row: FIRST_ROW - 1, column: 0, rows: 7, columns: 6 };
    model.person.filter(sheet.id, null, [{ column: 1, filterOn: 'Values', values: ['Rossi', 'Verdi'] }], area);
    const filtered = JSON.stringify(sheet.autoFilter);
    const hidden = (await readApplications()).rows.map((row) => row.hidden);
    await ensureRowIds(await readApplications(), ids());
    expect(sheet.autoFilter?.area).toEqual({ ...area, columns: 7 });
    expect((await readApplications()).rows.map((row) => row.hidden)).toEqual(hidden);
    await undoLast();
    expect(JSON.stringify(sheet.autoFilter)).toBe(filtered);
  });

  it('become a column of the table where the data is one', async () => {
    const model = workbookWith([HEADINGS, application(0), application(1)]);
    openInExcel(model);
    await addTable();
    expect((await readApplications()).found).toMatchObject({ kind: 'table', tableName: 'Domande' });
    await ensureRowIds(await readApplications(), ids());
    expect(model.activeSheet.tables[0]?.area.columns).toBe(7);
    expect((await readApplications()).rows.map((row) => row.rowId)).toEqual(['id-1', 'id-2']);
    expect(await undoLast()).toMatchObject({ kind: 'undone' });
    expect(model.activeSheet.tables[0]?.area.columns).toBe(6);
    expect(model.activeSheet.value(0, 6)).toBe('');
  });

  it('of a protected sheet are kept aside and found again after the sheet was sorted; no cell is written', async () => {
    const model = applicationsWorkbook();
    openInExcel(model);
    const sheet = model.activeSheet;
    model.person.protect(sheet.id, true);
    const before = JSON.stringify(cellsOf(model));
    const outcome = await ensureRowIds(await readApplications(), ids());
    expect(outcome).toMatchObject({ kind: 'keptAside', added: 6 });
    expect(JSON.stringify(cellsOf(model))).toBe(before);
    model.person.protect(sheet.id, false);
    model.person.sort(sheet.id, { row: FIRST_ROW, column: 0, rows: 6, columns: 6 }, [{ column: 5, ascending: false }]);
    model.person.protect(sheet.id, true);
    expect((await readApplications()).rows.map((row) => row.rowId)).toEqual([
      'id-6',
      'id-5',
      'id-4',
      'id-3',
      'id-2',
      'id-1',
    ]);
    expect(await ensureRowIds(await readApplications(), () => 'never')).toMatchObject({ added: 0 });
    model.person.protect(sheet.id, false);
    expect(await ensureRowIds(await readApplications(), () => 'never')).toMatchObject({ kind: 'written', added: 6 });
    expect(sheet.value(FIRST_ROW, 6)).toBe('id-6');
  });
});

describe('the memory of a workbook', () => {
  it('keeps the states of 20,000 rows, adding to those it has', async () => {
    openInExcel(applicationsWorkbook());
    const state = { state: 'received', version: 1, at: '2026-01-01T00:00:00Z' };
    await rememberRowStates(Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`row-${index}`, state])));
    await rememberRowStates({ 'row-7': { ...state, version: 2 } });
    const { rowStates } = await readMemory();
    expect(Object.keys(rowStates)).toHaveLength(20_000);
    expect(rowStates['row-7']?.version).toBe(2);
  });
});

async function addTable(): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.worksheets.getActiveWorksheet().tables.add('A1:F3', true);
    table.name = 'Domande';
    await context.sync();
  });
}

function cellsOf(model: ReturnType<typeof applicationsWorkbook>): unknown {
  const sheet = model.activeSheet;
  return Array.from({ length: 12 }, (_, row) =>
    Array.from({ length: 8 }, (_, column) => [sheet.value(row, column), sheet.format(row, column)]),
  );
}

function ids(): () => string {
  let next = 0;
  return () => {
    next += 1;
    return `id-${next}`;
  };
}
