import { beforeEach, describe, expect, it } from 'vitest';
import { forgetOperations } from '../../../addin/workbook/operations.ts';
import { readSheet } from '../../../addin/workbook/read-sheet.ts';
import { undoLast } from '../../../addin/workbook/undo-last.ts';
import { writeRanking } from '../../../addin/workbook/write-ranking.ts';
import { writeResults } from '../../../addin/workbook/write-results.ts';
import { baseFields } from '../../../shared/fields/base-fields.ts';
import type { Issue } from '../../../shared/validation/issue.ts';
import { openInExcel } from './excel-in-node.ts';
import { readApplications } from './read-applications.ts';
import { applicationsWorkbook } from './sample-workbook.ts';

const ISSUES: readonly Issue[] = [
  { code: 'ISEE_MISSING', severity: 'error', rowIndex: 2, rowId: null, field: 'isee', facts: {} },
  { code: 'REQUIRED_MISSING', severity: 'error', rowIndex: 0, rowId: null, field: 'beneficiaryName', facts: {} },
];

describe('sheets of ours', () => {
  beforeEach(forgetOperations);

  it('lists every issue on Esiti with its cell, also for a protected sheet, and takes it back', async () => {
    const model = applicationsWorkbook();
    openInExcel(model);
    model.person.protect(model.activeSheet.id, true);
    const rows = await readApplications();
    expect(await writeResults({ rows, issues: ISSUES, fields: baseFields })).toEqual({ sheetName: 'Esiti' });
    const sheet = model.sheetByName('Esiti');
    expect(sheet?.value(0, 0)).toBe('Ambito · Esiti del controllo');
    expect(sheet?.value(4, 0)).toBe(4);
    expect(sheet?.formula(4, 1)).toBe('=HYPERLINK("#Domande!C4","C4")');
    expect(sheet?.value(5, 3)).toBe('ISEE');
    expect(await undoLast()).toMatchObject({ kind: 'undone' });
    expect(model.sheetByName('Esiti')).toBeUndefined();
  });

  it('are written anew in place, and Annulla brings the earlier content back', async () => {
    const model = applicationsWorkbook();
    openInExcel(model);
    const rows = await readApplications();
    await writeResults({ rows, issues: ISSUES, fields: baseFields });
    const id = model.sheetByName('Esiti')?.id;
    await writeResults({ rows, issues: ISSUES.slice(0, 1), fields: baseFields });
    expect(model.sheetByName('Esiti')?.id).toBe(id);
    expect(model.sheetByName('Esiti')?.value(5, 0)).toBe('');
    await undoLast();
    expect(model.sheetByName('Esiti')?.value(5, 0)).toBe(6);
  });

  it('never overwrite a person’s sheet of the same name', async () => {
    const model = applicationsWorkbook();
    const theirs = model.addSheet('Esiti');
    model.person.edit(theirs.id, 0, 0, 'i miei esiti');
    openInExcel(model);
    const { sheetName } = await writeResults({ rows: await readApplications(), issues: ISSUES, fields: baseFields });
    expect(sheetName).toBe('Esiti (2)');
    expect(theirs.value(0, 0)).toBe('i miei esiti');
  });

  it('are not read as data: the person’s own sheet is', async () => {
    const model = applicationsWorkbook();
    openInExcel(model);
    await writeResults({ rows: await readApplications(), issues: ISSUES, fields: baseFields });
    expect(model.activeSheet.name).toBe('Esiti');
    expect((await readSheet()).sheetName).toBe('Domande');
  });

  it('hold dangerous text as text and numbers as numbers (promise 20)', async () => {
    const model = applicationsWorkbook();
    openInExcel(model);
    const hostile = ['=1+1', '+39', '-5', '@SOMMA(A1)', '\t=1+1', '\r=1+1', '\u0000=1+1'];
    await writeRanking({
      title: 'Graduatoria',
      subtitle: '=2+2',
      columns: [
        { title: 'Nome', format: 'text', width: 20 },
        { title: 'Punti', format: 'points', width: 10 },
      ],
      rows: hostile.map((text, index) => [text, index % 2 === 0 ? index + 0.5 : text]),
      chart: { title: 'Per Comune', categories: ['=Bresso'], series: [{ name: '=Finanziate', values: [3] }] },
    });
    const sheet = model.sheetByName('Graduatoria');
    if (sheet === undefined) throw new Error('no sheet');
    for (const rows of sheet.rows) for (const cell of rows?.values() ?? []) expect(cell.formula).toBeNull();
    expect(sheet.value(1, 0)).toBe('=2+2');
    expect(sheet.value(4, 0)).toBe('=1+1');
    expect(sheet.value(4, 1)).toBe(0.5);
    expect(sheet.value(8, 0)).toBe(' =1+1');
    expect(sheet.charts).toHaveLength(1);
  });

  it('are not taken back over what a person typed on them', async () => {
    const model = applicationsWorkbook();
    openInExcel(model);
    await writeResults({ rows: await readApplications(), issues: ISSUES, fields: baseFields });
    const sheet = model.sheetByName('Esiti');
    if (sheet === undefined) throw new Error('no sheet');
    model.person.edit(sheet.id, 6, 0, 'visto');
    expect(await undoLast()).toMatchObject({ kind: 'refused', addresses: ['Esiti!A7'] });
    expect(sheet.value(6, 0)).toBe('visto');
  });
});
