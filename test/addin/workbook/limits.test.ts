import { describe, expect, it } from 'vitest';
import { applyFixes } from '../../../addin/workbook/apply-fixes.ts';
import { clearMarks, markIssues } from '../../../addin/workbook/mark-issues.ts';
import { readSheet } from '../../../addin/workbook/read-sheet.ts';
import { slicesToRead, slicesToWrite } from '../../../addin/workbook/split-rows.ts';
import { writeResults } from '../../../addin/workbook/write-results.ts';
import { baseFields } from '../../../shared/fields/base-fields.ts';
import type { Issue } from '../../../shared/validation/issue.ts';
import { openInExcel } from './excel-in-node.ts';
import { readApplications } from './read-applications.ts';
import { applicationsWorkbook, FIRST_ROW } from './sample-workbook.ts';

const FIVE_MB = 5 * 1024 * 1024;

describe('Excel’s limits (promise 27)', () => {
  it('of a request are kept with 10,000 rows, and the number of requests does not grow with the issues', async () => {
    const model = applicationsWorkbook(10_000);
    const session = openInExcel(model);
    const rows = await readApplications();
    expect(rows.rows).toHaveLength(10_000);
    const requests = async (command: () => Promise<unknown>) => {
      session.counters.batches = 0;
      await command();
      return session.counters.batches;
    };
    const few = issues(10);
    const many = issues(10_000);
    const fixes = (list: readonly Issue[]) =>
      list.map(({ rowIndex }) => ({ rowIndex, field: 'protocolNumber', replacement: '1' }));
    expect(await requests(() => markIssues(rows, few))).toBeLessThanOrEqual(12);
    expect(await requests(() => markIssues(rows, many))).toBeLessThanOrEqual(16);
    expect(await clearMarks()).toEqual({ cleared: 10_000, lost: 0 });
    expect(await requests(() => applyFixes(rows, fixes(few)))).toBeLessThanOrEqual(12);
    expect(await requests(() => writeResults({ rows, issues: many, fields: baseFields }))).toBeLessThanOrEqual(16);
    expect(session.counters.largestRequest).toBeLessThan(FIVE_MB);
    expect([...session.unknownMembers]).toEqual([]);
  });

  it('of an answer are kept by reading at most 60,000 cells at once', () => {
    const slices = slicesToRead(20_000, 30);
    expect(Math.max(...slices.map(({ count }) => count * 30))).toBeLessThanOrEqual(60_000);
    expect(slices.reduce((sum, { count }) => sum + count, 0)).toBe(20_000);
    expect(slicesToRead(1, 100_000)).toEqual([{ start: 0, count: 1 }]);
  });

  it('of long texts are kept too: pieces stay below 2 MB and lose no row', () => {
    const matrix = Array.from({ length: 3000 }, (_, index) => ['x'.repeat(index % 2000), index]);
    const slices = slicesToWrite(matrix);
    let next = 0;
    for (const { start, count } of slices) {
      expect(start).toBe(next);
      expect(JSON.stringify(matrix.slice(start, start + count)).length).toBeLessThan(2_000_000);
      next += count;
    }
    expect(next).toBe(3000);
  });
});

describe('what Excel refuses', () => {
  it('is said in our own words: a cell being edited', async () => {
    const session = openInExcel(applicationsWorkbook());
    session.editingCell = true;
    await expect(readSheet()).rejects.toMatchObject({ name: 'WorkbookError', kind: 'editing' });
  });

  it('is said in our own words: a sheet that is gone', async () => {
    openInExcel(applicationsWorkbook());
    await expect(readSheet('Foglio9')).rejects.toMatchObject({ kind: 'notFound', sheetName: 'Foglio9' });
  });

  it('is said in our own words: a protected sheet, before anything is written', async () => {
    const model = applicationsWorkbook();
    openInExcel(model);
    model.person.protect(model.activeSheet.id, true);
    const fixes = [{ rowIndex: 0, field: 'isee', replacement: '1' }];
    await expect(applyFixes(await readApplications(), fixes)).rejects.toMatchObject({ kind: 'protected' });
    expect(model.activeSheet.value(FIRST_ROW, 5)).toBe(1000.5);
  });
});

describe('rows a person does not see', () => {
  it('are read too, and named: hidden by hand and by a filter', async () => {
    const model = applicationsWorkbook();
    openInExcel(model);
    const sheet = model.activeSheet;
    model.person.hideRows(sheet.id, FIRST_ROW + 4, 1, true);
    model.person.filter(sheet.id, null, [{ column: 1, filterOn: 'Values', values: ['Rossi', 'Verdi', 'Neri'] }], {
      row: FIRST_ROW - 1,
      column: 0,
      rows: 7,
      columns: 6,
    });
    const { rows, found } = await readApplications();
    expect(rows).toHaveLength(6);
    expect(rows.map((row) => row.hidden)).toEqual([false, true, false, false, true, true]);
    expect(found.hiddenDataRows).toEqual([FIRST_ROW + 1, FIRST_ROW + 4, FIRST_ROW + 5]);
  });
});

function issues(count: number): Issue[] {
  return Array.from(
    { length: count },
    (_, rowIndex): Issue => ({
      code: 'ISEE_MISSING',
      severity: 'error',
      rowIndex,
      rowId: null,
      field: rowIndex % 2 === 0 ? 'isee' : 'beneficiaryTaxCode',
      facts: {},
    }),
  );
}
