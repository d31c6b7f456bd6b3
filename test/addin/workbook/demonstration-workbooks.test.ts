import { beforeAll, describe, expect, it } from 'vitest';
import { applyFixes } from '../../../addin/workbook/apply-fixes.ts';
import { ensureRowIds } from '../../../addin/workbook/ensure-row-ids.ts';
import { insertFormula } from '../../../addin/workbook/insert-formula.ts';
import { clearMarks, markIssues } from '../../../addin/workbook/mark-issues.ts';
import { forgetOperations } from '../../../addin/workbook/operations.ts';
import { readRows } from '../../../addin/workbook/read-rows.ts';
import { readSheet } from '../../../addin/workbook/read-sheet.ts';
import type { SheetRows } from '../../../addin/workbook/sheet-rows.ts';
import { undoLast } from '../../../addin/workbook/undo-last.ts';
import { writeResults } from '../../../addin/workbook/write-results.ts';
import { b2Call2025 } from '../../../shared/demonstration/b2-2025.ts';
import { cinisello } from '../../../shared/demonstration/cinisello.ts';
import { callFields } from '../../../shared/fields/call-fields.ts';
import { findData } from '../../../shared/layout/find-data.ts';
import { proposeMapping } from '../../../shared/layout/propose-mapping.ts';
import { checkRows } from '../../../shared/validation/check-rows.ts';
import type { Issue } from '../../../shared/validation/issue.ts';
import type { IsoDate } from '../../../shared/values/brands.ts';
import { comuneWorkbooks } from '../../fixtures/comune-workbook.ts';
import { type DemonstrationWorkbook, makeDemonstration } from '../../fixtures/demonstration.ts';
import { openWorkbook, snapshotOf } from '../../host/model/snapshot-codec.ts';
import type { WorkbookModel } from '../../host/model/workbook-model.ts';
import { readXlsx } from '../../host/xlsx/read-xlsx.ts';
import { openInExcel } from './excel-in-node.ts';

const fields = callFields(b2Call2025);
let workbooks: readonly DemonstrationWorkbook[] = [];

beforeAll(async () => {
  workbooks = await makeDemonstration();
});

describe.each(comuneWorkbooks.map(({ file }, index) => [file, index] as const))('the workbook %s', (_, index) => {
  it('is read, fixed, marked and written on, and everything taken back leaves every cell as it was', async () => {
    forgetOperations();
    const model = await open(workbooks[index]);
    const session = openInExcel(model);
    const before = cellsOf(model);
    const rows = await read();
    expect(rows.rows.map(({ sheetRow }) => sheetRow + 1)).toEqual(
      workbooks[index]?.rows.map(({ row }) => row).sort((one, other) => one - other),
    );
    const issues = check(rows);
    await writeResults({ rows, issues, fields });
    if (rows.isProtected) {
      await expect(markIssues(rows, issues)).rejects.toMatchObject({ kind: 'protected' });
      const ids = await ensureRowIds(rows, newIds());
      expect(ids).toMatchObject({ kind: 'keptAside', added: rows.rows.length });
      expect((await read()).rows.map((row) => row.rowId)).toEqual(ids.rows.rows.map((row) => row.rowId));
    } else {
      expect((await markIssues(rows, issues)).marked).toBeGreaterThan(0);
      const fixes = issues.flatMap(({ rowIndex, field, fix }) =>
        field === null || fix === undefined ? [] : [{ rowIndex, field, ...fix }],
      );
      const cells = fixes.length + fixes.filter(({ also }) => also !== undefined).length;
      expect(await applyFixes(rows, fixes)).toEqual({ applied: cells, skipped: [] });
      expect(check(await read()).length).toBeLessThan(issues.length);
      const ids = await ensureRowIds(await read(), newIds());
      expect((await read()).rows.map((row) => row.rowId)).toEqual(ids.rows.rows.map((row) => row.rowId));
      expect(ids.added).toBe(rows.rows.filter(({ rowId }) => rowId === null).length);
      expect(await insertFormula(await read(), 'PUNTEGGIO', b2Call2025)).toMatchObject({ count: rows.rows.length });
    }
    for (;;) {
      const outcome = await undoLast();
      expect(outcome.kind).not.toBe('refused');
      if (outcome.kind !== 'undone') break;
    }
    await clearMarks();
    expect(cellsOf(model)).toEqual(before);
    expect([...session.unknownMembers]).toEqual([]);
  });
});

async function open(workbook: DemonstrationWorkbook | undefined): Promise<WorkbookModel> {
  if (workbook === undefined) throw new Error('the demonstration lacks a workbook');
  return openWorkbook(await readXlsx(workbook.bytes, workbook.file));
}

async function read(): Promise<SheetRows> {
  const grid = await readSheet();
  const found = findData(grid, fields);
  if (found === null) throw new Error('nothing found');
  return readRows(found, proposeMapping(found, grid, fields));
}

function check(rows: SheetRows): readonly Issue[] {
  const context = { call: b2Call2025, ambito: cinisello, today: '2025-07-15' as IsoDate, comune: null };
  return checkRows(rows.rows, context).flatMap(({ issues }) => issues);
}

/** Values, formulas and looks of every cell, sheet by sheet; cells that hold nothing and look like nothing left out. */
function cellsOf(model: WorkbookModel): unknown {
  return snapshotOf(model).sheets.map(({ name, rows, tables }) => ({
    name,
    tables: tables.map(({ area }) => area),
    rows: rows
      .map(({ row, cells }) => ({ row, cells: cells.filter((cell) => cell.value !== '' || cell.format !== undefined) }))
      .filter(({ cells }) => cells.length > 0),
  }));
}

function newIds(): () => string {
  let next = 0;
  return () => {
    next += 1;
    return `00000000-0000-4000-8000-${String(next).padStart(12, '0')}`;
  };
}
