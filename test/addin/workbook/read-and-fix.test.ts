import { describe, expect, it } from 'vitest';
import { applyFixes } from '../../../addin/workbook/apply-fixes.ts';
import { forgetOperations } from '../../../addin/workbook/operations.ts';
import { undoLast } from '../../../addin/workbook/undo-last.ts';
import { openInExcel } from './excel-in-node.ts';
import { readApplications } from './read-applications.ts';
import { applicationsWorkbook, FIRST_ROW } from './sample-workbook.ts';

describe('reading and mending cells', () => {
  it('reads the rows by field', async () => {
    openInExcel(applicationsWorkbook());
    const rows = await readApplications();
    expect(rows.rows).toHaveLength(6);
    expect(rows.rows[1]?.cells).toMatchObject({
      protocolNumber: '0001001',
      beneficiarySurname: 'Bianchi',
      isee: 1001.5,
    });
    expect(rows.addressOf(1, 'isee')).toBe('F5');
  });

  it('fixes cells as text and takes the fix back whole, after sorting too', async () => {
    forgetOperations();
    const model = applicationsWorkbook();
    const session = openInExcel(model);
    const rows = await readApplications();
    session.counters.batches = 0;
    const outcome = await applyFixes(rows, [
      { rowIndex: 0, field: 'protocolNumber', replacement: '00999' },
      { rowIndex: 2, field: 'protocolNumber', replacement: '00888' },
    ]);
    expect(outcome).toEqual({ applied: 2, skipped: [] });
    expect(session.counters.batches).toBeLessThanOrEqual(8);
    const sheet = model.activeSheet;
    expect(sheet.value(FIRST_ROW, 0)).toBe('00999');
    model.person.sort(sheet.id, { row: FIRST_ROW, column: 0, rows: 6, columns: 6 }, [{ column: 5, ascending: false }]);
    expect(await undoLast()).toMatchObject({ kind: 'undone' });
    expect(sheet.value(FIRST_ROW + 5, 0)).toBe('0001000');
    expect(sheet.value(FIRST_ROW + 3, 0)).toBe('0001002');
  });

  it('changes both cells of a fix of two, or neither where one of them has changed since', async () => {
    forgetOperations();
    const model = applicationsWorkbook();
    openInExcel(model);
    const sheet = model.activeSheet;
    const rows = await readApplications();
    const [surname, protocol] = [sheet.value(FIRST_ROW, 1), sheet.value(FIRST_ROW, 0)];
    const also = { field: 'beneficiarySurname', replacement: 'Verdi' };
    const fix = { rowIndex: 0, field: 'protocolNumber', replacement: '00999', also };
    expect(await applyFixes(rows, [fix])).toEqual({ applied: 2, skipped: [] });
    expect([sheet.value(FIRST_ROW, 0), sheet.value(FIRST_ROW, 1)]).toEqual(['00999', 'Verdi']);
    expect(await undoLast()).toMatchObject({ kind: 'undone' });
    expect([sheet.value(FIRST_ROW, 0), sheet.value(FIRST_ROW, 1)]).toEqual([protocol, surname]);
    model.person.edit(sheet.id, FIRST_ROW, 1, 'Neri');
    expect(await applyFixes(rows, [fix])).toEqual({ applied: 0, skipped: [fix] });
    expect(sheet.value(FIRST_ROW, 0)).toBe(protocol);
  });
});
