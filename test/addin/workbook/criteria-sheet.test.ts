import { beforeEach, describe, expect, it } from 'vitest';
import {
  clearMarks,
  goToProblem,
  markProblems,
  readCriteria,
  writeCriteriaSheet,
} from '../../../addin/workbook/criteria-sheet.ts';
import { forgetOperations } from '../../../addin/workbook/operations.ts';
import { readSheet } from '../../../addin/workbook/read-sheet.ts';
import { undoLast } from '../../../addin/workbook/undo-last.ts';
import { messageColumn } from '../../../shared/criteria-sheet/layout.ts';
import { b2Rules2025 } from '../../../shared/demonstration/b2-2025-rules.ts';
import { cellAddress } from '../../../shared/layout/cell-address.ts';
import type { SheetModel } from '../../host/model/sheet-model.ts';
import type { WorkbookModel } from '../../host/model/workbook-model.ts';
import { openInExcel } from './excel-in-node.ts';
import { applicationsWorkbook } from './sample-workbook.ts';

describe('the sheet Criteri in the workbook', () => {
  beforeEach(forgetOperations);

  it('is written, shown and read back the same', async () => {
    const model = opened();
    expect(await writeCriteriaSheet(b2Rules2025)).toEqual({ sheetName: 'Criteri' });
    expect(model.activeSheet.name).toBe('Criteri');
    expect(await readCriteria()).toMatchObject({ ruleSet: b2Rules2025, problems: [] });
    expect((await readSheet()).sheetName).toBe('Domande');
  });

  it('is not there until it is written', async () => {
    opened();
    expect(await readCriteria()).toBeNull();
    await expect(markProblems([])).rejects.toMatchObject({ kind: 'notFound' });
  });

  it('holds dangerous text as text and reads it back (promise 20)', async () => {
    const model = opened();
    const title = '=1+1';
    const act = { ...b2Rules2025.act, reference: '@SOMMA(A1)' };
    await writeCriteriaSheet({ ...b2Rules2025, title, act });
    for (const rows of sheetOf(model).rows) for (const cell of rows?.values() ?? []) expect(cell.formula).toBeNull();
    expect((await readCriteria())?.ruleSet).toMatchObject({ title, act });
  });

  it('offers the words of each cell from hidden rows, and takes others too', async () => {
    const model = opened();
    await writeCriteriaSheet(b2Rules2025);
    const sheet = sheetOf(model);
    const { row, column } = find(sheet, 'Valore').at(-1) ?? { row: 0, column: 0 };
    expect(column).toBeGreaterThan(0);
    const list = sheet.validations.find(
      ({ area }) => area.column === 6 && area.row <= row + 1 && row < area.row + area.rows,
    );
    expect(list?.errorAlert).toMatchObject({ showAlert: false });
    const source = String(Object(list?.rule).list.source);
    const listRow = Number(/\$B\$(\d+):/.exec(source)?.[1]) - 1;
    expect(sheet.value(listRow, 1)).toBeTruthy();
  });

  it('marks mistakes in their cells with words beside, and takes marks away when mended, rows inserted in between', async () => {
    const model = opened();
    await writeCriteriaSheet(b2Rules2025);
    const sheet = sheetOf(model);
    const cell = find(sheet, 'ADL perdute').find(({ column }) => column === 5) ?? { row: 0, column: 0 };
    const look = sheet.format(cell.row, cell.column);
    model.person.edit(sheet.id, cell.row, cell.column, 'ADL perdutte');
    const problems = (await readCriteria())?.problems ?? [];
    expect(problems).toMatchObject([{ code: 'UNKNOWN_FIELD', ...cell, facts: { suggestion: 'ADL perdute' } }]);
    expect(await markProblems(problems)).toEqual({ marked: 1, isProtected: false });
    expect(sheet.format(cell.row, cell.column).fill).not.toEqual(look.fill);
    expect(String(sheet.value(cell.row, messageColumn))).toContain('forse è «ADL perdute»');
    model.person.insertRows(sheet.id, 40, 3);
    model.person.insertColumns(sheet.id, 3, 1);
    model.person.edit(sheet.id, cell.row + 3, cell.column + 1, 'ADL perdute');
    const mended = (await readCriteria())?.problems ?? [];
    expect(mended).toEqual([]);
    await markProblems(mended);
    expect(sheet.format(cell.row + 3, cell.column + 1).fill).toEqual(look.fill);
    expect(sheet.value(cell.row + 3, messageColumn + 1)).toBe('');
  });

  it('keeps the person’s own colours and notes under its marks', async () => {
    const model = opened();
    await writeCriteriaSheet(b2Rules2025);
    const sheet = sheetOf(model);
    const cell = find(sheet, 'ADL perdute').find(({ column }) => column === 5) ?? { row: 0, column: 0 };
    const area = { ...cell, rows: 1, columns: 1 };
    model.person.format(sheet.id, area, { fill: '#00FF00' });
    model.person.edit(sheet.id, cell.row, messageColumn, 'da chiedere in Giunta');
    const look = sheet.format(cell.row, cell.column);
    model.person.edit(sheet.id, cell.row, cell.column, '');
    await markProblems((await readCriteria())?.problems ?? []);
    expect(sheet.value(cell.row, messageColumn)).toBe('da chiedere in Giunta');
    await clearMarks();
    expect(sheet.format(cell.row, cell.column)).toEqual(look);
    expect(sheet.value(cell.row, messageColumn)).toBe('da chiedere in Giunta');
  });

  it('offers the fields that a person added as soon as the sheet is checked', async () => {
    const model = opened();
    await writeCriteriaSheet(b2Rules2025);
    const sheet = sheetOf(model);
    const { row } = find(sheet, 'Ore settimanali di assistenza')[0] ?? { row: 0 };
    const typed = ['', 'Invalidità parziale', 'Inv. parziale', 'sì o no', 'no', 'risposte'];
    for (const [column, text] of typed.entries()) model.person.edit(sheet.id, row + 1, column, text);
    const problems = (await readCriteria())?.problems ?? [];
    expect(problems).toEqual([]);
    await markProblems(problems);
    const { row: listRow } = find(sheet, 'Elenco: campi e valori calcolati')[0] ?? { row: 0 };
    const words = Array.from({ length: 60 }, (_, column) => sheet.value(listRow, column + 1));
    expect(words).toContain('Invalidità parziale');
    const last = cellAddress(listRow, words.filter((word) => word !== '').length).replace(/(\d+)/, '$$$1');
    expect(JSON.stringify(sheet.validations)).toContain(`:$${last}`);
    model.person.edit(sheet.id, row + 1, 1, '');
    for (const column of typed.keys()) model.person.edit(sheet.id, row + 1, column, '');
    expect(await undoLast()).toMatchObject({ kind: 'undone' });
  });

  it('tells instead of marking where the sheet is protected', async () => {
    const model = opened();
    await writeCriteriaSheet(b2Rules2025);
    model.person.protect(sheetOf(model).id, true);
    expect(await markProblems([])).toEqual({ marked: 0, isProtected: true });
  });

  it('goes to the cell of a mistake', async () => {
    const model = opened();
    await writeCriteriaSheet(b2Rules2025);
    const sheet = sheetOf(model);
    model.activateSheet(model.sheetByName('Domande')?.id ?? '');
    await goToProblem({ code: 'CELL_MISSING', row: 30, column: 5, address: 'F31', facts: {} });
    expect(model.selection).toMatchObject({ sheetId: sheet.id, areas: [{ row: 30, column: 5 }] });
  });

  it('is taken back in one step: what the person had typed is there again, a new sheet is gone', async () => {
    const model = opened();
    await writeCriteriaSheet(b2Rules2025);
    const sheet = sheetOf(model);
    const version = find(sheet, 'Versione')[0] ?? { row: 0, column: 0 };
    model.person.edit(sheet.id, version.row, 1, '7');
    const lists = sheet.validations;
    const before = lookOf(sheet);
    await writeCriteriaSheet({ ...b2Rules2025, title: 'Altro' });
    expect((await readCriteria())?.ruleSet).toMatchObject({ version: 1, title: 'Altro' });
    expect(await undoLast()).toMatchObject({ kind: 'undone', operation: { kind: 'criteria' } });
    expect((await readCriteria())?.ruleSet).toEqual({ ...b2Rules2025, version: 7 });
    expect(lookOf(sheet)).toEqual(before);
    expect(sheet.validations.length).toBe(lists.length);
    model.person.edit(sheet.id, version.row, 1, '1');
    expect(await undoLast()).toMatchObject({ kind: 'undone' });
    expect(model.sheets.map(({ name }) => name)).toEqual(['Domande']);
  });

  it('is not taken back over what a person typed on it', async () => {
    const model = opened();
    await writeCriteriaSheet(b2Rules2025);
    const sheet = sheetOf(model);
    model.person.edit(sheet.id, sheet.rows.length + 4, 2, 'appunto');
    expect(await undoLast()).toMatchObject({ kind: 'refused' });
    expect(model.sheetByName('Criteri')).toBeDefined();
  });

  it('leaves a person’s own sheet of that name alone', async () => {
    const model = opened();
    const theirs = model.addSheet('Criteri');
    model.person.edit(theirs.id, 0, 0, 'i miei criteri');
    expect(await writeCriteriaSheet(b2Rules2025)).toEqual({ sheetName: 'Criteri (2)' });
    expect(theirs.value(0, 0)).toBe('i miei criteri');
    expect((await readCriteria())?.ruleSet).toEqual(b2Rules2025);
  });

  it('is never written over while protected', async () => {
    const model = opened();
    await writeCriteriaSheet(b2Rules2025);
    model.person.protect(sheetOf(model).id, true);
    await expect(writeCriteriaSheet(b2Rules2025)).rejects.toMatchObject({ kind: 'protected' });
  });

  it('reads a share typed as Excel shows it', async () => {
    const model = opened();
    const share = { kind: 'share', field: 'isee', basisPoints: 7000, cap: null } as const;
    await writeCriteriaSheet({ ...b2Rules2025, amount: share });
    const sheet = sheetOf(model);
    const [cell = { row: 0, column: 0 }] = find(sheet, '70%');
    model.person.format(sheet.id, { ...cell, rows: 1, columns: 1 }, { numberFormat: '0.00%' });
    model.person.edit(sheet.id, cell.row, cell.column, '14,5%');
    expect((await readCriteria())?.ruleSet?.amount).toEqual({ ...share, basisPoints: 1450 });
  });
});

function opened(): WorkbookModel {
  const model = applicationsWorkbook();
  openInExcel(model);
  return model;
}

function sheetOf(model: WorkbookModel): SheetModel {
  const sheet = model.sheetByName('Criteri');
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

function find(sheet: SheetModel, text: string): readonly { readonly row: number; readonly column: number }[] {
  return sheet.rows.flatMap((_, row) =>
    Array.from({ length: messageColumn }, (_cell, column) => column).flatMap((column) =>
      sheet.value(row, column) === text ? [{ row, column }] : [],
    ),
  );
}

function lookOf(sheet: SheetModel): unknown {
  return Array.from({ length: 150 }, (_, row) =>
    Array.from({ length: messageColumn + 1 }, (_cell, column) => [sheet.value(row, column), sheet.format(row, column)]),
  );
}
