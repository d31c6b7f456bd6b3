import { beforeAll, describe, expect, it } from 'vitest';
import { loadNationalComuni } from '../../../shared/comuni/load-national-comuni.ts';
import { b2Call2025 } from '../../../shared/demonstration/b2-2025.ts';
import { cinisello } from '../../../shared/demonstration/cinisello.ts';
import { callFields } from '../../../shared/fields/call-fields.ts';
import { findData } from '../../../shared/layout/find-data.ts';
import { proposeMapping } from '../../../shared/layout/propose-mapping.ts';
import { gridValue, type SheetGrid } from '../../../shared/layout/sheet-grid.ts';
import { checkRows } from '../../../shared/validation/check-rows.ts';
import { nationalChecks } from '../../../shared/validation/national-checks.ts';
import type { IsoDate, IstatCode } from '../../../shared/values/brands.ts';
import type { CellValue } from '../../../shared/values/cell-value.ts';
import { comuneWorkbooks } from '../../fixtures/comune-workbook.ts';
import { type DemonstrationWorkbook, makeDemonstration } from '../../fixtures/demonstration.ts';
import type { SheetSnapshot } from '../../host/model/workbook-snapshot.ts';
import { readXlsx } from '../../host/xlsx/read-xlsx.ts';

const fields = callFields(b2Call2025);
let workbooks: readonly DemonstrationWorkbook[] = [];

beforeAll(async () => {
  workbooks = await makeDemonstration();
});

describe.each(comuneWorkbooks.map(({ file }, index) => [file, index] as const))('the workbook %s', (_, index) => {
  const workbook = (): DemonstrationWorkbook => {
    const found = workbooks[index];
    if (found === undefined) throw new Error('the demonstration lacks a workbook');
    return found;
  };

  it('gives exactly its applications as data rows', async () => {
    const found = findData(await gridOf(workbook()), fields);
    expect(found?.dataRows.map((row) => row + 1)).toEqual(
      workbook()
        .rows.map(({ row }) => row)
        .sort((one, other) => one - other),
    );
  });

  it('maps every column to the field its clerk meant, without a conflict', async () => {
    const { rows, settings, mapping } = await mapped(workbook(), index);
    expect(rows.length).toBeGreaterThan(0);
    expect(mapping.columns.map(({ field }) => field)).toEqual(settings.columns.map(({ field }) => field));
    expect(mapping.conflicts).toEqual([]);
    expect(mapping.missing).toEqual([]);
  });

  it('has every planted mistake found by row, field and code, and nothing else', async () => {
    const { rows, numbers } = await mapped(workbook(), index);
    const checked = checkRows(rows, {
      call: b2Call2025,
      ambito: cinisello,
      today: '2025-07-15' as IsoDate,
      comune: workbook().istat as IstatCode,
      national: nationalChecks(await loadNationalComuni()),
    });
    const found = checked.flatMap(({ issues, rowIndex }) =>
      issues.map(({ field, code }) => `${numbers[rowIndex]} ${field} ${code}`),
    );
    const planted = workbook().rows.flatMap(({ row, planted }) =>
      planted.map(({ field, code }) => `${row} ${field} ${code}`),
    );
    expect(found.sort()).toEqual(planted.sort());
  });
});

async function mapped(workbook: DemonstrationWorkbook, index: number) {
  const settings = comuneWorkbooks[index];
  const grid = await gridOf(workbook);
  const found = findData(grid, fields);
  if (found === null || settings === undefined) throw new Error('no data found');
  const mapping = proposeMapping(found, grid, fields);
  const rows = found.dataRows.map((row) => {
    const cells: Record<string, CellValue> = {};
    for (const { field, column } of mapping.columns) if (field !== null) cells[field] = gridValue(grid, row, column);
    return { rowId: typeof cells.rowId === 'string' ? cells.rowId : null, cells };
  });
  return { rows, mapping, settings, numbers: found.dataRows.map((row) => row + 1) };
}

async function gridOf({ bytes, file, sheetName }: DemonstrationWorkbook): Promise<SheetGrid> {
  const { sheets } = await readXlsx(bytes, file);
  const sheet = sheets.find(({ name }) => name === sheetName);
  if (sheet === undefined) throw new Error(`no sheet ${sheetName}`);
  return {
    sheetName,
    firstRow: 0,
    firstColumn: 0,
    values: denseValues(sheet),
    hiddenRows: sheet.hiddenRows,
    merges: sheet.merges,
    tables: sheet.tables.map(({ name, area, showTotals }) => ({ name, area, hasTotals: showTotals })),
  };
}

function denseValues({ rows }: SheetSnapshot): CellValue[][] {
  const height = Math.max(...rows.map(({ row }) => row)) + 1;
  const width = Math.max(...rows.flatMap(({ cells }) => cells.map(({ column }) => column))) + 1;
  const values = Array.from({ length: height }, () => Array.from({ length: width }, (): CellValue => ''));
  for (const { row, cells } of rows) {
    for (const { column, value } of cells) {
      const line = values[row];
      if (line !== undefined) line[column] = value;
    }
  }
  return values;
}
